import type { CheckedBook } from '../../app';
import { fieldNames } from '../../rules/field-names';
import { notesOf } from '../json/report';
import type { Page } from './page';

/** What came nearest to an appendix where there is none: one sentence, of the sheet that lacks least. */
export function noAppendixText(
  book: Pick<CheckedBook, 'workbook' | 'appendices'>,
  { texts: { report }, language }: Pick<Page, 'texts' | 'language'>,
): string | null {
  const [nearest] = [...notesOf(book)].sort(
    (one, other) =>
      Number(one.row === null) - Number(other.row === null) || one.missing.length - other.missing.length,
  );
  if (!nearest) return null;
  const { sheet, row, missing } = nearest;
  return row === null
    ? report.noAppendix(sheet)
    : report.nearlyAppendix(sheet, row, missing.map((field) => fieldNames[field][language]).join(', '));
}
