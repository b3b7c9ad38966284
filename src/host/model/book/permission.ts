import type { Area } from '../../package';
import { HostError } from '../host-error';
import type { Book } from './book';
import type { Allowance } from './protection';
import { isUnbounded } from './region';
import type { Sheet } from './sheet';
import { styleAt } from './styling';

/** Refuses any write where the workbook is open for reading only. */
export function permitWriting(book: Book): void {
  if (book.isReadOnly) throw new HostError('AccessDenied');
}

/** Refuses a password, which no saved file would ask for. */
export function refusePassword(password: string | undefined): void {
  if (password !== undefined)
    throw new HostError(
      'ApiNotFound',
      'The host does not model passwords of protected sheets and workbooks.',
    );
}

/** Refuses to add, delete, rename, move or hide a sheet where the structure is protected. */
export function permitStructure(book: Book): void {
  permitWriting(book);
  if (book.structureProtected) throw new HostError('AccessDenied');
}

/** Refuses what a protected sheet does not let through. */
export function permit(sheet: Sheet, allowance?: Allowance): void {
  permitWriting(sheet.book);
  const { protection } = sheet.body;
  if (protection.isOn && (allowance === undefined || !protection.allowed.has(allowance))) {
    throw new HostError('AccessDenied');
  }
}

/** Refuses to write into a locked cell of a protected sheet. */
export function permitCells(sheet: Sheet, area: Area): void {
  permitWriting(sheet.book);
  if (!sheet.body.protection.isOn) return;
  if (isUnbounded(area)) throw new HostError('AccessDenied');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { locked } = sheet.book.styles.styles.cellFormat(styleAt(sheet, row, column));
      if (locked) throw new HostError('AccessDenied');
    }
  }
}
