import type { FilledCell, Glance, Sheet } from '../sheet/sheet';
import type { Heading } from './heading';
import { longestHeading } from './heading';
import type { HeaderKind } from './kind';
import { kindOf } from './kind';
import type { Meaning } from './meaning';
import type { Sense } from './vocabulary';

/** A header cell read: its words and what they mean. */
export interface HeaderWords {
  readonly heading: Heading;
  readonly meaning: Meaning | null;
}

export type ReadHeading = (text: string) => HeaderWords;

export interface HeaderColumn extends HeaderWords {
  readonly column: number;
}

/** One or two rows that name the columns of a table. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  readonly kind: HeaderKind;
}

/** The header that starts in a row; null where nothing in the row is like one. */
export function headerAt(sheet: Sheet, row: number, next: number | null, read: ReadHeading): Header | null {
  if (!couldHead(sheet.glance(row))) return null;
  const upper = sheet.filled(row);
  if (!areShort(upper)) return null;
  const lower = next === null ? [] : sheet.filled(next);
  if (next !== null && isFirstLine(upper, read) && isSecondLine(lower, read)) {
    const columns = twoLines(sheet, upper, lower, read);
    if (kindOf(columns.map(({ meaning }) => meaning)) !== 'too-little')
      return { top: row, bottom: next, columns, kind: kindOf(columns.map(({ meaning }) => meaning)) };
  }
  const columns = upper.map(({ column, text }) => ({ column, ...read(text) }));
  return columns.some(({ meaning }) => meaning !== null)
    ? { top: row, bottom: row, columns, kind: kindOf(columns.map(({ meaning }) => meaning)) }
    : null;
}

/** The header that starts in a row of which the user says that it is one: of a table of indicators, whatever it names. */
export function chosenHeader(sheet: Sheet, row: number, next: number | null, read: ReadHeading): Header {
  const found = headerAt(sheet, row, next, read);
  if (found) return { ...found, kind: 'appendix' };
  const columns = sheet.filled(row).map(({ column, text }) => ({ column, ...read(text) }));
  return { top: row, bottom: row, columns, kind: 'appendix' };
}

/** Cheap, since every row of a sheet is asked: a record opens with its number, a solution stands alone. */
function couldHead({ count, first }: Glance): boolean {
  return count >= 2 && typeof first !== 'number' && !/^\s*\d{1,3}(?!\d)/.test(String(first));
}

function areShort(cells: readonly FilledCell[]): boolean {
  return cells.length >= 2 && cells.every(({ text }) => text.length <= longestHeading);
}

/** A line of a title above the header is none of it. */
function isFirstLine(cells: readonly FilledCell[], read: ReadHeading): boolean {
  const meanings = cells.flatMap(({ text }) => read(text).meaning ?? []);
  return meanings.length * 2 >= cells.length && meanings.some(({ evidence }) => evidence === 'synonym');
}

function isSecondLine(cells: readonly FilledCell[], read: ReadHeading): boolean {
  return areShort(cells) && cells.every(({ text }) => read(text).meaning?.evidence === 'synonym');
}

function twoLines(
  sheet: Sheet,
  upper: readonly FilledCell[],
  lower: readonly FilledCell[],
  read: ReadHeading,
): readonly HeaderColumn[] {
  const below = new Set(lower.map(({ column }) => column));
  const single = upper.filter(({ column }) => !below.has(column));
  const columns = [
    ...single.map(({ column, text }) => ({ column, ...read(text) })),
    ...lower.map((cell) => {
      const over = overCell(sheet, upper, cell, below);
      return { column: cell.column, ...(over ? together(over.text, cell.text, read) : read(cell.text)) };
    }),
  ];
  return columns.sort((one, other) => one.column - other.column);
}

/**
 * What stands over a cell of the second line: the cell above, or the merged area around that. Where merges are
 * unknown, a blank above continues the wording on its left, if that has something under it too.
 */
function overCell(
  sheet: Sheet,
  upper: readonly FilledCell[],
  { row, column }: FilledCell,
  below: ReadonlySet<number>,
): FilledCell | null {
  const left = upper.findLast((cell) => cell.column <= column);
  if (!left) return null;
  const merge = sheet.mergeAt(left.row, column);
  if (merge && merge.bottom < row) return sheet.counting(merge);
  return below.has(left.column) ? left : null;
}

/** "Năm 2023" over "Điểm số", "Mục tiêu 2024" over "Thứ hạng", "Cơ quan thực hiện" over "Phối hợp". */
function together(upper: string, lower: string, read: ReadHeading): HeaderWords {
  const { heading } = read(`${upper} ${lower}`);
  const [over, under] = [told(upper, read), told(lower, read)];
  return {
    heading,
    meaning: { senses: under.flatMap((sense) => narrowed(sense, over)), evidence: 'synonym', strength: 1 },
  };
}

function told(text: string, read: ReadHeading): readonly Sense[] {
  return read(text).meaning?.senses ?? [];
}

/** A score or rank under a wording for last year's result or for the goal. */
function narrowed(sense: Sense, over: readonly Sense[]): readonly Sense[] {
  const goal = over.length === 1 && over.includes('target');
  const result = over.includes('baseline');
  if (sense === 'score') return goal ? ['target'] : result ? ['baseline'] : ['score'];
  if (sense === 'rank') return goal ? ['targetRank'] : result ? ['baselineRank'] : ['rank'];
  return [sense];
}
