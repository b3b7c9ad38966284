import type { Dictionary } from '../vi';

const repair =
  'Open it in Excel, let it be repaired and save it; if it will not open, ask the sender for it again.';

export const fileFaults: Dictionary['fileFaults'] = {
  'file-missing': 'there is no such file. Check its name and path.',
  folder: 'this is a folder. Name each .xlsx file in it.',
  'no-permission': 'you may not read this file.',
  'not-readable': 'the file cannot be read from the disk.',
  'empty-file': 'the file is empty (0 bytes). Ask the sender for it again.',
  'not-a-zip': 'this is no .xlsx file. Open it in Excel and save it as .xlsx.',
  truncated: 'the end of the file is missing, a download may have been cut off. Fetch it again.',
  damaged: `the file is damaged. ${repair}`,
  encrypted: 'the file is protected by a password. Open it in Excel, take the password off and save it.',
  xls: 'this is an old .xls file. Open it in Excel and save it as Excel Workbook (.xlsx).',
  'not-a-workbook': 'this is no Excel workbook (perhaps a Word or PowerPoint file, or an archive).',
  'too-large': 'the file is too large, or packed in an unusual way; for safety it is not opened.',
  'too-many-parts': 'the file has too many parts; for safety it is not opened.',
  'too-many-items': 'the file has too many sheets, names or styles; for safety it is not opened.',
  'unsafe-part-name': 'a part of the file has an unsafe name; it is not opened.',
  'duplicate-part': `two parts of the file have one name. ${repair}`,
  'missing-part': `a part of the file is missing. ${repair}`,
  'unsupported-compression':
    'the file is packed in a way that cannot be read. Open it in Excel and save it again.',
  'unsupported-encoding':
    'the file is encoded in a way that cannot be read. Open it in Excel and save it again.',
  dtd: 'the file holds something that could do harm (a DTD); it is not opened.',
  'malformed-xml': `the content of the file is damaged. ${repair}`,
  'malformed-part': `the content of the file is not in its form. ${repair}`,
  'invalid-change': 'the change cannot be written into this file.',
  'no-visible-sheet': 'no sheet is visible that could be checked.',
  crashed: 'the program failed at this file. Please report it, with the line below.',
};

export const sheetMissing: Dictionary['sheetMissing'] = (sheet, sheets) =>
  `there is no sheet "${sheet}". The file has: ${sheets.map((name) => `"${name}"`).join(', ')}.`;
