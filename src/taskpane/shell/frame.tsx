import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useRef } from 'react';
import { useFocusKept } from './use-focus-kept';

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', overflowY: 'hidden' },
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
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  // A scrollbar that comes and goes would move everything beside it.
  scrolls: { overflowY: 'scroll' },
  // The list within has a scrollbar of its own; where the pane is very low, both are needed.
  fills: { overflowY: 'auto' },
});

interface Props {
  readonly name: string;
  /** What stands at the right of the name. */
  readonly aside?: ReactNode;
  readonly navigation?: ReactNode;
  /** Whether the content takes the height that there is, and scrolls within. */
  readonly fills?: boolean;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** The pane: its head and foot stay, what is between them scrolls. */
export function Frame({ name, aside, navigation, fills = false, foot, children }: Props): ReactElement {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  useFocusKept(page);
  return (
    <div ref={page} className={styles.page}>
      <header className={styles.header}>
        <div className={styles.top}>
          <h1 className={styles.name}>{name}</h1>
          {aside}
        </div>
        {navigation}
      </header>
      <main className={mergeClasses(styles.content, fills ? styles.fills : styles.scrolls)}>{children}</main>
      {foot}
    </div>
  );
}
