import type { ApiClass } from '../api/member';
import { regionFrom } from '../address/range-input';
import { LAST_COLUMN, LAST_ROW } from '../../package';
import { permitWriting } from '../book/permission';
import { areaOf, regionOf, type Region } from '../book/region';
import type { Sheet } from '../book/sheet';

function freeze(sheet: Sheet, rows: number, columns: number): void {
  permitWriting(sheet.book);
  sheet.body.frozen = { rows, columns };
}

function location(sheet: Sheet): Region | null {
  const { columns, rows } = sheet.body.frozen;
  if (rows === 0 && columns === 0) return null;
  return regionOf(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  });
}

export const worksheetFreezePanes: ApiClass<'WorksheetFreezePanes'> = {
  members: {
    freezeAt: {
      answers: false,
      call(sheet, frozen) {
        const { bottom, right } = areaOf(regionFrom(sheet, frozen));
        freeze(sheet, bottom === LAST_ROW ? 0 : bottom + 1, right === LAST_COLUMN ? 0 : right + 1);
      },
    },
    freezeColumns: { answers: false, call: (sheet, count) => freeze(sheet, 0, count ?? 0) },
    freezeRows: { answers: false, call: (sheet, count) => freeze(sheet, count ?? 0, 0) },
    getLocationOrNullObject: { opens: 'Range', call: location },
    unfreeze: { answers: false, call: (sheet) => freeze(sheet, 0, 0) },
  },
};
