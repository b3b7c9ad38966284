import { createHost } from '../../../../src/host';
import { textsOf } from '../../package/fixtures/parts-of';
import { addPivot, ASSIGNMENTS, grow, openAssignments, savedWith, shown, type Summary } from './assignments';

const BY_UNIT: Summary = { name: 'Theo đơn vị', at: 'A3', rows: ['Đơn vị'], values: ['Khoảng cách'] };
const BY_PILLAR: Summary = {
  name: 'Theo trụ cột',
  at: 'F3',
  rows: ['Trụ cột', 'Đơn vị'],
  values: ['Khoảng cách', 'Thời hạn'],
  layout: 'Tabular',
};
const CROSS: Summary = {
  name: 'Chéo',
  at: 'A30',
  rows: ['Đơn vị'],
  columns: ['Thời hạn'],
  values: ['Khoảng cách'],
};
const NEW = ['An Giang', 'Trụ cột 1', 'Quý I', 10];

const changed = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [old, now] = [textsOf(before), textsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((part) => old[part] !== now[part])
    .sort();
};

describe('a saved pivot', () => {
  it('says again all that it said before', async () => {
    const host = await openAssignments();
    await host.run(async (context) => {
      for (const summary of [BY_UNIT, BY_PILLAR, CROSS]) addPivot(context, summary);
      const pivot = context.workbook.pivotTables.getItem('Theo trụ cột');
      const value = pivot.dataHierarchies.getItem('Sum of Khoảng cách');
      value.name = 'Tổng khoảng cách';
      value.numberFormat = '#,##0.00';
      value.summarizeBy = 'Average';
      pivot.rowHierarchies.getItem('Đơn vị').name = 'Cơ quan';
      pivot.layout.showColumnGrandTotals = false;
      pivot.layout.emptyCellText = '–';
      pivot.layout.autoFormat = false;
      context.workbook.worksheets.getItem('Bảng tổng hợp').getRange('A3').values = [['Cơ quan chủ trì']];
      context.workbook.worksheets.getItem('Bảng tổng hợp').getRange('A7').values = [['Tổng cộng']];
      await context.sync();
    });
    const again = createHost({ file: host.saveWorkbook(), language: 'en-US' });
    const tell = (of: typeof host) =>
      of.run(async (context) => {
        const all = context.workbook.pivotTables;
        all.load('items/name');
        await context.sync();
        const told = all.items.map((pivot) => {
          pivot.rowHierarchies.load('items/name,items/id');
          pivot.columnHierarchies.load('items/name');
          pivot.dataHierarchies.load('items/name,items/summarizeBy,items/numberFormat');
          pivot.layout.load();
          const { layout } = pivot;
          const ranges = [layout.getRange(), layout.getRowLabelRange(), layout.getColumnLabelRange()];
          for (const range of ranges) range.load('address');
          const text = layout.getRange().load('text');
          return { pivot, ranges, text };
        });
        await context.sync();
        return told.map(({ pivot, ranges, text }) => [
          pivot.name,
          pivot.rowHierarchies.items.map(({ id, name }) => [id, name]),
          pivot.columnHierarchies.items.map(({ name }) => name),
          pivot.dataHierarchies.items.map(({ name, numberFormat, summarizeBy }) => [
            name,
            numberFormat,
            summarizeBy,
          ]),
          pivot.layout.toJSON(),
          ranges.map(({ address }) => address),
          text.text,
        ]);
      });
    expect(await tell(again)).toEqual(await tell(host));
  });

  it('is the same file however often it is saved', async () => {
    const host = await openAssignments();
    await host.run(async (context) => {
      for (const summary of [BY_UNIT, BY_PILLAR]) addPivot(context, summary);
      await context.sync();
    });
    expect(host.saveWorkbook()).toEqual(host.saveWorkbook());
  });

  it('shares one cache with the others over the same table, and names it so that new rows are found', async () => {
    const parts = textsOf(await savedWith(BY_UNIT, BY_PILLAR, CROSS));
    const caches = Object.keys(parts).filter((part) => /pivotCacheDefinition\d+\.xml$/.test(part));
    expect(caches).toEqual(['xl/pivotCache/pivotCacheDefinition1.xml']);
    expect(parts['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('<worksheetSource name="PhanCong"/>');
    expect(parts['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('refreshOnLoad="1"');
    expect(parts['xl/pivotCache/pivotCacheRecords1.xml']).toContain('count="5"');
  });
});

describe('a pivot of a file', () => {
  it('changes nothing where nothing has changed when it is refreshed', async () => {
    const file = await savedWith(BY_UNIT, BY_PILLAR, CROSS);
    const host = createHost({ file, language: 'en-US' });
    await host.run(async (context) => {
      context.workbook.pivotTables.refreshAll();
      await context.sync();
    });
    expect(host.saveWorkbook()).toBe(file);
  });

  it('is refreshed in place when its table has grown', async () => {
    const file = await savedWith(BY_UNIT, CROSS);
    const host = createHost({ file, language: 'en-US' });
    await grow(host, [NEW, NEW]);
    await host.run(async (context) => {
      context.workbook.pivotTables.getItem('Theo đơn vị').refresh();
      await context.sync();
    });
    const after = host.saveWorkbook();
    expect(changed(file, after)).toEqual([
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'xl/pivotCache/pivotCacheRecords1.xml',
      'xl/pivotTables/pivotTable1.xml',
      'xl/pivotTables/pivotTable2.xml',
      'xl/tables/table1.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    const again = createHost({ file: after, language: 'en-US' });
    expect(await shown(again, 'Theo đơn vị')).toEqual([
      ['Row Labels', 'Sum of Khoảng cách'],
      ['Ban Dân tộc', 2],
      ['Đài Phát thanh', 1.5],
      ['Sở Y tế', 7.5],
      ['An Giang', 20],
      ['Grand Total', 31],
    ]);
    expect((await shown(again, 'Chéo')).at(-1)).toEqual(['Grand Total', 6, 4.5, 0.5, 20, 31]);
  });

  it('is after a refresh what it would be if it were made anew', async () => {
    const make = async (rows: typeof ASSIGNMENTS) => {
      const host = await openAssignments(rows);
      await host.run(async (context) => {
        const { rowHierarchies } = addPivot(context, BY_UNIT);
        const field = rowHierarchies.getItem('Đơn vị').fields.getItem('Đơn vị');
        field.sortByLabels('Ascending' as unknown as Excel.SortBy);
        await context.sync();
      });
      return host.saveWorkbook();
    };
    const host = createHost({ file: await make(ASSIGNMENTS), language: 'en-US' });
    await grow(host, [NEW]);
    await host.run(async (context) => {
      context.workbook.pivotTables.refreshAll();
      await context.sync();
    });
    const [one, other] = [textsOf(host.saveWorkbook()), textsOf(await make([...ASSIGNMENTS, NEW]))];
    for (const part of Object.keys(other).filter((name) => /pivot|sheet2/.test(name)))
      expect(one[part]).toBe(other[part]);
  });

  it('follows its table when that is renamed', async () => {
    const host = createHost({ file: await savedWith(BY_UNIT), language: 'en-US' });
    await host.run(async (context) => {
      context.workbook.tables.getItem('PhanCong').name = 'GiaoViec';
      await context.sync();
    });
    const parts = textsOf(host.saveWorkbook());
    expect(parts['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('<worksheetSource name="GiaoViec"/>');
  });

  it('moves with the cells around it', async () => {
    const host = createHost({ file: await savedWith(BY_UNIT), language: 'en-US' });
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng tổng hợp').getRange('1:2').insert('Down');
      await context.sync();
    });
    const after = host.saveWorkbook();
    expect(textsOf(after)['xl/pivotTables/pivotTable1.xml']).toContain('ref="A5:B9"');
    expect((await shown(createHost({ file: after }), 'Theo đơn vị'))[1]).toEqual(['Ban Dân tộc', 2]);
  });

  it('leaves no trace when it is deleted', async () => {
    const file = await savedWith(BY_UNIT, CROSS);
    const host = createHost({ file, language: 'en-US' });
    await host.run(async (context) => {
      context.workbook.pivotTables.getItem('Theo đơn vị').delete();
      await context.sync();
    });
    const one = host.saveWorkbook();
    expect(Object.keys(textsOf(one)).filter((part) => part.includes('pivotTables/pivotTable'))).toEqual([
      'xl/pivotTables/pivotTable2.xml',
    ]);
    expect(Object.keys(textsOf(one))).toContain('xl/pivotCache/pivotCacheRecords1.xml');
    await host.run(async (context) => {
      context.workbook.pivotTables.getItem('Chéo').delete();
      await context.sync();
    });
    const none = textsOf(host.saveWorkbook());
    const empty = textsOf((await openAssignments()).saveWorkbook());
    expect(Object.keys(none).sort()).toEqual(Object.keys(empty).sort());
    for (const part of ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'])
      expect(none[part]).toBe(empty[part]);
  });

  it('goes with its sheet', async () => {
    const host = createHost({ file: await savedWith(BY_UNIT, CROSS), language: 'en-US' });
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng tổng hợp').delete();
      await context.sync();
    });
    expect(Object.keys(textsOf(host.saveWorkbook())).filter((part) => /pivot/i.test(part))).toEqual([]);
  });
});
