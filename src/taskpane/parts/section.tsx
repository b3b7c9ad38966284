import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';

const useStyles = makeStyles({
  section: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&[open] > summary > svg': { transform: 'rotate(90deg)' },
  },
  summary: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalS,
    cursor: 'pointer',
    listStyle: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { color: tokens.colorNeutralForeground3 },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalXXS,
  },
});

interface Props {
  readonly title: string;
  /** How many, or what state: seen while the section is closed. */
  readonly note?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of a view that opens and closes. The browser's own element: keyboard and screen readers know it. What it
 * holds is drawn once it is first opened: a view of many parts would otherwise be late.
 */
export function Section({ title, note, open = false, children }: Props): ReactElement {
  const styles = useStyles();
  const [drawn, setDrawn] = useState(open);
  return (
    <details className={styles.section} open={open} onToggle={() => setDrawn(true)}>
      <summary className={styles.summary} onClick={() => setDrawn(true)}>
        <ChevronRight16Regular aria-hidden />
        <h2 className={styles.title}>{title}</h2>
        {note !== undefined && (
          <Text size={200} className={styles.note}>
            {note}
          </Text>
        )}
      </summary>
      {drawn && <div className={styles.body}>{children}</div>}
    </details>
  );
}
