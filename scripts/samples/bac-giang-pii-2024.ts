import type { PlannedIndicator } from './plan-004-indicators';
import { header, indicators, titles } from './plan-004-indicators';
import type { Look, Sample, SampleRow, SampleSheet } from './sample';
import { across, headerRow, tableRow } from './sample';

const recordLooks: readonly Look[] = ['number', 'name', 'score', 'centred', 'centred', 'centred', 'centred'];

function appendixSheet(): SampleSheet {
  return {
    name: 'Phụ lục',
    widths: [6, 60, 10, 12, 22, 26, 13, 13],
    landscape: true,
    headerRow: titles.length,
    rows: [
      ...titles.map((text, index) => across(text, titleLook(index), header.length)),
      headerRow(header),
      ...indicators.flatMap((indicator, index) => rowsOf(indicator, index + 1)),
    ],
  };
}

function titleLook(index: number): Look {
  if (index === 0) return 'label';
  return index === titles.length - 1 ? 'citation' : 'title';
}

const inItalics = new Set(['1.1.1', '4.2.1', '4.2.2', '2.2.1', '5.2.3']);
const inLatex = new Set(['6.3.3', '5.2.2', '5.2.3']);

function rowsOf(indicator: PlannedIndicator, number: number): readonly SampleRow[] {
  return [recordRow(indicator, number), ...solutionRows(indicator)];
}

function recordRow(
  { code, name, score, goal, lead, coordinator, timeline }: PlannedIndicator,
  number: number,
): SampleRow {
  const label = `Chỉ số: ${code}. ${name}`;
  const fields = [
    number,
    inItalics.has(code) ? `<i>${label}</i>` : label,
    score,
    inLatex.has(code) ? `$${goal.replace('≥', '\\geq').replace('%', '\\%')}$` : goal,
  ];
  const looks = code === '5.2.2' ? recordLooks.with(2, 'score-one-decimal') : recordLooks;
  if (code === '5.2.3') return tornRow([...fields, 'Sở Thương', 'Công', coordinator], timeline, looks);
  const row = tableRow([...fields, lead, coordinator, timeline], looks);
  return coordinator === '' ? { ...row, cells: row.cells.with(5, null), merged: [[4, 5]] } : row;
}

/** "Sở Công Thương" over two cells: coordinator and timeline slip to the right, out of the table. */
function tornRow(fields: readonly (string | number)[], timeline: string, looks: readonly Look[]): SampleRow {
  const row = tableRow(fields, looks);
  return { cells: [...row.cells, { value: timeline, look: 'outside' }] };
}

function solutionRows({ code, solutions }: PlannedIndicator): readonly SampleRow[] {
  const text = solutions.join('\n');
  switch (code) {
    case '1.1.1':
      return cutInTwo(`<p>${solutions.join('</p> <p>')}</p>`, 0.45);
    case '4.2.1':
      return [inNameColumn(`<p>${solutions.join('</p> <p>')}</p>`)];
    case '4.2.2':
      return [
        inNumberColumn(`<ul style="list-style-type: none"> ${solutions.slice(0, -1).join(' ')}`),
        separator(),
        inNameColumn(solutions.at(-1) ?? ''),
      ];
    case '7.1.2':
      return [
        inNameColumn(solutions.slice(0, 2).join('\n')),
        inNumberColumn(`<p>${solutions.slice(2).join('</p> <p>')}</p>`),
        separator(),
      ];
    case '6.3.3':
    case '1.2.1':
    case '2.1.2':
    case '2.2.1':
      return cutInTwo(text, 0.6);
    case '3.1.1':
      return [inNameColumn(solutions.slice(0, -1).join('\n')), inNameColumn(solutions.at(-1) ?? '')];
    default:
      return [inNameColumn(text)];
  }
}

const solutionLooks: readonly Look[] = [
  'number',
  'solution',
  ...Array.from({ length: 5 }, () => 'centred' as const),
];

function inNameColumn(text: string): SampleRow {
  return tableRow(['', text, '', '', '', '', ''], solutionLooks);
}

/** Six cells: the text slipped into the column of numbers. */
function inNumberColumn(text: string): SampleRow {
  return {
    ...tableRow([text, '', '', '', '', ''], ['solution', ...solutionLooks.slice(2)]),
    merged: [[0, 1]],
  };
}

function separator(): SampleRow {
  return tableRow(['---', '---', '', '', '', '', ''], recordLooks);
}

/** The page ends about there, in the middle of a sentence. */
function cutInTwo(text: string, where: number): readonly SampleRow[] {
  const start = Math.floor(text.length * where);
  const inside = /[\p{Ll},] (?=\p{Ll})/gu;
  inside.lastIndex = start;
  const cut = (inside.exec(text)?.index ?? start) + 1;
  return [inNameColumn(text.slice(0, cut)), inNameColumn(text.slice(cut + 1))];
}

const pillars: readonly (readonly [name: string, score: number | '', rank: string, goal: string])[] = [
  ['Thể chế', 67.23, '04/63', 'trên 67,23 điểm, nằm trong top 10'],
  ['Vốn con người, nghiên cứu và phát triển', '', '', 'trên 50 điểm, nằm trong top 10'],
  ['Cơ sở hạ tầng', 69.32, '05/63', 'trên 69,32 điểm, nằm trong top 10'],
  ['Trình độ phát triển của thị trường', '', '', 'trên 60 điểm, nằm trong top 10'],
  ['Trình độ phát triển của doanh nghiệp', 43.96, '07/63', 'trên 43,96 điểm, nằm trong top 10'],
  ['Sản phẩm tri thức, sáng tạo và công nghệ', '', '', 'trên 50 điểm, nằm trong top 10'],
  ['Tác động', 66.21, '01/63', 'trên 66,21 điểm, nằm trong top 10'],
];

function pillarSheet(): SampleSheet {
  const columns = ['TT', 'Trụ cột', 'Điểm số năm 2023', 'Thứ hạng năm 2023', 'Mục tiêu năm 2024'];
  const looks: readonly Look[] = ['number', 'solution', 'score', 'centred', 'centred'];
  return {
    name: 'Mục tiêu trụ cột',
    widths: [6, 50, 14, 14, 36],
    landscape: false,
    rows: [
      across('MỤC TIÊU CÁC TRỤ CỘT CỦA CHỈ SỐ PII TỈNH BẮC GIANG NĂM 2024', 'title', columns.length),
      across(
        '(Mục I.2 Kế hoạch số 41/KH-UBND ngày 09/7/2024 của UBND tỉnh Bắc Giang)',
        'citation',
        columns.length,
      ),
      headerRow(columns),
      ...pillars.map(([name, score, rank, goal], index) =>
        tableRow([index + 1, `Trụ cột ${index + 1}. ${name}`, score, rank, goal], looks),
      ),
    ],
  };
}

/**
 * The appendix of Bắc Giang's PII plan for 2024 as a workbook pasted from a conversion carries it: goals in
 * LaTeX, tags of HTML, solutions cut by page breaks, separators, a row torn over eight cells.
 */
export const piiAppendix: Sample = {
  file: 'phu-luc-pii-2024.xlsx',
  sheets: [appendixSheet(), pillarSheet()],
};
