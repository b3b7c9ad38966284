import type { Dictionary } from '../vi';

export const refusals: Dictionary['refusals'] = {
  'cell-edit-mode': 'a cell is being edited. Press Enter or Esc in it, then try again.',
  protected: 'a sheet is protected. Open it in Excel, unprotect it on the Review tab, then try again.',
  structure:
    "the workbook's structure is protected. Open it in Excel, unprotect it on the Review tab, then try again.",
  'read-only': 'the file may only be read. Save it under another name, then try again.',
  'too-large': 'there is too much in it. Remove empty rows or split the sheet, then try again.',
  gone: 'the sheet or cell to write to is no longer there.',
  'pivot-blocked':
    'a PivotTable of the summary sheet needs more room, and cells below or beside it are filled. Move these to another sheet, then try again.',
  unsupported: 'the file holds something that this program cannot write yet.',
  busy: 'the program is busy. Try again in a moment.',
  cancelled: 'stopped.',
  failed: 'the workbook could not be written to.',
};
