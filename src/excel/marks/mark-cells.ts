import type { Cell } from '../../appendix';
import type { Finding, Severity } from '../../rules';
import { ExcelError, excelError } from '../excel-error';
import type { Host } from '../host';
import { askForLeave, insistOnWriting } from '../leave';
import { asking } from '../running';
import { addressLists } from './addresses';
import { clearMarks } from './clear-marks';
import { gravestByCell } from './gravest';
import { markFormula, markLook } from './mark-look';
import type { AskedSheetMarks } from './marks-on-sheet';
import { askForMarks, deleteMarks, takesMarks } from './marks-on-sheet';
import { rectanglesOf } from './rectangles';

/** Sheets that took no marks, by name: they are protected. */
export interface MarkedSheets {
  readonly protectedSheets: readonly string[];
}

/**
 * Marks the cells of the findings: one conditional format a severity a sheet, and nothing else. What was
 * marked before on these sheets is replaced. Two syncs, whatever the number of findings; where Excel fails
 * half way, two more take off what stands.
 */
export async function markCells(
  host: Host,
  findings: readonly Finding[],
  sheetIds: readonly string[],
): Promise<MarkedSheets> {
  const progress = { writing: false };
  try {
    return await asking(host, async (context) => {
      const leave = askForLeave(context);
      const asked = askForMarks(context, sheetIds);
      await context.sync();
      insistOnWriting(leave);
      const there = asked.flatMap((one, index) =>
        one.sheet.isNullObject ? [] : [{ ...one, id: sheetIds[index] ?? '' }],
      );
      if (there.length === 0 && sheetIds.length > 0) throw new ExcelError('gone', 'Worksheet');
      progress.writing = true;
      for (const one of there.filter(takesMarks)) remark(one, gravestByCell(findings, one.id));
      await context.sync();
      const refused = there.filter((one) => !takesMarks(one));
      return { protectedSheets: refused.map(({ sheet }) => sheet.name) };
    });
  } catch (thrown) {
    if (progress.writing) await clearMarks(host, sheetIds).catch(excelError);
    throw thrown;
  }
}

function remark(asked: AskedSheetMarks, cells: ReadonlyMap<Severity, readonly Cell[]>): void {
  deleteMarks(asked);
  for (const [severity, own] of cells) markAs(asked.sheet, severity, own);
}

function markAs(sheet: Excel.Worksheet, severity: Severity, cells: readonly Cell[]): void {
  for (const addresses of addressLists(rectanglesOf(cells))) {
    const { custom } = sheet.getRanges(addresses).conditionalFormats.add('Custom');
    custom.rule.formula = markFormula(severity);
    custom.format.fill.color = markLook[severity].fill;
    const edge = custom.format.borders.getItem('EdgeLeft');
    edge.style = 'Continuous';
    edge.color = markLook[severity].edge;
  }
}
