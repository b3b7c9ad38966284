import type { PivotFieldPlace } from '../../api/class-map';
import type { ApiClass } from '../../api/member';
import { HostError } from '../../host-error';
import {
  captionField,
  existingField,
  findField,
  moveOnAxis,
  putOnAxis,
  takeOffAxis,
} from '../../book/pivot/hierarchies';
import type { Pivot } from '../../book/pivot/pivot';

const fieldAt = (pivot: Pivot, wanted: string): PivotFieldPlace | undefined => {
  const field = findField(pivot, wanted);
  return field && { pivot, field: field.name };
};

/** What a hierarchy of one field is called, and that field itself: Excel makes no others of cells. */
const captionOf = ({ field, pivot }: PivotFieldPlace): string => existingField(pivot, field).caption;

function existing<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new HostError('ItemNotFound');
  return found;
}

export const pivotHierarchyCollection: ApiClass<'PivotHierarchyCollection'> = {
  collection: true,
  members: {
    getCount: { answers: true, call: ({ rule }) => rule.fields.length },
    getItem: { opens: 'PivotHierarchy', call: (pivot, name) => existing(fieldAt(pivot, name)) },
    getItemOrNullObject: { opens: 'PivotHierarchy', call: (pivot, name) => fieldAt(pivot, name) ?? null },
    items: {
      lists: 'PivotHierarchy',
      get: (pivot) => pivot.rule.fields.map(({ name }) => ({ pivot, field: name })),
    },
  },
};

export const pivotHierarchy: ApiClass<'PivotHierarchy'> = {
  id: ({ field }) => field,
  members: {
    fields: { opens: 'PivotFieldCollection', get: (place) => place },
    id: { get: ({ field }) => field },
    name: { get: captionOf, set: ({ field, pivot }, name) => captionField(pivot, field, name) },
  },
};

export const rowColumnPivotHierarchyCollection: ApiClass<'RowColumnPivotHierarchyCollection'> = {
  collection: true,
  members: {
    add: {
      opens: 'RowColumnPivotHierarchy',
      once: true,
      call({ axis, pivot }, { field }) {
        putOnAxis(pivot, axis, field);
        return { pivot, axis, field };
      },
    },
    getCount: { answers: true, call: ({ axis, pivot }) => pivot.rule[axis].length },
    getItem: {
      opens: 'RowColumnPivotHierarchy',
      call: ({ axis, pivot }, name) => existing(onAxis(pivot, axis, name)),
    },
    getItemOrNullObject: {
      opens: 'RowColumnPivotHierarchy',
      call: ({ axis, pivot }, name) => onAxis(pivot, axis, name),
    },
    items: {
      lists: 'RowColumnPivotHierarchy',
      get: ({ axis, pivot }) => pivot.rule[axis].map((field) => ({ pivot, axis, field })),
    },
    remove: { answers: false, call: ({ axis, pivot }, { field }) => takeOffAxis(pivot, axis, field) },
  },
};

function onAxis(pivot: Pivot, axis: 'rows' | 'columns', name: string) {
  const place = fieldAt(pivot, name);
  return place && pivot.rule[axis].includes(place.field) ? { ...place, axis } : null;
}

export const rowColumnPivotHierarchy: ApiClass<'RowColumnPivotHierarchy'> = {
  id: ({ field }) => field,
  members: {
    fields: { opens: 'PivotFieldCollection', get: (place) => place },
    id: { get: ({ field }) => field },
    name: { get: captionOf, set: ({ field, pivot }, name) => captionField(pivot, field, name) },
    position: {
      get: ({ axis, field, pivot }) => pivot.rule[axis].indexOf(field),
      set: ({ axis, field, pivot }, position) => moveOnAxis(pivot, axis, field, position),
    },
  },
};
