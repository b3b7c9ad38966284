import { failure } from '../../conformance/claim';
import { addPivot, ASSIGNMENTS, grow, openAssignments, shown, type Summary } from './assignments';

const BY_UNIT: Summary = { name: 'P', at: 'A3', rows: ['Đơn vị'], values: ['Khoảng cách'] };

const labels = async (units: readonly (string | number)[]): Promise<readonly unknown[]> => {
  const rows = units.map((unit) => [unit, 1]);
  const host = await openAssignments([['Đơn vị', 'Khoảng cách'], ...rows]);
  await host.run(async (context) => {
    addPivot(context, BY_UNIT);
    await context.sync();
  });
  return (await shown(host, 'P')).slice(1, -1).map(([label]) => label);
};

describe('the items of a pivot', () => {
  it('stand in the order of the Vietnamese alphabet', async () => {
    expect(await labels(['Đông', 'Dung', 'Ân', 'An', 'Ăn', 'Uy', 'Ưng', 'Ô', 'Ơ', 'O', 'Ê', 'E'])).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Dung',
      'Đông',
      'E',
      'Ê',
      'O',
      'Ô',
      'Ơ',
      'Uy',
      'Ưng',
    ]);
  });

  it('count numbers first and blanks last, and pay no heed to hyphens', async () => {
    expect(await labels(['b', '', 10, 'co-op', 'coop', 9, 'coo'])).toEqual([
      9,
      10,
      'b',
      'coo',
      'co-op',
      'coop',
      '(blank)',
    ]);
  });

  it('are one where they differ in letter case alone', async () => {
    expect(await labels(['Sở Y tế', 'SỞ Y TẾ', 'sở y tế'])).toEqual(['Sở Y tế']);
  });
});

describe('a pivot', () => {
  it('speaks Vietnamese where Excel does', async () => {
    const host = await openAssignments(ASSIGNMENTS, { language: 'vi-VN', culture: 'en-US' });
    await host.run(async (context) => {
      addPivot(context, { ...BY_UNIT, columns: ['Thời hạn'] });
      await context.sync();
    });
    const [captions = [], heads = []] = await shown(host, 'P');
    expect(captions.slice(0, 2)).toEqual(['Tổng của Khoảng cách', 'Nhãn Cột']);
    expect(heads).toEqual(['Nhãn Hàng', 'Quý III', 'Quý IV', '(trống)', 'Tổng Cuối']);
  });

  it('shows days as their source does', async () => {
    const host = await openAssignments([
      ['Hạn', 'Số'],
      [45_800, 1],
      [45_801, 2],
      [45_800, 3],
    ]);
    await host.run(async (context) => {
      context.workbook.tables.getItem('PhanCong').getDataBodyRange().getColumn(0).numberFormat = [
        ['dd/mm/yyyy'],
        ['dd/mm/yyyy'],
        ['dd/mm/yyyy'],
      ];
      const pivot = addPivot(context, { ...BY_UNIT, rows: ['Hạn'], values: ['Số'] });
      const text = pivot.layout.getRange().load('text');
      await context.sync();
      expect(text.text.slice(1)).toEqual([
        ['23/05/2025', '4'],
        ['24/05/2025', '2'],
        ['Grand Total', '6'],
      ]);
    });
  });

  it('counts what is no number, and lets an error spoil the sum', async () => {
    const host = await openAssignments([
      ['Đơn vị', 'Khoảng cách'],
      ['a', 1],
      ['a', 'chưa rõ'],
      ['b', '#N/A'],
      ['c', 2],
    ]);
    await host.run(async (context) => {
      const pivot = addPivot(context, BY_UNIT);
      pivot.dataHierarchies.add(pivot.hierarchies.getItem('Khoảng cách')).summarizeBy = 'Sum';
      pivot.dataHierarchies.add(pivot.hierarchies.getItem('Khoảng cách')).summarizeBy = 'Average';
      await context.sync();
    });
    expect((await shown(host, 'P')).slice(1)).toEqual([
      ['a', 2, 1, 1],
      ['b', 1, '#N/A', '#N/A'],
      ['c', 1, 2, 2],
      ['Grand Total', 4, '#N/A', '#N/A'],
    ]);
  });

  it('reads what formulas give', async () => {
    const host = await openAssignments([
      ['Đơn vị', 'Khoảng cách', 'Gấp đôi'],
      ['a', 1, ''],
      ['b', 3, ''],
    ]);
    await host.run(async (context) => {
      const table = context.workbook.tables.getItem('PhanCong');
      table.getDataBodyRange().getColumn(2).formulas = [['=[@[Khoảng cách]]*2'], ['=[@[Khoảng cách]]*2']];
      addPivot(context, { ...BY_UNIT, values: ['Gấp đôi'] });
      await context.sync();
    });
    expect((await shown(host, 'P')).at(-1)).toEqual(['Grand Total', 8]);
  });

  it('changes nothing, nor does any that shares its source, where one has no room to grow', async () => {
    const host = await openAssignments();
    await host.run(async (context) => {
      addPivot(context, BY_UNIT);
      addPivot(context, { ...BY_UNIT, name: 'Q', at: 'F3' });
      context.workbook.worksheets.getItem('Bảng tổng hợp').getRange('F8').values = [['của tôi']];
      await context.sync();
    });
    const before = await shown(host, 'P');
    await grow(host, [['An Giang', 'Trụ cột 1', 'Quý I', 10]]);
    const refused = await failure(() =>
      host.run(async (context) => {
        context.workbook.pivotTables.getItem('P').refresh();
        await context.sync();
      }),
    );
    expect(refused).toMatchObject({ code: 'InvalidOperation', at: 'PivotTable.refresh' });
    expect(await shown(host, 'P')).toEqual(before);
  });

  it('keeps a look that a user gave its cells when it is refreshed, and leaves none behind where it shrinks', async () => {
    const host = await openAssignments();
    await host.run(async (context) => {
      const pivot = addPivot(context, BY_UNIT);
      pivot.layout.getRange().format.fill.color = '#DDEEFF';
      const table = context.workbook.tables.getItem('PhanCong');
      table.getDataBodyRange().getColumn(0).values = [['a'], ['a'], ['b'], ['b'], ['b']];
      pivot.refresh();
      const [kept, left] = ['A3:B6', 'A7:B7'].map((address) =>
        pivot.worksheet.getRange(address).load('values'),
      );
      const fills = [kept, left].map((range) => range?.format.fill.load('color'));
      await context.sync();
      expect(kept?.values.at(-1)).toEqual(['Grand Total', 11]);
      expect(left?.values).toEqual([['', '']]);
      expect(fills.map((fill) => fill?.color)).toEqual(['#DDEEFF', '#FFFFFF']);
    });
  });

  it('drops a field whose column is gone, and takes a new one in', async () => {
    const host = await openAssignments();
    await host.run(async (context) => {
      const pivot = addPivot(context, { ...BY_UNIT, columns: ['Thời hạn'] });
      const header = context.workbook.tables.getItem('PhanCong').getHeaderRowRange();
      header.values = [['Đơn vị', 'Trụ cột', 'Hạn mới', 'Khoảng cách']];
      pivot.refresh();
      pivot.hierarchies.load('items/name');
      pivot.columnHierarchies.load('items/name');
      await context.sync();
      expect(pivot.hierarchies.items.map(({ name }) => name)).toContain('Hạn mới');
      expect(pivot.columnHierarchies.items).toEqual([]);
    });
    expect((await shown(host, 'P'))[0]).toEqual(['Row Labels', 'Sum of Khoảng cách']);
  });

  it('says so when its source is gone', async () => {
    const host = await openAssignments();
    await host.run(async (context) => {
      addPivot(context, BY_UNIT);
      context.workbook.tables.getItem('PhanCong').delete();
      await context.sync();
    });
    const refused = await failure(() =>
      host.run(async (context) => {
        context.workbook.pivotTables.refreshAll();
        await context.sync();
      }),
    );
    expect(refused).toMatchObject({ code: 'InvalidReference' });
  });
});
