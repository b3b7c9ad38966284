import type { PivotRecords } from '../../../package';
import { orderItems } from './items';
import { newField, type FieldRule, type PivotRule } from './rule';

/** A rule for records that were read anew: a field whose column is gone goes from the pivot, a new one joins it. */
export function refreshedRule(rule: PivotRule, records: PivotRecords): PivotRule {
  const names = new Set(records.fields.map(({ name }) => name));
  const known = new Map(rule.fields.map((field) => [field.name, field]));
  const fields = records.fields.map(({ name }) => known.get(name) ?? newField(name));
  return withOrders(
    {
      ...rule,
      fields,
      rows: rule.rows.filter((name) => names.has(name)),
      columns: rule.columns.filter((name) => names.has(name)),
      values: rule.values.filter(({ field }) => names.has(field)),
    },
    records,
  );
}

/** Keeps in mind in which places the items stand of the fields that are on an axis. */
export function withOrders(rule: PivotRule, { fields }: PivotRecords): PivotRule {
  const onAxis = new Set([...rule.rows, ...rule.columns]);
  const ordered = (own: FieldRule): FieldRule => {
    const field = onAxis.has(own.name) ? fields.find(({ name }) => name === own.name) : undefined;
    return field ? { ...own, order: orderItems(field.items, own.sort, own.order) } : own;
  };
  return { ...rule, fields: rule.fields.map(ordered) };
}
