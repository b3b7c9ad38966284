import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column' },
  header: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: {
    minHeight: '40px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    // A scrollbar that comes and goes would move everything beside it.
    overflowY: 'scroll',
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

interface Props {
  readonly name: string;
  /** What stands at the right of the name. */
  readonly aside?: ReactNode;
  readonly navigation?: ReactNode;
  readonly children: ReactNode;
}

/** The pane: its head stays, what is under it scrolls. */
export function Frame({ name, aside, navigation, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.top}>
          <h1 className={styles.name}>{name}</h1>
          {aside}
        </div>
        {navigation}
      </header>
      <main className={styles.content}>{children}</main>
    </div>
  );
}
