import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Texts } from '../texts';
import type { BarGroup } from './chart';
import type { Labels } from './labels';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
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
  head: { backgroundColor: tokens.colorNeutralBackground2 },
});

interface Props {
  readonly caption: string;
  readonly groups: readonly BarGroup[];
  readonly labels: Labels;
  readonly texts: Texts;
}

const columns = 4;

/** The same figures as a table. */
export function GapsTable({ caption, groups, labels, texts: { gaps: said } }: Props): ReactElement {
  const styles = useStyles();
  const figure = (value: number | null) => (value === null ? '' : labels.figure(value));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{said.table.indicator}</th>
          <th scope="col">{said.legend.baseline(labels.baselineYear)}</th>
          <th scope="col">{said.table.goal}</th>
          <th scope="col">{said.table.gap}</th>
        </tr>
      </thead>
      {groups.map(({ key, head, sums, bars }) => (
        <tbody key={key}>
          {head !== '' && (
            <tr>
              <th scope="rowgroup" colSpan={columns} className={styles.head}>
                <strong>{head}</strong>
                <br />
                {sums}
              </th>
            </tr>
          )}
          {bars.map((bar) => (
            <tr key={bar.row}>
              <th scope="row">{labels.nameOf(bar)}</th>
              <td>{figure(bar.gap.baseline)}</td>
              <td>{figure(bar.gap.goal)}</td>
              <td>{labels.wayOf(bar)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
