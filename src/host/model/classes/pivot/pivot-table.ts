import type { ApiClass } from '../../api/member';
import { parseReference } from '../../address/reference';
import { HostError, invalidArgument } from '../../host-error';
import { permit } from '../../book/permission';
import type { Pivot } from '../../book/pivot/pivot';
import {
  addPivot,
  findPivot,
  pivotsIn,
  refreshPivot,
  refreshPivots,
  removePivot,
  renamePivot,
} from '../../book/pivot/pivots';
import type { Region } from '../../book/region';
import type { TableScope } from '../../book/table';

function existing(pivot: Pivot | undefined): Pivot {
  if (!pivot) throw new HostError('ItemNotFound');
  return pivot;
}

function destinationOf({ book, sheet }: TableScope, given: Region | string): Region {
  const region = typeof given === 'string' ? parseReference(book, given, sheet) : given;
  if (!region) throw invalidArgument();
  return region;
}

export const pivotTableCollection: ApiClass<'PivotTableCollection'> = {
  collection: true,
  members: {
    add: {
      since: '1.8',
      opens: 'PivotTable',
      once: true,
      call: (scope, name, source, destination) =>
        addPivot(scope, name, source, destinationOf(scope, destination)),
    },
    getCount: { since: '1.4', answers: true, call: (scope) => pivotsIn(scope).length },
    getItem: { opens: 'PivotTable', call: (scope, name) => existing(findPivot(scope, name)) },
    getItemOrNullObject: {
      since: '1.4',
      opens: 'PivotTable',
      call: (scope, name) => findPivot(scope, name) ?? null,
    },
    items: { lists: 'PivotTable', get: pivotsIn },
    refreshAll: { answers: false, call: refreshPivots },
  },
};

export const pivotTable: ApiClass<'PivotTable'> = {
  id: ({ id }) => id,
  members: {
    columnHierarchies: {
      since: '1.8',
      opens: 'RowColumnPivotHierarchyCollection',
      get: (pivot) => ({ pivot, axis: 'columns' }),
    },
    dataHierarchies: { since: '1.8', opens: 'DataPivotHierarchyCollection', get: (pivot) => pivot },
    delete: { since: '1.8', answers: false, call: removePivot },
    hierarchies: { since: '1.8', opens: 'PivotHierarchyCollection', get: (pivot) => pivot },
    id: { since: '1.5', get: ({ id }) => id },
    layout: { since: '1.8', opens: 'PivotLayout', get: (pivot) => pivot },
    name: { get: ({ name }) => name, set: renamePivot },
    refresh: { answers: false, call: refreshPivot },
    refreshOnOpen: {
      since: '1.13',
      get: ({ cache }) => cache.refreshOnOpen,
      set({ cache, sheet }, refreshOnOpen) {
        permit(sheet);
        cache.refreshOnOpen = refreshOnOpen;
      },
    },
    rowHierarchies: {
      since: '1.8',
      opens: 'RowColumnPivotHierarchyCollection',
      get: (pivot) => ({ pivot, axis: 'rows' }),
    },
    worksheet: { opens: 'Worksheet', get: ({ sheet }) => sheet },
  },
};
