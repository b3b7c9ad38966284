import { shiftArea, type Shift } from '../../formula/shift';
import type { Area } from '../../area';
import type { PackageDraft } from '../package-draft';

/** VML is not always well-formed, so that its shapes are taken as texts. */
const SHAPE = /<(?<prefix>\w+:)?shape\s[\s\S]*?<\/\k<prefix>shape>\s*/g;
const NOTE = /<(?:\w+:)?ClientData\s[^>]*ObjectType=["']Note["']/;

/** The boxes of notes: each says its cell and where it stands, in cells as well. */
export function moveNoteShapes(parts: PackageDraft, part: string, shifts: readonly Shift[]): void {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(parts.bytes(part));
  const after = before.replace(SHAPE, (shape) => (NOTE.test(shape) ? moved(shape, shifts) : shape));
  if (after !== before) parts.write(part, new TextEncoder().encode(after));
}

function moved(shape: string, shifts: readonly Shift[]): string {
  const row = numberIn(shape, 'Row');
  const column = numberIn(shape, 'Column');
  if (row === undefined || column === undefined) return shape;
  const cell: Area = { top: row, bottom: row, left: column, right: column };
  const after = shifts.reduce<Area | undefined>((area, shift) => area && shiftArea(area, shift), cell);
  if (!after) return '';
  return [
    (text: string) => withText(text, 'Row', () => String(after.top)),
    (text: string) => withText(text, 'Column', () => String(after.left)),
    (text: string) =>
      withText(text, 'Anchor', (anchor) => anchorAfter(anchor, after.top - row, after.left - column)),
  ].reduce((text, change) => change(text), shape);
}

/** Left column, its offset, top row, its offset, then the same of the right and the bottom. */
function anchorAfter(anchor: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return anchor;
  const by = [columns, 0, rows, 0, columns, 0, rows, 0];
  const numbers = anchor.split(',').map(Number);
  if (numbers.length !== by.length || numbers.some(Number.isNaN)) return anchor;
  return numbers.map((number, at) => Math.max(0, number + (by[at] ?? 0))).join(', ');
}

const elementOf = (local: string): RegExp =>
  new RegExp(String.raw`(<(?:\w+:)?${local}>)([^<]*)(</(?:\w+:)?${local}>)`);

function numberIn(shape: string, local: string): number | undefined {
  const text = elementOf(local).exec(shape)?.[2]?.trim() ?? '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

const withText = (shape: string, local: string, change: (text: string) => string): string =>
  shape.replace(
    elementOf(local),
    (_, open: string, text: string, close: string) => `${open}${change(text)}${close}`,
  );
