import type { CellValue } from '../../../package';

/** What makes two values one item: letter case does not tell texts apart. */
export function itemKey(value: CellValue): string | number | boolean | null {
  if (typeof value === 'string') return `t${value.toLowerCase()}`;
  return typeof value === 'object' && value !== null ? `e${value.error}` : value;
}

/** Numbers, then texts, truth values, errors; blanks come last whichever way items are sorted. */
function kindOf(value: CellValue): number {
  if (value === null) return 4;
  if (typeof value === 'object') return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

const vietnamese = new Intl.Collator('vi');

/** Hyphens and apostrophes count only between texts that are the same without them. */
const withoutJoiners = (text: string): string => text.replace(/[-'’]/g, '');

const compareTexts = (one: string, other: string): number =>
  vietnamese.compare(withoutJoiners(one), withoutJoiners(other)) || vietnamese.compare(one, other);

export function compareItems(one: CellValue, other: CellValue): number {
  const kinds = kindOf(one) - kindOf(other);
  if (kinds !== 0) return kinds;
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other);
  if (typeof one === 'object' || typeof other === 'object') return 0;
  return Number(one) - Number(other);
}

export type ItemSort = 'manual' | 'ascending' | 'descending';

/**
 * The items in the order in which they are shown. One that nobody sorts keeps those that were there in their places:
 * what is new comes behind them.
 */
export function orderItems(
  items: readonly CellValue[],
  sort: ItemSort,
  known: readonly CellValue[],
): readonly CellValue[] {
  if (sort === 'descending') {
    const blanks = items.filter((item) => item === null);
    return [...items.filter((item) => item !== null).sort((a, b) => compareItems(b, a)), ...blanks];
  }
  const ascending = [...items].sort(compareItems);
  if (sort === 'ascending' || known.length === 0) return ascending;
  const places = new Map(known.map((item, place) => [itemKey(item), place]));
  const placeOf = (item: CellValue): number => places.get(itemKey(item)) ?? known.length;
  return ascending.sort((a, b) => placeOf(a) - placeOf(b));
}
