import { ExcelError } from './excel-error';

/** What is asked of Excel before anything is written, so that a refusal comes before the first change. */
export interface AskedLeave {
  readonly workbook: Excel.Workbook;
  readonly protection: Excel.WorkbookProtection;
}

/** Asks within a batch that is under way: Excel itself says `AccessDenied` for both, and only half way through. */
export function askForLeave({ workbook }: Excel.RequestContext): AskedLeave {
  const { protection } = workbook;
  workbook.load('readOnly');
  protection.load('protected');
  return { workbook, protection };
}

export function insistOnWriting({ workbook }: AskedLeave): void {
  if (workbook.readOnly) throw new ExcelError('read-only', 'Workbook.readOnly');
}

/** Sheets are added and taken away only where the workbook's structure is free. */
export function insistOnStructure(asked: AskedLeave): void {
  insistOnWriting(asked);
  if (asked.protection.protected) throw new ExcelError('structure', 'WorkbookProtection.protected');
}
