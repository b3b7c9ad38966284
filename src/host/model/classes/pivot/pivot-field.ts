import type { PivotFieldPlace, PivotItemPlace } from '../../api/class-map';
import type { ApiClass } from '../../api/member';
import { HostError } from '../../host-error';
import { captionField, changeField, existingField } from '../../book/pivot/hierarchies';
import { itemKey } from '../../book/pivot/items';
import { itemsOf } from '../../book/pivot/pivots';
import { formatValue, type CellValue } from '../../../package';
import { pivotWords } from '../../book/pivot/words';

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const fieldNamed = (place: PivotFieldPlace, wanted: string): PivotFieldPlace | null => {
  const { caption, name } = existingField(place.pivot, place.field);
  return sameName(name, wanted) || sameName(caption, wanted) ? { pivot: place.pivot, field: name } : null;
};

function existing<T>(found: T | null): T {
  if (found === null) throw new HostError('ItemNotFound');
  return found;
}

export const pivotFieldCollection: ApiClass<'PivotFieldCollection'> = {
  collection: true,
  members: {
    getCount: { answers: true, call: () => 1 },
    getItem: { opens: 'PivotField', call: (place, name) => existing(fieldNamed(place, name)) },
    getItemOrNullObject: { opens: 'PivotField', call: fieldNamed },
    items: { lists: 'PivotField', get: ({ field, pivot }) => [{ pivot, field }] },
  },
};

export const pivotField: ApiClass<'PivotField'> = {
  id: ({ field }) => field,
  members: {
    id: { get: ({ field }) => field },
    items: { opens: 'PivotItemCollection', get: (place) => place },
    name: {
      get: ({ field, pivot }) => existingField(pivot, field).caption,
      set: ({ field, pivot }, name) => captionField(pivot, field, name),
    },
    sortByLabels: {
      answers: false,
      // office.js says on the wire whether the order is ascending, whatever the word that it was told.
      call({ field, pivot }, sortBy: string | boolean) {
        const isAscending = typeof sortBy === 'boolean' ? sortBy : sortBy.toLowerCase() === 'ascending';
        changeField(pivot, field, { sort: isAscending ? 'ascending' : 'descending' });
      },
    },
    subtotals: {
      get: ({ field, pivot }) => ({ automatic: existingField(pivot, field).subtotals }),
      set({ field, pivot }, { automatic = false, ...others }) {
        const other = Object.entries(others).find(([, isOn]) => isOn);
        if (other)
          throw new HostError('ApiNotFound', `The host does not model subtotals of the kind ${other[0]}.`);
        changeField(pivot, field, { subtotals: automatic }, true);
      },
    },
  },
};

const placesIn = ({ field, pivot }: PivotFieldPlace): readonly PivotItemPlace[] =>
  itemsOf(pivot, field).map((item) => ({ pivot, field, item }));

const textOf = ({ field, item, pivot }: PivotItemPlace): string => {
  const { epoch, language } = pivot.sheet.book;
  if (item === null) return pivotWords[language].blank;
  const format = pivot.cache.records.fields.find(({ name }) => name === field)?.dateFormat;
  return formatValue(item, (typeof item === 'number' ? format : undefined) ?? 'General', {
    epoch,
    locale: language,
  });
};

const idOf = (item: CellValue): string => String(itemKey(item));

const itemNamed = (place: PivotFieldPlace, wanted: string): PivotItemPlace | null =>
  placesIn(place).find((item) => sameName(textOf(item), wanted) || idOf(item.item) === wanted) ?? null;

export const pivotItemCollection: ApiClass<'PivotItemCollection'> = {
  collection: true,
  members: {
    getCount: { answers: true, call: (place) => placesIn(place).length },
    getItem: { opens: 'PivotItem', call: (place, name) => existing(itemNamed(place, name)) },
    getItemOrNullObject: { opens: 'PivotItem', call: itemNamed },
    items: { lists: 'PivotItem', get: placesIn },
  },
};

export const pivotItem: ApiClass<'PivotItem'> = {
  id: ({ item }) => idOf(item),
  members: {
    id: { get: ({ item }) => idOf(item) },
    isExpanded: { get: () => true },
    name: { get: textOf },
    visible: { get: () => true },
  },
};
