import type { Area } from '../../../src/appendix';
import { checkWorkbook } from '../../../src/rules';
import { leadGeneric } from '../../../src/rules/owner/lead-generic';
import { readGrids } from '../../support/read';
import { sheetOf } from '../../support/sheet-text';
import { owned } from '../small-sheets';

const rows = ['Các sở, ngành và các đơn vị liên quan | ', 'Sở Tài chính | Sở Công Thương'];

/** The cells that naming a lead would write, from the first row of the table down. */
function written(merges: readonly Area[] | 'unknown'): readonly (readonly [number, number])[] {
  const workbook = readGrids([sheetOf(owned(rows), { merges })]);
  const { findings } = checkWorkbook(workbook, { rules: [leadGeneric] });
  const [choice] = findings[0]?.fix?.alternatives ?? [];
  return (choice?.changes ?? []).map(({ cell }) => [cell.row, cell.column]);
}

describe('the group that led nobody', () => {
  it('becomes the coordinator where that cell is free', () => {
    expect(written([])).toEqual([
      [3, 4],
      [3, 5],
    ]);
  });

  it('is not written into a cell that may be merged with the lead, and would be lost there', () => {
    expect(written('unknown')).toEqual([[3, 4]]);
  });
});
