import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { memo } from 'react';
import { useDrawnWhenNear, type WatchNearness } from '../parts/use-nearness';
import type { Labels } from './labels';
import type { Slice } from './slices';
import { figuresOf } from './table-figures';

const useStyles = makeStyles({
  head: { backgroundColor: tokens.colorNeutralBackground2 },
  away: { padding: 0 },
});

/** A name that wraps once, as most do. */
const rowHeight = 41;
const columns = 4;

interface Props {
  readonly slice: Slice;
  /** Which row of the whole table its first one is, counted from 1. */
  readonly rowIndex: number;
  /** What stands above the group's first slice; empty where nothing does. */
  readonly head: string;
  readonly sums: string;
  readonly watch: WatchNearness;
  readonly labels: Labels;
}

/** Some rows of the table, drawn while they are in sight. */
export const TableSlice = memo(({ slice, rowIndex, head, sums, watch, labels }: Props): ReactElement => {
  const styles = useStyles();
  const { place, near, height } = useDrawnWhenNear<HTMLTableSectionElement>(watch, {
    atFirst: slice.first === 0,
    expected: slice.bars.length * rowHeight,
  });
  if (!near)
    return (
      <tbody ref={place}>
        <tr aria-hidden>
          <td colSpan={columns} className={styles.away} style={{ height }} />
        </tr>
      </tbody>
    );
  return (
    <tbody ref={place}>
      {head !== '' && (
        <tr aria-rowindex={rowIndex - 1}>
          <th scope="rowgroup" colSpan={columns} className={styles.head}>
            <strong>{head}</strong>
            <br />
            {sums}
          </th>
        </tr>
      )}
      {slice.bars.map((bar, index) => (
        <tr key={bar.row} aria-rowindex={rowIndex + index}>
          <th scope="row">{labels.nameOf(bar)}</th>
          {figuresOf(bar, labels).map((figure, column) => (
            <td key={column}>{figure}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
});
