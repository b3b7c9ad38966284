import type { ColumnChoice } from '../../../src/appendix';
import { finished, makeReader } from '../../../src/appendix';
import { readSheetInSteps } from '../../../src/appendix/read-sheet';
import { reference } from '../../../src/frameworks';
import { sheetOf } from '../../support/sheet-text';

const grid = sheetOf(`
Việc | Số năm 2023 | Số năm 2024 | Ai làm
Hạ tầng số | 46.75 | 55 | Sở Tài chính
Nhân lực | 20 | 30 | Sở Nội vụ`);
const nothingSaid = {
  framework: null,
  edition: null,
  baselineYear: null,
  targetYear: null,
  planDate: null,
  issuer: null,
  indexScore: null,
};
const reader = makeReader(reference);
const readWith = (headerRow: number | null, columns: readonly ColumnChoice[] = []) =>
  finished(readSheetInSteps(grid, reader, columns, { ...nothingSaid, sheetId: grid.sheetId, headerRow }));

describe('the header that the user points at', () => {
  it('makes a table of rows that nothing is known of', () => {
    expect(readWith(null).appendices).toEqual([]);
    const [appendix] = readWith(0).appendices;
    expect(appendix?.header).toMatchObject({ top: 0, bottom: 0 });
  });

  it('takes the columns that the user names, and then has its records', () => {
    const { sheetId } = grid;
    const [appendix] = readWith(0, [
      { sheetId, column: 0, field: 'indicator' },
      { sheetId, column: 1, field: 'baseline' },
      { sheetId, column: 2, field: 'target' },
    ]).appendices;
    expect(appendix?.records.map(({ indicator }) => indicator?.value.name)).toEqual([
      'Hạ tầng số',
      'Nhân lực',
    ]);
  });

  it('keeps what its words mean where they mean something', () => {
    const some = sheetOf('Chỉ số | Ghi chú\nHạ tầng số | Đã có');
    const [appendix] = finished(
      readSheetInSteps(some, reader, [], { ...nothingSaid, sheetId: some.sheetId, headerRow: 0 }),
    ).appendices;
    expect(appendix?.columns.get('indicator')?.column).toBe(0);
  });
});
