import type { Cell } from '../../appendix';
import type { Finding, Severity } from '../../rules';
import { severities } from '../../rules';
import type { Host } from '../host';
import { asking } from '../running';
import { addressLists } from './addresses';
import { askForFormats, deleteMarks } from './clear-marks';
import { markFormula, markLook } from './mark-look';
import { rectanglesOf } from './rectangles';

/**
 * Marks the cells of the findings: one conditional format a severity a sheet, and nothing else. What was
 * marked before on these sheets is replaced. Two syncs, whatever the number of findings.
 */
export async function markCells(
  host: Host,
  findings: readonly Finding[],
  sheetIds: readonly string[],
): Promise<void> {
  await asking(host, async (context) => {
    const formats = askForFormats(context, sheetIds);
    await context.sync();
    deleteMarks(formats);
    for (const id of sheetIds) {
      const sheet = context.workbook.worksheets.getItem(id);
      for (const { severity, cells } of cellsToMark(findings, id)) markAs(sheet, severity, cells);
    }
    await context.sync();
  });
}

/** Each cell under the gravest thing said of it. */
function cellsToMark(
  findings: readonly Finding[],
  sheetId: string,
): readonly { readonly severity: Severity; readonly cells: readonly Cell[] }[] {
  const gravest = new Map<string, { cell: Cell; severity: Severity }>();
  for (const { sheetId: where, severity, cells, ignored } of findings) {
    if (where !== sheetId || ignored) continue;
    for (const cell of cells) {
      const key = `${cell.row} ${cell.column}`;
      const known = gravest.get(key);
      if (!known || severities.indexOf(severity) < severities.indexOf(known.severity))
        gravest.set(key, { cell, severity });
    }
  }
  return severities.map((severity) => ({
    severity,
    cells: [...gravest.values()].filter((one) => one.severity === severity).map(({ cell }) => cell),
  }));
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
