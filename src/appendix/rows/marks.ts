import type { FilledCell } from '../sheet/sheet';
import { fold } from '../text';

const dashes = /^[\s\-–—=_*.·•…~|:+]+$/;
const columnNumber = /^\(?(\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/;
const bullet = /^(?:[-–—+•*]|\([a-zđ]\))\s*\S/u;
const smallStart = /^[\s"“'(]*\p{Ll}/u;
const finished = /[.;:!?…)”"]\s*$/u;
const total =
  /^(?:tong|tong cong|tong so|tong diem|cong|cong chung|binh quan|trung binh|diem trung binh)\s*:?$/;
const note = /^(?:ghi chu|chu thich|luu y)\s*[:.\n]|^(?:nguon)\s*:|^\(?\*+\)?\s*\p{L}/u;
const beyondTable =
  /^(?:noi nhan|tm\.|kt\.|tl\.|tuq\.|q\. )|^(?:phu luc|bieu|bang)(?: (?:so|mau))?(?: [\divx]+)?(?:$|[.:])|^(?:pho )?(?:giam doc|chu tich|truong phong|chanh van phong)$|^(?:nguoi lap(?: bieu)?|thu truong don vi)$/;
const partHeading = /^(?:[IVX]+|[A-Z])[.)]\s+\S/;

const longestMark = 60;

/** A row drawn from dashes, as conversions leave between pages. */
export function isSeparator(cells: readonly FilledCell[]): boolean {
  const long = cells.length >= 3 || cells.some(({ text }) => text.length >= 2);
  return long && cells.every(({ text }) => dashes.test(text));
}

/** "(1) (2) (3)", "1 2 3", "A B 1 2 3 4=3-2": the numbers of the columns under a header. */
export function isColumnNumbers(cells: readonly FilledCell[]): boolean {
  const marks = cells.map(({ text }) => columnNumber.exec(text)?.[1]);
  const numbers = marks.filter((mark) => mark !== undefined && mark <= '9').map(Number);
  const lowest = Math.min(...numbers);
  return (
    cells.length >= 3 &&
    numbers.length >= 2 &&
    marks.every((mark) => mark !== undefined) &&
    lowest <= 3 &&
    new Set(numbers).size === numbers.length &&
    Math.max(...numbers) === lowest + numbers.length - 1
  );
}

export function isBullet(text: string): boolean {
  return bullet.test(text);
}

/** A text that begins in the middle of a sentence. */
export function startsSmall(text: string): boolean {
  return smallStart.test(text);
}

export function isFinished(text: string): boolean {
  return finished.test(text);
}

/** A line in capitals is a heading. */
export function isCapitals(text: string): boolean {
  return /^\P{L}*\p{Lu}(?!\p{Ll})/u.test(text) && text.trim().includes(' ') && text === text.toUpperCase();
}

/**
 * A sum ("Tổng cộng"), or a line that is no row of the table: a note under it, or the plan going on or ending
 * ("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "Phụ lục II").
 */
export function asideOf(text: string): 'total' | 'note' | null {
  // These stand at the start and are short, so a long text is not folded for them.
  const opening = fold(text.slice(0, longestMark));
  if (total.test(opening)) return 'total';
  return note.test(opening) || beyondTable.test(opening) ? 'note' : null;
}

/** "II. NHIỆM VỤ": a part of the plan. */
export function isPartHeading(text: string): boolean {
  return partHeading.test(text);
}
