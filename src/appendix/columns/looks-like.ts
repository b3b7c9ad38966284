import type { Field } from '../fields';
import { isDateFormat } from '../numbers';
import type { Reader } from '../reader';
import type { FilledCell } from '../sheet/sheet';

/** 1 where a cell is what the field holds, -1 where it is something else, 0 where it could be either. */
export type Likeness = -1 | 0 | 1;

type Look = (cell: FilledCell, reader: Reader) => Likeness;

const looks: Readonly<Record<Field, Look>> = {
  ordinal: ({ text }, reader) => (reader.ordinal(text) ? 1 : -1),
  code: ({ text }, reader) => (reader.indicator(text).code ? 1 : -1),
  indicator: (cell, reader) => (isOther(cell, reader) ? -1 : isWords(cell)),
  unit: lookOfUnit,
  baseline: lookOfFigure,
  baselineRank: lookOfFigure,
  target: lookOfGoal,
  targetRank: lookOfGoal,
  lead: lookOfOwner,
  person: (cell, reader) => (isOther(cell, reader) ? -1 : 0),
  coordinator: lookOfOwner,
  timeline: (cell, reader) => (isTime(cell, reader) ? 1 : isOwner(cell, reader) ? -1 : 0),
  product: lookOfText,
  evidence: lookOfText,
  note: lookOfText,
};

/** Whether a cell could stand in a field's column: tells columns apart, and rows that slipped aside. */
export function looksLike(field: Field, cell: FilledCell, reader: Reader): Likeness {
  return looks[field](cell, reader);
}

function lookOfUnit(cell: FilledCell, reader: Reader): Likeness {
  if (isUnit(cell.text)) return 1;
  return isFigure(cell, reader) || isOwner(cell, reader) ? -1 : 0;
}

function lookOfFigure(cell: FilledCell, reader: Reader): Likeness {
  if (isFigure(cell, reader)) return 1;
  return reader.baseline(cell).kind === 'absent' ? 0 : -1;
}

function lookOfGoal(cell: FilledCell, reader: Reader): Likeness {
  if (isGoal(cell, reader)) return 1;
  return isOwner(cell, reader) || isOpenTime(cell, reader) ? -1 : 0;
}

function lookOfOwner(cell: FilledCell, reader: Reader): Likeness {
  if (isOwner(cell, reader)) return 1;
  return isFigure(cell, reader) || isTime(cell, reader) ? -1 : 0;
}

function lookOfText(cell: FilledCell, reader: Reader): Likeness {
  return isOther(cell, reader) ? 0 : isWords(cell);
}

/** A figure, a time or an owner: what words are not. */
function isOther(cell: FilledCell, reader: Reader): boolean {
  return isFigure(cell, reader) || isTime(cell, reader) || isOwner(cell, reader);
}

const units =
  /^(?:%|điểm|điểm số|bậc|hạng|thứ hạng|người|đơn|tỷ đồng|triệu đồng|doanh nghiệp|dự án|sản phẩm|lần|\/\S.*)$/iu;

function isUnit(text: string): boolean {
  return units.test(text) || (text.length <= 12 && !/\d/.test(text) && text === text.toLowerCase());
}

function isFigure(cell: FilledCell, reader: Reader): boolean {
  return typeof cell.raw === 'number' || reader.baseline(cell).kind === 'score';
}

const goalStart =
  /^[\s"“(]*(?:[<>=≥≤]|\d|trên|đạt|từ|tối thiểu|ít nhất|không|tăng|giảm|duy trì|giữ|top|nhóm|thứ|hạng|xếp|vị trí|trong|dưới|phấn đấu)/iu;

/** The grammar finds a figure in any sentence; a goal opens with one or with a word that asks for it. */
function isGoal(cell: FilledCell, reader: Reader): boolean {
  if (!goalStart.test(cell.text)) return false;
  const { goal } = reader.target(cell);
  return goal.kind !== 'unreadable' && goal.kind !== 'qualitative' && goal.kind !== 'none';
}

/** Numbers are no times here: "2024" may be a year and 4.5 a score. */
function isTime(cell: FilledCell, reader: Reader): boolean {
  if (typeof cell.raw === 'number') return isDateFormat(cell.format);
  return isOpenTime(cell, reader);
}

function isOpenTime(cell: FilledCell, reader: Reader): boolean {
  const { kind } = reader.timeline(cell);
  return kind !== 'unreadable' && kind !== 'none' && kind !== 'phrase';
}

function isOwner({ text }: FilledCell, reader: Reader): boolean {
  const { named, generic, task } = reader.owners(text);
  return task === null && (generic.length > 0 || named.some(({ organisation }) => organisation !== null));
}

function isWords({ text }: FilledCell): Likeness {
  return text.trim().split(/\s+/).length >= 2 ? 1 : 0;
}
