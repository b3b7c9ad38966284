import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { useNearness } from '../parts/use-nearness';
import type { Texts } from '../texts';
import type { Labels } from './labels';
import { type BarGroup, sliced } from './slices';
import { roomFor } from './table-figures';
import { TableSlice } from './table-slice';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
    },
    '& td': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
    '& thead th': { textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
    '& th:first-child': { textAlign: 'left', paddingLeft: 0 },
    '& tbody th': { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
    '& td:last-child, & thead th:last-child': { paddingRight: 0 },
  },
  caption: {
    textAlign: 'left',
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly caption: string;
  readonly groups: readonly BarGroup[];
  readonly labels: Labels;
  readonly texts: Texts;
}

/** What a head of a column needs: "Chênh" above "lệch". */
const least = '52px';

/** The same figures as a table. Only rows in sight are drawn, so a column has room for its longest figure anywhere. */
export function GapsTable({ caption, groups, labels, texts: { gaps: said } }: Props): ReactElement {
  const styles = useStyles();
  const watch = useNearness();
  const parts = useMemo(() => sliced(groups), [groups]);
  const room = useMemo(() => roomFor(groups, labels), [groups, labels]);
  const heads = groups.filter(({ head }) => head !== '').length;
  const rows = groups.reduce((count, { bars }) => count + bars.length, 0);
  return (
    <table className={styles.table} aria-rowcount={1 + heads + rows}>
      <caption className={styles.caption}>{caption}</caption>
      <colgroup>
        <col />
        {room.map((signs, column) => (
          <col
            key={column}
            style={{ width: `calc(max(${least}, ${signs}ch + ${tokens.spacingHorizontalS}))` }}
          />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{said.table.indicator}</th>
          <th scope="col">{said.legend.baseline(labels.baselineYear)}</th>
          <th scope="col">{said.table.goal}</th>
          <th scope="col">{said.table.gap}</th>
        </tr>
      </thead>
      {parts.flatMap(({ key, head, sums, slices }, group) =>
        slices.map((slice, place) => (
          <TableSlice
            key={`${key} ${slice.first}`}
            slice={slice}
            // Under the columns' heads, and its own group's where there are groups.
            rowIndex={2 + slice.first + Math.min(heads, group + 1)}
            head={place === 0 ? head : ''}
            sums={sums}
            watch={watch}
            labels={labels}
          />
        )),
      )}
    </table>
  );
}
