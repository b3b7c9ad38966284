import type { ChartRule, DrawnObject } from '../../../package';
import { parseReference } from '../../address/reference';
import type { Sheet } from '../sheet';
import { Chart, type Rule } from './chart';

/** The charts among what is drawn on a sheet. */
export const chartsOf = (sheet: Sheet, drawn: readonly DrawnObject[]): readonly Chart[] =>
  drawn
    .filter(({ kind }) => kind === 'chart')
    .map((origin) => {
      const rule = origin.chart?.rule;
      return new Chart(sheet, origin.key, origin.name, origin.anchor, rule && withCells(rule, sheet), origin);
    });

/** References to cells that are here; a name, a table or another file's cells stay as they are written. */
function withCells({ series, ...rule }: ChartRule<string>, sheet: Sheet): Rule {
  const cellsOf = (formula: string) =>
    formula.includes('!') ? (parseReference(sheet.book, formula) ?? formula) : formula;
  return {
    ...rule,
    series: series.map(({ categories, name, values, ...own }) => ({
      ...own,
      name: name && ('source' in name ? { source: cellsOf(name.source) } : name),
      categories: categories === undefined ? undefined : cellsOf(categories),
      values: values === undefined ? undefined : cellsOf(values),
    })),
  };
}
