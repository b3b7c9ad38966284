import type { PivotValuePlace } from '../../api/class-map';
import type { ApiClass } from '../../api/member';
import { HostError } from '../../host-error';
import {
  addValue,
  changeValue,
  moveValue,
  removeValue,
  renameValue,
  summarizeValue,
} from '../../book/pivot/hierarchies';
import type { Pivot } from '../../book/pivot/pivot';
import { summaries, type Summary, type ValueRule } from '../../book/pivot/rule';

const find = (pivot: Pivot, wanted: string): PivotValuePlace | null => {
  const value =
    pivot.rule.values.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ??
    pivot.rule.values.find(({ key }) => idOf(key) === wanted);
  return value ? { pivot, key: value.key } : null;
};

const idOf = (key: number): string => `{${String(key)}}`;

function existing(place: PivotValuePlace | null): PivotValuePlace {
  if (!place) throw new HostError('ItemNotFound');
  return place;
}

function ruleOf({ key, pivot }: PivotValuePlace): ValueRule {
  const value = pivot.rule.values.find((candidate) => candidate.key === key);
  if (!value) throw new HostError('ItemNotFound');
  return value;
}

/** `Automatic` leaves it to Excel; of the ways to sum up that only statisticians use none is modelled. */
function summaryOf(wanted: string): Summary {
  const known = summaries.find((summary) => summary === wanted);
  if (!known) throw new HostError('ApiNotFound', `The host does not model ${wanted} as a way of summing up.`);
  return known;
}

export const dataPivotHierarchyCollection: ApiClass<'DataPivotHierarchyCollection'> = {
  collection: true,
  members: {
    add: {
      opens: 'DataPivotHierarchy',
      once: true,
      call: (pivot, { field }) => ({ pivot, key: addValue(pivot, field).key }),
    },
    getCount: { answers: true, call: ({ rule }) => rule.values.length },
    getItem: { opens: 'DataPivotHierarchy', call: (pivot, name) => existing(find(pivot, name)) },
    getItemOrNullObject: { opens: 'DataPivotHierarchy', call: find },
    items: {
      lists: 'DataPivotHierarchy',
      get: (pivot) => pivot.rule.values.map(({ key }) => ({ pivot, key })),
    },
    remove: { answers: false, call: (pivot, place) => removeValue(pivot, ruleOf(place)) },
  },
};

export const dataPivotHierarchy: ApiClass<'DataPivotHierarchy'> = {
  id: ({ key }) => idOf(key),
  members: {
    field: {
      opens: 'PivotField',
      get: (place) => ({ pivot: place.pivot, field: ruleOf(place).field }),
    },
    id: { get: ({ key }) => idOf(key) },
    name: {
      get: (place) => ruleOf(place).name,
      set: (place, name) => renameValue(place.pivot, ruleOf(place), name),
    },
    numberFormat: {
      get: (place) => ruleOf(place).numberFormat,
      set: (place, numberFormat) => changeValue(place.pivot, ruleOf(place), { numberFormat }),
    },
    position: {
      get: (place) => place.pivot.rule.values.indexOf(ruleOf(place)),
      set: (place, position) => moveValue(place.pivot, ruleOf(place), position),
    },
    showAs: {
      get: () => ({ calculation: 'None' }),
      set(_, { calculation }) {
        if (calculation !== 'None')
          throw new HostError('ApiNotFound', `The host does not model figures shown as ${calculation}.`);
      },
    },
    summarizeBy: {
      get: (place) => ruleOf(place).summary,
      set: (place, wanted) => summarizeValue(place.pivot, ruleOf(place), summaryOf(wanted)),
    },
  },
};
