import type { ApiClass } from '../api/member';
import { absoluteAddress, addressOf } from '../address/reference';
import { HostError, invalidArgument } from '../host-error';
import { addName, findName, namesIn, regionOfName, removeName, type Name } from '../book/names';
import { permitWriting } from '../book/permission';

export const namedItemCollection: ApiClass<'NamedItemCollection'> = {
  collection: true,
  members: {
    add: {
      since: '1.4',
      opens: 'NamedItem',
      once: true,
      call(scope, name, reference, comment) {
        if (typeof reference === 'string') return addName(scope, name, reference.replace(/^=/, ''), comment);
        return addName(scope, name, absoluteAddress(reference), comment);
      },
    },
    addFormulaLocal: {
      since: '1.4',
      opens: 'NamedItem',
      call: (scope, name, formula, comment) => addName(scope, name, formula.replace(/^=/, ''), comment),
    },
    getCount: { since: '1.4', answers: true, call: (scope) => namesIn(scope).length },
    getItem: {
      opens: 'NamedItem',
      call(scope, wanted) {
        const name = findName(scope, wanted);
        if (!name) throw new HostError('ItemNotFound');
        return name;
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      opens: 'NamedItem',
      call: (scope, name) => findName(scope, name) ?? null,
    },
    items: { lists: 'NamedItem', get: namesIn },
  },
};

const TEXT = /^"((?:[^"]|"")*)"$/;

/** What a name that stands for no cells holds, as far as it is a plain value. */
function constant({ refersTo }: Name): number | string | boolean | undefined {
  const text = TEXT.exec(refersTo);
  if (text) return (text[1] ?? '').replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(refersTo)) return refersTo.toUpperCase() === 'TRUE';
  return refersTo.trim() !== '' && Number.isFinite(Number(refersTo)) ? Number(refersTo) : undefined;
}

function typeOf(name: Name) {
  if (/#REF!/i.test(name.refersTo)) return 'Error';
  if (regionOfName(name)) return 'Range';
  const value = constant(name);
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function valueOf(name: Name): number | string | boolean {
  const region = regionOfName(name);
  return region ? addressOf(region) : (constant(name) ?? `=${name.refersTo}`);
}

export const namedItem: ApiClass<'NamedItem'> = {
  id: ({ name }) => name,
  members: {
    comment: {
      since: '1.4',
      get: ({ comment }) => comment,
      set(name, comment) {
        permitWriting(name.scope.book);
        name.comment = comment;
      },
    },
    delete: { since: '1.4', answers: false, call: removeName },
    formula: {
      since: '1.7',
      get: ({ refersTo }) => `=${refersTo}`,
      set(name, formula) {
        permitWriting(name.scope.book);
        name.refersTo = String(formula).replace(/^=/, '');
        name.scope.book.calculation.restructured(name.name);
      },
    },
    getRange: {
      opens: 'Range',
      call(name) {
        const region = regionOfName(name);
        if (!region) throw new HostError('ItemNotFound');
        if (region.areas.length > 1) throw invalidArgument();
        return region;
      },
    },
    getRangeOrNullObject: { since: '1.4', opens: 'Range', call: (name) => regionOfName(name) ?? null },
    name: { get: ({ name }) => name },
    scope: { since: '1.4', get: ({ scope }) => (scope.sheet ? 'Worksheet' : 'Workbook') },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: {
      get: ({ visible }) => visible,
      set(name, visible) {
        permitWriting(name.scope.book);
        name.visible = visible;
      },
    },
    worksheet: {
      since: '1.4',
      opens: 'Worksheet',
      get({ scope }) {
        if (!scope.sheet) throw new HostError('ItemNotFound');
        return scope.sheet;
      },
    },
    worksheetOrNullObject: { since: '1.4', opens: 'Worksheet', get: ({ scope }) => scope.sheet ?? null },
  },
};
