import { createHost } from '../../../src/host';
import { nextWith } from '../../../src/workbench/sheet/find-text';

describe('finding a text in a sheet', () => {
  const host = createHost();
  const { active } = host.book;
  beforeAll(() =>
    host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:C4').values = [
        ['Sở Công Thương', 12.5],
        ['sở tài chính', ''],
        ['UBND tỉnh', 'Sở Nội vụ'],
      ];
      sheet.getRange('C2').numberFormat = [['0.00']];
      await context.sync();
    }),
  );
  const from = (row: number, column: number, by: 1 | -1 = 1, sought = 'SỞ') =>
    nextWith(active, sought, { row, column }, by);

  it('goes on line by line and around, whatever the case of letters', () => {
    expect(from(0, 0)).toEqual({ row: 1, column: 1 });
    expect(from(1, 1)).toEqual({ row: 2, column: 1 });
    expect(from(2, 1)).toEqual({ row: 3, column: 2 });
    expect(from(3, 2)).toEqual({ row: 1, column: 1 });
    expect(from(1, 7)).toEqual({ row: 2, column: 1 });
  });

  it('goes back in the same way', () => {
    expect(from(1, 1, -1)).toEqual({ row: 3, column: 2 });
    expect(from(3, 2, -1)).toEqual({ row: 2, column: 1 });
    expect(from(2, 7, -1)).toEqual({ row: 2, column: 1 });
    expect(from(9, 0, -1)).toEqual({ row: 3, column: 2 });
  });

  it('reads what is shown, and letters whose marks stand apart', () => {
    expect(from(0, 0, 1, '12,50')).toEqual({ row: 1, column: 2 });
    expect(from(0, 0, 1, 'tài chính'.normalize('NFD'))).toEqual({ row: 2, column: 1 });
  });

  it('comes back to the only cell, and says where there is none', () => {
    expect(from(3, 1, 1, 'ubnd')).toEqual({ row: 3, column: 1 });
    expect(from(0, 0, 1, 'huyện')).toBeUndefined();
    expect(from(0, 0, 1, '')).toBeUndefined();
    expect(nextWith(createHost().book.active, 'gì', { row: 0, column: 0 }, 1)).toBeUndefined();
  });
});
