import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { View } from '../../app/in-excel';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalL },
  tab: {
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderBottom: '2px solid transparent',
    // There a transparent border would be drawn.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  shown: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const tabs: readonly View[] = ['check', 'gaps', 'report'];

interface Props {
  readonly shown: View;
  readonly onShow: (view: View) => void;
  readonly texts: Texts;
}

/** Three tabs of our own: Fluent's list of tabs weighs 22 kB. */
export function Tabs({ shown, onShow, texts: { shell } }: Props): ReactElement {
  const styles = useStyles();
  return (
    <nav className={styles.row} aria-label={shell.name}>
      {tabs.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === shown ? 'page' : undefined}
          className={mergeClasses(styles.tab, view === shown && styles.shown)}
          onClick={() => onShow(view)}
        >
          {shell.views[view]}
        </button>
      ))}
    </nav>
  );
}
