import type { CellValue } from '../grid';
import type { Baseline, ScoreUnit, WrittenNumber } from '../score';
import { stripMarkup } from '../text';
import { isAbsent } from './absent';
import { decimalsShown, isDateFormat, isPercentFormat } from './number-format';
import type { DecimalMark } from './read-number';
import { readNumber, writtenByExcel } from './read-number';

/** What stands around a cell that helps to read its numbers. */
export interface ScoreContext {
  readonly format: string;
  /** The column's unit where its header or the unit column tells one; null where the cell must. */
  readonly unit: ScoreUnit | null;
  /** The column's decimal mark where its other texts settle it. */
  readonly decimal: DecimalMark | null;
}

const number = /[+\-\u2212]?(?:\d{1,3}(?: \d{3}){1,4}(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*)/.source;
const rankWord = /(?:(?:xếp|đứng|thứ|hạng|vị trí)\s*)+/iu.source;
const score = new RegExp(`^(?:đạt\\s+)?(${number})\\s*(?:(%|phần trăm)|điểm)?(?:[\\s,;(.].*)?$`, 'isu');
const rank = new RegExp(
  `^(${rankWord})?(${number})(?:\\s*(?:/|trên)\\s*(\\d{1,3}))?(?:[\\s,;(.].*)?$`,
  'isu',
);

/** Last year's result as a cell holds it: a score, a percentage, a rank, or a word for none. */
export function readBaseline(raw: CellValue, context: ScoreContext): Baseline {
  if (typeof raw === 'number') return fromNumber(raw, context);
  const text = stripMarkup(String(raw));
  if (text === '') return { kind: 'none' };
  if (isAbsent(text)) return { kind: 'absent', text };
  return rankOf(text, context) ?? scoreOf(text, context) ?? { kind: 'unreadable', text };
}

/** 0.95 shown as 95% is 95 per cent, without the dust of binary fractions. */
export function percentOf(value: number): number {
  return Number((value * 100).toPrecision(12));
}

function fromNumber(value: number, { format, unit }: ScoreContext): Baseline {
  if (isDateFormat(format)) return { kind: 'unreadable', text: String(value) };
  const decimals = decimalsShown(format);
  return isPercentFormat(format)
    ? scored(writtenByExcel(percentOf(value), decimals), 'percent')
    : scored(writtenByExcel(value, decimals), unit ?? 'point');
}

/** "04/63", "thứ 59/63", "hạng 5": told by a word, by how many are ranked, or by the column. */
function rankOf(text: string, { unit, decimal }: ScoreContext): Baseline | null {
  const [, word, digits = '', of] = rank.exec(text) ?? [];
  const written = readNumber(digits, decimal);
  if (written === null || (word === undefined && of === undefined && unit !== 'rank')) return null;
  return { ...scored(written, 'rank'), of: of === undefined ? null : Number(of) };
}

function scoreOf(text: string, { unit, decimal }: ScoreContext): Baseline | null {
  const [, digits = '', percent] = score.exec(text) ?? [];
  const written = readNumber(digits.length === text.length ? text : digits, decimal);
  if (written === null) return null;
  return scored(written, percent === undefined ? (unit ?? 'point') : 'percent');
}

function scored(written: WrittenNumber, unit: ScoreUnit): Extract<Baseline, { kind: 'score' }> {
  return { kind: 'score', value: written.value, unit, of: null, written };
}
