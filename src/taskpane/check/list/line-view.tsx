import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronRight12Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode, RefCallback } from 'react';
import { memo } from 'react';
import type { Severity } from '../../../rules';
import { Unseen } from '../../parts/unseen';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  item: {
    outlineStyle: 'none',
    ':focus-visible > :first-child': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  line: {
    display: 'grid',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  group: {
    gridTemplateColumns: '12px 1fr auto',
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { gridTemplateColumns: '16px 1fr auto', paddingLeft: tokens.spacingHorizontalXL },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  icon: { height: '20px', display: 'flex', alignItems: 'center' },
  chevron: { height: '16px', display: 'flex', alignItems: 'center' },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // A name may be long; the card tells it whole.
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers clamp lines in no other way
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflowX: 'hidden',
    overflowY: 'hidden',
  },
  detail: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  told: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  place: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface ItemProps {
  readonly lineKey: string;
  readonly active: boolean;
  /** Which of how many, counted from 1. */
  readonly place: number;
  readonly of: number;
  readonly watch: RefCallback<HTMLElement>;
}

/**
 * The head of a group of findings. A line is drawn again only where it says something else, so the tree takes
 * its presses.
 */
export const GroupLine = memo(
  ({
    lineKey,
    active,
    place,
    of,
    watch,
    open,
    name,
    detail,
  }: ItemProps & {
    readonly open: boolean;
    readonly name: string;
    readonly detail: string;
  }): ReactElement => {
    const styles = useStyles();
    return (
      <div
        ref={watch}
        role="treeitem"
        data-key={lineKey}
        className={styles.item}
        tabIndex={active ? 0 : -1}
        aria-level={1}
        aria-expanded={open}
        aria-setsize={of}
        aria-posinset={place}
      >
        <div data-pressed className={mergeClasses(styles.line, styles.group)}>
          <span className={styles.chevron}>
            {open ? <ChevronDown12Regular /> : <ChevronRight12Regular />}
          </span>
          <span className={styles.name} title={name}>
            {name}
          </span>{' '}
          <span className={styles.detail}>{detail}</span>
        </div>
      </div>
    );
  },
);

/** One finding; its card opens in place. */
export const EntryLine = memo(
  ({
    lineKey,
    active,
    place,
    of,
    watch,
    severity,
    severityName,
    title,
    cells,
    detail,
    card,
  }: ItemProps & {
    readonly severity: Severity;
    readonly severityName: string;
    readonly title: string;
    readonly cells: string;
    /** What tells it from its neighbours; empty where title and cells do. */
    readonly detail: string;
    /** Null while closed. */
    readonly card: ReactNode;
  }): ReactElement => {
    const styles = useStyles();
    const open = card !== null;
    return (
      <div
        ref={watch}
        role="treeitem"
        data-key={lineKey}
        className={styles.item}
        tabIndex={active ? 0 : -1}
        aria-level={2}
        aria-selected={open}
        aria-setsize={of}
        aria-posinset={place}
      >
        <div data-pressed className={mergeClasses(styles.line, styles.entry, open && styles.chosen)}>
          <span className={styles.icon}>
            <SeverityIcon severity={severity} />
            <Unseen>{severityName}: </Unseen>
          </span>
          <span>
            {title}
            {detail !== '' && (
              <span className={styles.told}>
                <Unseen>: </Unseen>
                {detail}
              </span>
            )}
          </span>{' '}
          <span className={styles.place}>{cells}</span>
        </div>
        {card}
      </div>
    );
  },
);
