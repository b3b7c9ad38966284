import type { CellValue } from '../../appendix';
import { addressOf } from '../../appendix';
import type { CellChange } from '../../rules';
import type { Page } from './page';
import { visible } from './visible';

/** How much of a long text is shown on both sides of what changes in it. */
const around = 24;
const long = 80;

/** "D36: ≥ 10%  →  ≥ 10"; of long texts the part that changes. */
export function changeText(change: Pick<CellChange, 'cell' | 'from' | 'to'>, page: Page): string {
  return `${addressOf(change.cell)}: ${changedParts(change, page).join('  →  ')}`;
}

/** Before and after; of long texts the part that changes. */
export function changedParts(
  { from, to }: Pick<CellChange, 'from' | 'to'>,
  page: Pick<Page, 'texts'>,
): readonly [string, string] {
  const [before, after] = focused(visible(String(from)), visible(String(to)));
  return [quoted(before, page), quoted(after, page)];
}

/** A cell's content; what begins or ends with blanks, or holds several, is quoted. */
export function contentText(value: CellValue, page: Pick<Page, 'texts'>): string {
  return quoted(visible(String(value)), page);
}

function quoted(text: string, { texts: { words } }: Pick<Page, 'texts'>): string {
  if (text === '') return words.empty;
  return /^\s|\s$|\s\s/.test(text) ? `"${text}"` : text;
}

function focused(before: string, after: string): readonly [string, string] {
  if (before.length <= long && after.length <= long) return [before, after];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [clipped(before, head, tail), clipped(after, head, tail)];
}

/** Without what is the same at the head and the tail, apart from a few words beside the change. */
function clipped(text: string, head: number, tail: number): string {
  const start = head > around ? Math.min(head, text.indexOf(' ', head - around) + 1) : 0;
  const rest = text.length - tail;
  const end = tail > around ? Math.max(rest, text.lastIndexOf(' ', rest + around)) : text.length;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
