import type { PivotField, PivotRecords } from '../../../package';
import { growTree, type Tree } from './branch';
import { itemKey, orderItems } from './items';
import { linesOf, type Line, type LineRules } from './lines';
import type { FieldRule, PivotRule } from './rule';

/** A field where it stands on an axis. */
export interface AxisField {
  readonly rule: FieldRule;
  readonly field: PivotField;
  /** The items as they are shown, each by its place among those of the field. */
  readonly order: readonly number[];
  /** The other way round: where an item is shown. */
  readonly places: readonly number[];
}

export interface Axis {
  readonly fields: readonly AxisField[];
  readonly tree: Tree;
}

export function axisOf(records: PivotRecords, rule: PivotRule, names: readonly string[]): Axis {
  const fields = names.flatMap((name) => {
    const field = records.fields.find((candidate) => candidate.name === name);
    const own = rule.fields.find((candidate) => candidate.name === name);
    return field && own ? [axisField(own, field)] : [];
  });
  return { fields, tree: treeOf(records, fields) };
}

const grown = new WeakMap<PivotRecords, Map<string, Tree>>();

/** Pivots over the same records often branch into the same fields, and each does so at every change of its look. */
function treeOf(records: PivotRecords, fields: readonly AxisField[]): Tree {
  const trees = grown.get(records) ?? new Map<string, Tree>();
  grown.set(records, trees);
  const key = JSON.stringify(fields.map(({ field }) => field.name));
  const own = fields.map(({ field }) => field);
  const tree = trees.get(key) ?? growTree(own, records.count);
  trees.set(key, tree);
  return tree;
}

export function axisField(rule: FieldRule, field: PivotField): AxisField {
  const codes = new Map(field.items.map((item, code) => [itemKey(item), code]));
  const order = orderItems(field.items, rule.sort, rule.order).map((item) => codes.get(itemKey(item)) ?? 0);
  const places: number[] = [];
  order.forEach((code, place) => (places[code] = place));
  return { rule, field, order, places };
}

export const axisLines = (
  { fields, tree }: Axis,
  rules: Pick<LineRules, 'outline' | 'subtotalsAtTop' | 'grandTotal' | 'values'>,
): readonly Line[] =>
  linesOf(tree, fields.length, {
    ...rules,
    subtotals: fields.map(({ rule }) => rule.subtotals),
    placeOf: (level, code) => fields[level]?.places[code] ?? 0,
  });
