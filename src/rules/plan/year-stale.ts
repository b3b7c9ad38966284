import type { Appendix, Cell, Column } from '../../appendix';
import type { AppendixRule, Found } from '../rule';

/** Last year's sheet handed on: the title's year and the headers' years do not fit each other. */
export const yearStale: AppendixRule = {
  id: 'year-stale',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Năm chưa cập nhật',
    what: 'Tiêu đề ghi năm {titleYear}, cột mục tiêu lại là năm {targetYear}.',
    why: 'Có thể dùng lại biểu năm trước, số liệu dễ nhầm năm.',
    how: 'Sửa tiêu đề cột và kiểm tra lại cả số liệu của cột.',
    variants: {
      headers: {
        what: 'Cột điểm là năm {baselineYear}, cột mục tiêu lại là năm {targetYear}.',
        how: 'Sửa năm ở tiêu đề cột.',
      },
    },
  },
  en: {
    title: 'Years not brought up',
    what: 'The title says {titleYear}, the goal column {targetYear}.',
    why: "Last year's sheet may have been handed on, figures and all.",
    how: "Correct the column's header and check its figures.",
    variants: {
      headers: {
        what: 'Scores are of {baselineYear}, goals for {targetYear}.',
        how: "Correct the year in the column's header.",
      },
    },
  },
  *check({ appendix }) {
    const target = appendix.columns.get('target');
    const baseline = appendix.columns.get('baseline');
    yield* againstTitle(appendix, target, baseline);
    yield* againstEachOther(appendix, target, baseline);
  },
};

function* againstTitle(appendix: Appendix, target?: Column, baseline?: Column): Generator<Found> {
  const titleYear = appendix.facts.titleYear?.value;
  if (titleYear === undefined || !target?.year || target.year === titleYear) return;
  const years = [target, ...appendix.otherTargets].map(({ year }) => year);
  if (years.includes(titleYear) || namesYear(appendix.facts.title, target.year)) return;
  const old = [baseline, target].flatMap((column) => (column?.year ? [headerCell(appendix, column)] : []));
  yield {
    about: { subject: `title ${titleYear} ${target.year}` },
    cells: old,
    params: { titleYear, targetYear: target.year },
  };
}

function* againstEachOther(appendix: Appendix, target?: Column, baseline?: Column): Generator<Found> {
  if (!target?.year || !baseline?.year || baseline.year < target.year) return;
  yield {
    about: { subject: `headers ${baseline.year} ${target.year}` },
    cells: [headerCell(appendix, baseline), headerCell(appendix, target)].toSorted(
      (a, b) => a.column - b.column,
    ),
    variant: 'headers',
    params: { baselineYear: baseline.year, targetYear: target.year },
  };
}

function headerCell(appendix: Appendix, { column }: Column): Cell {
  return { row: appendix.header.bottom, column };
}

/** "Kết quả năm 2023 và mục tiêu năm 2024" names both years. */
function namesYear(title: string | null, year: number): boolean {
  return String(title).includes(String(year));
}
