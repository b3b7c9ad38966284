import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { Fragment, useId, useRef, useState } from 'react';
import type { Texts } from '../texts';
import { BarLine } from './bar-line';
import type { Bar } from './bars';
import type { Labels } from './labels';
import type { Scale } from './scale';

const useStyles = makeStyles({
  chart: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  head: { paddingBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXXS}`, overflowWrap: 'anywhere' },
  // A thousand bars out of sight cost no layout.
  bar: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 34px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
  },
  // A background would drown the bar in a contrast theme.
  active: { boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}` },
  name: {
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  way: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  // Heard and not seen.
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflowX: 'hidden',
    overflowY: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  line: { gridColumn: '1 / -1' },
  // Stays in sight and keeps its height, so that nothing moves under the pointer.
  readout: {
    position: 'sticky',
    // Down to the pane's edge, beyond its padding.
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    minHeight: '68px',
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  axis: {
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Bars under one head. */
export interface BarGroup {
  readonly key: string;
  readonly head: string;
  readonly sums: string;
  readonly bars: readonly Bar[];
}

interface Props {
  readonly name: string;
  readonly groups: readonly BarGroup[];
  readonly scale: Scale;
  readonly labels: Labels;
  readonly texts: Texts;
  readonly onOpen: (bar: Bar) => void;
}

const ways: Readonly<Record<string, (active: number, last: number) => number>> = {
  ArrowDown: (active, last) => Math.min(active + 1, last),
  ArrowUp: (active) => Math.max(active - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** A bar an indicator. One stop of the Tab key; arrows go from bar to bar, and the line below says the figures. */
export function Chart({ name, groups, scale, labels, texts, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(-1);
  // A key may follow before the last move was drawn.
  const reached = useRef(-1);
  const all = groups.flatMap(({ bars }) => bars);
  const shown = all[active];

  function goTo(place: number): void {
    reached.current = place;
    setActive(place);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const go = ways[event.key];
    if (go) {
      const next = go(reached.current, all.length - 1);
      goTo(next);
      list.current?.querySelector(`[data-place="${next}"]`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && shown) onOpen(shown);
    else return;
    event.preventDefault();
  }
  return (
    <div>
      <div className={styles.axis} aria-hidden>
        <span>{labels.figure(scale.from)}</span>
        <span>{labels.figure(scale.middle)}</span>
        <span>{labels.figure(scale.to)}</span>
      </div>
      <div
        ref={list}
        className={styles.chart}
        role="listbox"
        tabIndex={0}
        aria-label={name}
        aria-activedescendant={shown && `${id}-${active}`}
        onKeyDown={onKeyDown}
        onFocus={() => goTo(Math.max(reached.current, 0))}
      >
        {placed(groups).map(({ key, head, sums, bars, first }) => (
          <Fragment key={key}>
            <div role={head === '' ? 'presentation' : 'group'} aria-label={head === '' ? undefined : head}>
              {head !== '' && (
                <div className={styles.head} aria-hidden>
                  <Text block weight="semibold" size={200}>
                    {head}
                  </Text>
                  <Text block size={200}>
                    {sums}
                  </Text>
                </div>
              )}
              {bars.map((bar, index) => {
                const place = first + index;
                return (
                  <div
                    key={bar.row}
                    id={`${id}-${place}`}
                    data-place={place}
                    role="option"
                    aria-selected={place === active}
                    className={mergeClasses(styles.bar, place === active && styles.active)}
                    onPointerMove={(event) => hasMoved(event) && goTo(place)}
                    onClick={() => onOpen(bar)}
                  >
                    <span className={styles.name}>{labels.nameOf(bar)}</span>
                    <span className={styles.way} aria-hidden>
                      {labels.wayOf(bar)}
                    </span>
                    <span className={styles.unseen}>: {labels.figuresOf(bar)}</span>
                    <span className={styles.line}>
                      <BarLine gap={bar.gap} scale={scale} />
                    </span>
                  </div>
                );
              })}
            </div>
          </Fragment>
        ))}
      </div>
      <div className={styles.readout} aria-hidden>
        <Text block size={200} weight={shown ? 'semibold' : 'regular'}>
          {shown ? labels.nameOf(shown) : texts.gaps.hint}
        </Text>
        {shown && (
          <Text block size={200}>
            {labels.figuresOf(shown)}
          </Text>
        )}
      </div>
    </div>
  );
}

/** A list that scrolls under a pointer at rest is no move of the pointer: the keyboard's choice stands. */
function hasMoved({ movementX, movementY }: PointerEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}

/** Each group with the place of its first bar among all. */
function placed(groups: readonly BarGroup[]): readonly (BarGroup & { readonly first: number })[] {
  let first = 0;
  return groups.map((group) => {
    const at = first;
    first += group.bars.length;
    return { ...group, first: at };
  });
}
