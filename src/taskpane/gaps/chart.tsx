import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useNearness } from '../parts/use-nearness';
import type { Texts } from '../texts';
import { BarSlice } from './bar-slice';
import type { Bar } from './bars';
import type { Labels } from './labels';
import type { Scale } from './scale';
import { type BarGroup, type Slice, sliced } from './slices';

const useStyles = makeStyles({
  chart: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  head: { paddingBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXXS}`, overflowWrap: 'anywhere' },
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
  const watch = useNearness();
  const [{ active, byKey }, setActive] = useState({ active: -1, byKey: false });
  // A key may follow before the last move was drawn.
  const reached = useRef(-1);
  const list = useRef<HTMLDivElement>(null);
  const all = useMemo(() => groups.flatMap(({ bars }) => bars), [groups]);
  const parts = useMemo(() => sliced(groups), [groups]);
  const shown = all[active];

  // Only now is a bar drawn that was out of sight.
  useLayoutEffect(() => {
    if (byKey) list.current?.querySelector(`[data-place="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active, byKey]);

  function goTo(place: number, how: { readonly byKey: boolean }): void {
    reached.current = place;
    setActive({ active: place, ...how });
  }
  function onKeyDown(event: KeyboardEvent): void {
    const go = ways[event.key];
    if (go) {
      goTo(go(reached.current, all.length - 1), { byKey: true });
    } else if (event.key === 'Enter' && shown) onOpen(shown);
    else return;
    event.preventDefault();
  }
  const activeIn = ({ first, bars }: Slice): number | null =>
    active >= first && active < first + bars.length ? active : null;
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
        onFocus={() => goTo(Math.max(reached.current, 0), { byKey: false })}
        onPointerMove={(event) => {
          const place = placeOf(event.target);
          // A list that scrolls under a pointer at rest is no move of it: the keyboard's choice stands.
          if (place !== null && (event.movementX !== 0 || event.movementY !== 0))
            goTo(place, { byKey: false });
        }}
        onClick={({ target }) => {
          const bar = all[placeOf(target) ?? -1];
          if (bar) onOpen(bar);
        }}
      >
        {parts.map(({ key, head, sums, slices }) => (
          <div key={key} role={head === '' ? 'presentation' : 'group'} aria-label={head || undefined}>
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
            {slices.map((slice) => (
              <BarSlice
                key={slice.first}
                id={id}
                slice={slice}
                active={activeIn(slice)}
                of={all.length}
                watch={watch}
                scale={scale}
                labels={labels}
              />
            ))}
          </div>
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

/** Which bar something on the page belongs to. */
function placeOf(target: EventTarget): number | null {
  const bar = target instanceof Element ? target.closest('[data-place]') : null;
  const place = bar?.getAttribute('data-place') ?? null;
  return place === null ? null : Number(place);
}
