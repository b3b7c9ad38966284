import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { memo } from 'react';
import { Unseen } from '../parts/unseen';
import { useDrawnWhenNear, type WatchNearness } from '../parts/use-nearness';
import { BarLine } from './bar-line';
import type { Labels } from './labels';
import type { Scale } from './scale';
import type { Slice } from './slices';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    cursor: 'pointer',
    // The line that says the figures lies over the end of the chart.
    scrollMarginBottom: '96px',
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
  line: { gridColumn: '1 / -1' },
});

/** A name, a line of 14 px and the space around them. */
const barHeight = 34;

interface Props {
  /** The chart's id: a bar's is this and its place. */
  readonly id: string;
  readonly slice: Slice;
  /** Among all bars of the chart; null where the active one is not of this slice. */
  readonly active: number | null;
  readonly of: number;
  readonly watch: WatchNearness;
  readonly scale: Scale;
  readonly labels: Labels;
}

/** Some bars of the chart, drawn while they are in sight or the keyboard is among them. */
export const BarSlice = memo(
  ({ id, slice: { first, bars }, active, of, watch, scale, labels }: Props): ReactElement => {
    const styles = useStyles();
    const { place, near, height } = useDrawnWhenNear<HTMLDivElement>(watch, {
      atFirst: first === 0,
      expected: bars.length * barHeight,
    });
    if (!near && active === null) return <div ref={place} role="presentation" style={{ height }} />;
    return (
      <div ref={place} role="presentation">
        {bars.map((bar, index) => {
          const at = first + index;
          return (
            <div
              key={bar.row}
              id={`${id}-${at}`}
              data-place={at}
              role="option"
              aria-setsize={of}
              aria-posinset={at + 1}
              aria-selected={at === active}
              className={mergeClasses(styles.bar, at === active && styles.active)}
            >
              <span className={styles.name}>{labels.nameOf(bar)}</span>
              <span className={styles.way} aria-hidden>
                {labels.wayOf(bar)}
              </span>
              <Unseen>: {labels.figuresOf(bar)}</Unseen>
              <span className={styles.line}>
                <BarLine gap={bar.gap} scale={scale} />
              </span>
            </div>
          );
        })}
      </div>
    );
  },
);
