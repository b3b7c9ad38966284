import { areaReference } from '../../area';
import type { CellValue } from '../../cell';
import type { CellEdit } from '../../changes';
import { PackageError } from '../../package-error';
import { escapeCellText, escapeText } from '../../xml/escape';
import type { Tag } from '../../xml/tag';

const LONGEST_TEXT = 32_767;

/** What stands between the tags of a cell, and the type that its start tag says. */
export interface CellContent {
  readonly type: string | null;
  readonly inner: string;
}

const BLANK: CellContent = { type: null, inner: '' };

export const statesContent = (edit: CellEdit): boolean =>
  edit.value !== undefined || edit.formula !== undefined;

export function cellContent(edit: CellEdit, tag: Tag): CellContent {
  const value = edit.value ?? null;
  return edit.formula === undefined
    ? valueContent(value, tag)
    : formulaContent(edit, edit.formula, value, tag);
}

/** A text stands in the cell itself, so that the shared strings keep their bytes. */
function valueContent(value: CellValue, tag: Tag): CellContent {
  if (typeof value === 'string') {
    return {
      type: 'inlineStr',
      inner: tag('is', {}, tag('t', spaceOf(value), escapeCellText(checked(value)))),
    };
  }
  return simpleContent(value, tag);
}

function formulaContent(edit: CellEdit, formula: string, value: CellValue, tag: Tag): CellContent {
  const array = edit.arrayArea && { t: 'array', ref: areaReference(edit.arrayArea) };
  const written = tag('f', array, escapeText(checked(formula)));
  const cached =
    typeof value === 'string'
      ? { type: 'str', inner: tag('v', spaceOf(value), escapeCellText(checked(value))) }
      : simpleContent(value, tag);
  return { type: cached.type, inner: written + cached.inner };
}

function simpleContent(value: Exclude<CellValue, string>, tag: Tag): CellContent {
  if (value === null) return BLANK;
  if (typeof value === 'number') return { type: null, inner: tag('v', {}, String(finite(value))) };
  if (typeof value === 'boolean') return { type: 'b', inner: tag('v', {}, value ? '1' : '0') };
  return { type: 'e', inner: tag('v', {}, escapeText(value.error)) };
}

const spaceOf = (text: string): Readonly<Record<string, string>> =>
  /^[ \t\r\n]|[ \t\r\n]$/.test(text) ? { 'xml:space': 'preserve' } : {};

function checked(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  throw new PackageError('invalid-change', `a cell cannot hold ${text.length} characters`);
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new PackageError('invalid-change', `a cell cannot hold ${value}`);
}
