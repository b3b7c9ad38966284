import { WORKBOOK_TARGET } from '../api/events';
import type { ApiClass } from '../api/member';
import { HostError } from '../host-error';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { addSheet } from '../book/structure';

const found = (book: Book, key: string): Sheet | undefined =>
  book.sheets.find(({ id }) => id === key) ?? book.sheetNamed(key);

const shown = ({ sheets }: Book, visibleOnly = false): readonly Sheet[] =>
  visibleOnly ? sheets.filter(({ visibility }) => visibility === 'visible') : sheets;

function existing(sheet: Sheet | undefined): Sheet {
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

const whole = (): string => WORKBOOK_TARGET;

export const worksheetCollection: ApiClass<'WorksheetCollection'> = {
  collection: true,
  members: {
    add: { opens: 'Worksheet', once: true, call: addSheet },
    getActiveWorksheet: { opens: 'Worksheet', call: ({ active }) => active },
    getCount: { since: '1.4', answers: true, call: (book, visibleOnly) => shown(book, visibleOnly).length },
    getFirst: {
      since: '1.5',
      opens: 'Worksheet',
      once: true,
      call: (book, visibleOnly) => existing(shown(book, visibleOnly)[0]),
    },
    getItem: { opens: 'Worksheet', call: (book, key) => existing(found(book, key)) },
    getItemOrNullObject: { since: '1.4', opens: 'Worksheet', call: (book, key) => found(book, key) ?? null },
    getLast: {
      since: '1.5',
      opens: 'Worksheet',
      once: true,
      call: (book, visibleOnly) => existing(shown(book, visibleOnly).at(-1)),
    },
    items: { lists: 'Worksheet', get: ({ sheets }) => sheets },
    onActivated: { since: '1.7', event: 'activated', target: whole },
    onAdded: { since: '1.7', event: 'added', target: whole },
    onChanged: { since: '1.9', event: 'changed', target: whole },
    onDeactivated: { since: '1.7', event: 'deactivated', target: whole },
    onDeleted: { since: '1.7', event: 'deleted', target: whole },
    onSelectionChanged: { since: '1.9', event: 'selectionChanged', target: whole },
  },
};
