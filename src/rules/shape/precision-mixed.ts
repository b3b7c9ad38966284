import type { Baseline, Cell, Grid, Read } from '../../appendix';
import { formatAt } from '../../appendix';
import { decimalsShown } from '../../appendix/numbers';
import { groupedBy } from '../grouped';
import type { AppendixRule } from '../rule';
import { distinctReads } from '../record-reads';

/** Digits behind the mark differ within the column of scores. */
export const precisionMixed: AppendixRule = {
  id: 'precision-mixed',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Phần thập phân không đều',
    what: 'Cột "{header}" phần lớn ghi {usual} chữ số thập phân, {count} ô ghi khác: {examples}.',
    why: 'Số liệu trông như lấy từ nhiều nguồn.',
    how: 'Ghi thống nhất {usual} chữ số thập phân.',
  },
  en: {
    title: 'Decimals differ',
    what: 'The column "{header}" mostly shows {usual} decimals; {count} cells differ: {examples}.',
    why: 'The figures look as if they came from several sources.',
    how: 'Show {usual} decimals throughout.',
  },
  *check({ grid, appendix }) {
    const column = appendix.columns.get('baseline');
    const shown = distinctReads(appendix.records.map((record) => record.baseline)).flatMap((read) =>
      shownIn(grid, read),
    );
    const groups = [...groupedBy(shown, ({ decimals }) => decimals)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    );
    const [first, ...others] = groups;
    if (!column || !first || others.length === 0) return;
    const [usual] = first;
    const odd = shown.filter(({ decimals }) => decimals !== usual);
    yield {
      about: { subject: `${appendix.sheet} baseline` },
      cells: odd.map(({ cell }) => cell),
      params: {
        header: column.header,
        usual,
        count: odd.length,
        examples: odd.slice(0, mostExamples).map(({ text }) => text),
      },
    };
  },
};

const mostExamples = 3;

interface Shown {
  readonly cell: Cell;
  readonly text: string;
  readonly decimals: number;
}

/** A text shows what it says, a number what its format shows: under General that says nothing. */
function shownIn(grid: Grid, { cell, raw, text, value }: Read<Baseline>): readonly Shown[] {
  if (value.kind !== 'score' || value.unit === 'rank') return [];
  if (typeof raw !== 'number') return [{ cell, text, decimals: value.written.decimals }];
  const decimals = decimalsShown(formatAt(grid, cell.row, cell.column));
  return decimals === null ? [] : [{ cell, text: raw.toFixed(decimals), decimals }];
}
