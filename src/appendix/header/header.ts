import type { FilledCell, Glance, Sheet } from '../sheet/sheet';
import type { Heading } from './heading';
import { longestHeading } from './heading';
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
  /** A table of indicators or tasks, a small table of pillar goals, or not enough to tell. */
  readonly kind: 'appendix' | 'pillar-goals' | 'too-little';
}

/** The header that starts in a row; null where nothing in the row is like one. */
export function headerAt(sheet: Sheet, row: number, next: number | null, read: ReadHeading): Header | null {
  if (!couldHead(sheet.glance(row))) return null;
  const upper = sheet.filled(row);
  if (!areShort(upper)) return null;
  const lower = next === null ? [] : sheet.filled(next);
  if (next !== null && isSecondLine(lower, read)) {
    const columns = twoLines(sheet, upper, lower, read);
    if (kindOf(columns) !== 'too-little') return { top: row, bottom: next, columns, kind: kindOf(columns) };
  }
  const columns = upper.map(({ column, text }) => ({ column, ...read(text) }));
  return columns.some(({ meaning }) => meaning !== null)
    ? { top: row, bottom: row, columns, kind: kindOf(columns) }
    : null;
}

/** Cheap, since every row of a sheet is asked: a record opens with its number, a solution stands alone. */
function couldHead({ count, first }: Glance): boolean {
  return count >= 2 && typeof first !== 'number' && !/^\s*\d{1,3}(?!\d)/.test(String(first));
}

function areShort(cells: readonly FilledCell[]): boolean {
  return cells.length >= 2 && cells.every(({ text }) => text.length <= longestHeading);
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
  const below = new Map(lower.map((cell) => [cell.column, cell]));
  const above = new Map(upper.map((cell) => [cell.column, cell]));
  const columns = [...new Set([...above.keys(), ...below.keys()])].sort((one, other) => one - other);
  let spanning: FilledCell | undefined;
  return columns.map((column) => {
    const under = below.get(column);
    const own = above.get(column) ?? mergedAbove(sheet, upper, column);
    // Where merges are unknown, a blank above continues the wording on its left.
    if (own || !under) spanning = under ? own : undefined;
    const over = own ?? spanning;
    if (!under) return { column, ...read(over?.text ?? '') };
    return { column, ...(over ? together(over.text, under.text, read) : read(under.text)) };
  });
}

function mergedAbove(sheet: Sheet, [first]: readonly FilledCell[], column: number): FilledCell | undefined {
  const merge = first && sheet.mergeAt(first.row, column);
  return merge ? (sheet.counting(merge.top, column) ?? undefined) : undefined;
}

/** "Năm 2023" over "Điểm số", "Mục tiêu 2024" over "Thứ hạng", "Cơ quan thực hiện" over "Phối hợp". */
function together(upper: string, lower: string, read: ReadHeading): HeaderWords {
  const { heading } = read(`${upper} ${lower}`);
  const over = read(upper).meaning?.senses ?? [];
  const under = read(lower).meaning?.senses ?? [];
  return {
    heading,
    meaning: { senses: under.flatMap((sense) => narrowed(sense, over)), evidence: 'synonym', strength: 1 },
  };
}

/** A score or rank under a wording for last year's result or for the goal. */
function narrowed(sense: Sense, over: readonly Sense[]): readonly Sense[] {
  const goal = over.length === 1 && over.includes('target');
  const result = over.includes('baseline');
  if (sense === 'score') return goal ? ['target'] : result ? ['baseline'] : ['score'];
  if (sense === 'rank') return goal ? ['targetRank'] : result ? ['baselineRank'] : ['rank'];
  return [sense];
}

const figures: readonly Sense[] = ['target', 'targetRank', 'baseline', 'baselineRank', 'score', 'rank'];
const duties: readonly Sense[] = ['lead', 'coordinator', 'timeline', 'person', 'product'];

function kindOf(columns: readonly HeaderColumn[]): Header['kind'] {
  const meanings = columns.flatMap(({ meaning }) => meaning ?? []);
  const senses = new Set(meanings.flatMap((meaning) => meaning.senses));
  const has = (wanted: readonly Sense[]) => wanted.some((sense) => senses.has(sense));
  const exact = meanings.filter(({ evidence }) => evidence === 'synonym').length;
  const enough = meanings.length >= 3 ? exact >= 1 : exact === 2 && columns.length === 2;
  if (!enough || meanings.length * 2 < columns.length) return 'too-little';
  if (has(['indicator']) && has([...figures, ...duties])) return 'appendix';
  return has(['pillar']) && has(figures) ? 'pillar-goals' : 'too-little';
}
