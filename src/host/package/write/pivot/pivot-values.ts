import type { CellValue } from '../../cell';
import { dateParts } from '../../display/date-parts';
import type { PivotField } from '../../pivot';
import type { Epoch } from '../../workbook';
import { tagWith, type AttributeValues } from '../../xml/tag';

const plain = tagWith('');
/** Longer texts have to be announced. */
const LONGEST_USUAL_TEXT = 255;
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u001f\ufffe\uffff]/g;

/** What XML cannot hold is written as cells write it. */
export const pivotText = (text: string): string =>
  text.replace(
    ESCAPED,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );

/** One value of a list or of a record. */
export function pivotValue(value: CellValue, isDate: boolean, epoch: Epoch): string {
  if (value === null) return '<m/>';
  if (typeof value === 'number') {
    const date = isDate ? isoDate(value, epoch) : undefined;
    return date === undefined ? `<n v="${value}"/>` : `<d v="${date}"/>`;
  }
  if (typeof value === 'boolean') return `<b v="${value ? 1 : 0}"/>`;
  if (typeof value === 'object') return plain('e', { v: value.error });
  return plain('s', { v: pivotText(value) });
}

function isoDate(serial: number, epoch: Epoch): string | undefined {
  const parts = dateParts(serial, epoch);
  if (!parts) return undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${String(parts.year).padStart(4, '0')}-${two(parts.month)}-${two(parts.day)}`;
  return `${day}T${two(parts.hour)}:${two(parts.minute)}:${two(parts.second)}`;
}

/** Whether a field's values stand in a list that records point to; mere numbers stand in the records themselves. */
export const isListed = ({ items, name }: PivotField, listed: ReadonlySet<string>): boolean =>
  listed.has(name) || items.some((item) => item !== null && typeof item !== 'number');

/** The list of a field's values, or where there is none, what kinds of values it has. */
export function sharedItems(field: PivotField, listed: ReadonlySet<string>, epoch: Epoch): string {
  const { dateFormat, items } = field;
  const hasList = isListed(field, listed);
  const isDate = dateFormat !== undefined;
  const attributes = { ...kindsOf(field, epoch), count: hasList ? items.length : undefined };
  const list = hasList ? items.map((item) => pivotValue(item, isDate, epoch)).join('') : '';
  return plain('sharedItems', attributes, list);
}

/** A list says in advance what it holds: blanks, texts, days, numbers and between which bounds. */
function kindsOf({ dateFormat, items }: PivotField, epoch: Epoch): AttributeValues {
  const numbers = items.filter((item) => typeof item === 'number');
  const hasBlank = items.includes(null);
  const hasOthers = items.length > numbers.length + (hasBlank ? 1 : 0);
  const isDate = dateFormat !== undefined;
  return {
    ...mixOf(items, { hasBlank, hasOthers, hasNumbers: numbers.length > 0, isDate }),
    ...(numbers.length === 0 ? {} : isDate ? daysOf(numbers, epoch) : numbersOf(numbers)),
    longText: orNothing(items.some((item) => typeof item === 'string' && item.length > LONGEST_USUAL_TEXT)),
  };
}

interface Mix {
  readonly hasBlank: boolean;
  readonly hasOthers: boolean;
  readonly hasNumbers: boolean;
  readonly isDate: boolean;
}

/** The standard takes a list for one of texts, blanks and numbers until told otherwise. */
function mixOf(
  items: readonly CellValue[],
  { hasBlank, hasNumbers, hasOthers, isDate }: Mix,
): AttributeValues {
  if (items.length === 0) return {};
  const hasText = items.some((item) => typeof item === 'string');
  return {
    containsSemiMixedTypes: hasOthers || hasBlank ? undefined : false,
    containsNonDate: hasOthers || (hasNumbers && !isDate) ? undefined : false,
    containsString: hasText ? undefined : false,
    containsBlank: orNothing(hasBlank),
    containsMixedTypes: orNothing(hasOthers && hasNumbers),
  };
}

const bounds = (numbers: readonly number[]): readonly [least: number, most: number] => [
  numbers.reduce((one, other) => Math.min(one, other), Infinity),
  numbers.reduce((one, other) => Math.max(one, other), -Infinity),
];

function numbersOf(numbers: readonly number[]): AttributeValues {
  const [minValue, maxValue] = bounds(numbers);
  return {
    containsNumber: true,
    containsInteger: orNothing(numbers.every(Number.isInteger)),
    minValue,
    maxValue,
  };
}

function daysOf(numbers: readonly number[], epoch: Epoch): AttributeValues {
  const [least, most] = bounds(numbers);
  return { containsDate: true, minDate: isoDate(least, epoch), maxDate: isoDate(most, epoch) };
}

const orNothing = (holds: boolean): true | undefined => (holds ? true : undefined);
