import type { Baseline, Cell, Grid, Read } from '../../appendix';
import { formatAt } from '../../appendix';
import { decimalsShown } from '../../appendix/numbers';
import type { Wording } from '../finding';
import { groupedBy } from '../grouped';
import type { AppendixRule } from '../rule';
import { distinctReads } from '../record-reads';
import type { Language } from '../wording';

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
    variants: {
      format: {
        how: 'Chọn các ô này, đặt {usual} chữ số thập phân (Home > Number > Increase/Decrease Decimal); không phải gõ lại số.',
      },
    },
  },
  en: {
    title: 'Decimals differ',
    what: 'The column "{header}" mostly shows {usual} decimals; {count} cells differ: {examples}.',
    why: 'The figures look as if they came from several sources.',
    how: 'Show {usual} decimals throughout.',
    variants: {
      format: {
        how: 'Select these cells and give them {usual} decimals (Home > Number > Increase or Decrease Decimal); no figure needs typing again.',
      },
    },
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
      ...(odd.every(({ isFormat }) => isFormat) && { variant: 'format' }),
      params: {
        header: column.header,
        usual,
        count: odd.length,
        examples: listed(odd.slice(0, mostExamples)),
      },
    };
  },
};

const mostExamples = 3;

interface Shown {
  readonly cell: Cell;
  /** A text as it stands; a number as the language writes it. */
  readonly text: Wording;
  readonly decimals: number;
  /** Whether a number format says so, and not what was typed. */
  readonly isFormat: boolean;
}

function listed(shown: readonly Shown[]): Wording {
  const inLanguage = (language: Language) =>
    shown.map(({ text }) => (typeof text === 'string' ? text : text[language])).join(', ');
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}

/** A text shows what it says, a number what its format shows: under General that says nothing. */
function shownIn(grid: Grid, { cell, raw, text, value }: Read<Baseline>): readonly Shown[] {
  if (value.kind !== 'score' || value.unit === 'rank') return [];
  if (typeof raw !== 'number') return [{ cell, text, decimals: value.written.decimals, isFormat: false }];
  const decimals = decimalsShown(formatAt(grid, cell.row, cell.column));
  if (decimals === null) return [];
  const digits = raw.toFixed(decimals);
  return [{ cell, text: { vi: digits.replace('.', ','), en: digits }, decimals, isFormat: true }];
}
