import type { PivotRecords } from '../../../package';
import { HostError, invalidArgument } from '../../host-error';
import type { Pivot } from './pivot';
import { changePivot } from './pivots';
import type { FieldRule, PivotAxis, ValueRule } from './rule';
import { pivotWords } from './words';

const EXISTS = 'PivotTable field name already exists.';

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A field by the source's name for it, or by what it is called in the pivot. */
export const findField = ({ rule }: Pivot, wanted: string): FieldRule | undefined =>
  rule.fields.find(({ name }) => isSame(name, wanted)) ??
  rule.fields.find(({ caption }) => isSame(caption, wanted));

export function existingField(pivot: Pivot, wanted: string): FieldRule {
  const field = findField(pivot, wanted);
  if (!field) throw new HostError('ItemNotFound');
  return field;
}

/** A field stands on one axis only: put on another, it leaves the one that it was on. */
export function putOnAxis(pivot: Pivot, axis: PivotAxis, name: string): void {
  const { rule } = pivot;
  if (rule[axis].includes(name)) return;
  const without = (names: readonly string[]): readonly string[] => names.filter((other) => other !== name);
  const left = { rows: without(rule.rows), columns: without(rule.columns) };
  changePivot(pivot, { ...left, [axis]: [...left[axis], name] });
}

export function takeOffAxis(pivot: Pivot, axis: PivotAxis, name: string): void {
  if (!pivot.rule[axis].includes(name)) throw new HostError('ItemNotFound');
  changePivot(pivot, { [axis]: pivot.rule[axis].filter((other) => other !== name) });
}

export function moveOnAxis(pivot: Pivot, axis: PivotAxis, name: string, position: number): void {
  changePivot(pivot, { [axis]: moved(pivot.rule[axis], name, position) });
}

function moved<T>(list: readonly T[], item: T, position: number): readonly T[] {
  if (!Number.isInteger(position) || position < 0 || position >= list.length) throw invalidArgument();
  const others = list.filter((other) => other !== item);
  return [...others.slice(0, position), item, ...others.slice(position)];
}

export function changeField(pivot: Pivot, name: string, part: Partial<FieldRule>, fresh = false): void {
  const fields = pivot.rule.fields.map((field) => (field.name === name ? { ...field, ...part } : field));
  changePivot(pivot, { fields }, { fresh });
}

export function captionField(pivot: Pivot, name: string, caption: string): void {
  const isTaken = pivot.rule.fields.some(
    (field) => field.name !== name && (isSame(field.name, caption) || isSame(field.caption, caption)),
  );
  if (caption === '' || isTaken || pivot.rule.values.some((value) => isSame(value.name, caption)))
    throw invalidArgument(EXISTS);
  changeField(pivot, name, { caption });
}

/** Numbers are added up; where anything else stands among them, values are counted. */
function usualSummary({ fields }: PivotRecords, name: string): 'Sum' | 'Count' {
  const items = fields.find((field) => field.name === name)?.items ?? [];
  return items.length > 0 && items.every((item) => typeof item === 'number') ? 'Sum' : 'Count';
}

export function addValue(pivot: Pivot, field: string): ValueRule {
  const { values } = pivot.rule;
  const summary = usualSummary(pivot.cache.records, field);
  const value: ValueRule = {
    key: 1 + Math.max(0, ...values.map(({ key }) => key)),
    field,
    name: nameBySummary(pivot, field, summary),
    isNamedBySummary: true,
    summary,
    numberFormat: 'General',
  };
  changePivot(pivot, { values: [...values, value] });
  return value;
}

function nameBySummary(pivot: Pivot, field: string, summary: ValueRule['summary'], own?: ValueRule): string {
  const { caption } = existingField(pivot, field);
  const name = pivotWords[pivot.sheet.book.language].summaries[summary](caption);
  const isTaken = (wanted: string): boolean =>
    pivot.rule.values.some((value) => value.key !== own?.key && isSame(value.name, wanted));
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name}${String(number)}`;
  return free;
}

export function removeValue(pivot: Pivot, value: ValueRule): void {
  changePivot(pivot, { values: pivot.rule.values.filter(({ key }) => key !== value.key) });
}

export function moveValue(pivot: Pivot, value: ValueRule, position: number): void {
  changePivot(pivot, { values: moved(pivot.rule.values, value, position) });
}

export function changeValue(pivot: Pivot, value: ValueRule, part: Partial<ValueRule>): void {
  const values = pivot.rule.values.map((other) => (other.key === value.key ? { ...other, ...part } : other));
  changePivot(pivot, { values }, { fresh: false });
}

/** Another name than its field's own: Excel tells the two apart by their names. */
export function renameValue(pivot: Pivot, value: ValueRule, name: string): void {
  const { fields, values } = pivot.rule;
  const isTaken =
    fields.some((field) => isSame(field.name, name) || isSame(field.caption, name)) ||
    values.some((other) => other.key !== value.key && isSame(other.name, name));
  if (name === '' || isTaken) throw invalidArgument(EXISTS);
  changeValue(pivot, value, { name, isNamedBySummary: false });
}

export function summarizeValue(pivot: Pivot, value: ValueRule, summary: ValueRule['summary']): void {
  const name = value.isNamedBySummary ? nameBySummary(pivot, value.field, summary, value) : value.name;
  changeValue(pivot, value, { summary, name });
}
