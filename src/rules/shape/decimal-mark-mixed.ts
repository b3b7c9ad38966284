import type { Appendix, Cell, SheetReading } from '../../appendix';
import type { DecimalMark } from '../../appendix/numbers';
import { once } from '../../appendix/text';
import { inReading } from '../in-reading';
import type { Found, WorkbookRule } from '../rule';
import { distinctReads } from '../record-reads';
import { marksIn, marksInProse, readBothWays } from './decimal-marks';

/** Decimal comma and point side by side: in a column, or in the table and the plan's text. */
export const decimalMarkMixed: WorkbookRule = {
  id: 'decimal-mark-mixed',
  severity: 'warning',
  scope: 'workbook',
  vi: {
    title: 'Dấu thập phân lẫn lộn',
    what: 'Cột "{header}" dùng cả dấu phẩy và dấu chấm thập phân: {examples}.',
    why: 'Người đọc, máy tính dễ hiểu nhầm số.',
    how: 'Thống nhất dấu phẩy thập phân như "67,23".',
    variants: {
      'beside-text': {
        what: 'Bảng ghi dấu chấm thập phân ({examples}), phần lời ghi dấu phẩy.',
      },
      'two-readings': {
        what: 'Cột "{header}": {examples} có thể là số thập phân hoặc hàng nghìn.',
        how: 'Ghi rõ dấu thập phân, ví dụ "1,23" hoặc "1.234,0".',
      },
    },
  },
  en: {
    title: 'Decimal marks mixed',
    what: 'The column "{header}" uses decimal comma and point: {examples}.',
    why: 'People and programs take one number for another.',
    how: 'Use the decimal comma throughout, as in "67,23".',
    variants: {
      'beside-text': {
        what: 'The table uses the decimal point ({examples}), the text the comma.',
      },
      'two-readings': {
        what: 'The column "{header}": {examples} can be decimals or thousands.',
        how: 'Make the decimal mark plain, as in "1,23" or "1.234,0".',
      },
    },
  },
  *check({ sheets }) {
    const prose = new Set(sheets.flatMap(({ reading }) => proseMarks(reading)));
    for (const { grid, reading } of sheets) {
      for (const appendix of reading.appendices) {
        for (const found of foundIn(appendix, prose)) yield { ...found, grid };
      }
    }
  },
};

function proseMarks({ prose }: SheetReading): readonly DecimalMark[] {
  return prose.flatMap(({ text }) => [...marksInProse(text)]);
}

interface Marked {
  readonly cell: Cell;
  readonly text: string;
  readonly marks: ReadonlySet<DecimalMark>;
}

function* foundIn(appendix: Appendix, prose: ReadonlySet<DecimalMark>): Generator<Found> {
  const pointed: Marked[] = [];
  const marksFor = once(marksIn);
  const waysFor = once(readBothWays);
  for (const field of ['baseline', 'target'] as const) {
    const column = appendix.columns.get(field);
    if (!column) continue;
    const { header } = column;
    const texts = distinctReads(appendix.records.map((record) => record[field]))
      .filter(({ raw }) => typeof raw === 'string')
      .map(({ cell, text }) => ({ cell, text, marks: marksFor(text) }));
    const commas = texts.filter(({ marks }) => marks.has(','));
    const points = texts.filter(({ marks }) => marks.has('.'));
    const open = texts.filter(({ text }) => waysFor(text).length > 0);
    const about = { subject: `${appendix.sheet} ${field}` };
    if (commas.length > 0 && points.length > 0) {
      const [rarer, usual] = points.length > commas.length ? [commas, points] : [points, commas];
      yield { about, ...told([...usual.slice(0, 1), ...rarer], header), cells: cellsOf(rarer) };
    } else if (open.length > 0 && commas.length + points.length === 0) {
      yield { about, ...told(open, header), variant: 'two-readings' };
    }
    pointed.push(...points);
  }
  if (pointed.length > 0 && prose.has(',') && !prose.has('.')) {
    yield { about: { subject: `${appendix.sheet} text` }, ...told(pointed, ''), variant: 'beside-text' };
  }
}

const mostExamples = 3;

function told(texts: readonly Marked[], header: string) {
  const examples = texts.slice(0, mostExamples).map(({ text }) => `"${text}"`);
  return { cells: cellsOf(texts), params: { header, examples } };
}

function cellsOf(texts: readonly Marked[]): readonly Cell[] {
  return inReading(texts.map(({ cell }) => cell));
}
