import { createHost } from '../../../../src/host';
import { partsOf, textsOf } from '../../package/fixtures/parts-of';
import { richWorkbook } from '../../package/fixtures/rich-workbook';
import { withPart } from '../../package/fixtures/with-part';
import { grow, savedWith, shown } from './assignments';

const PIVOT = 'xl/pivotTables/pivotTable1.xml';
const CACHE = 'xl/pivotCache/pivotCacheDefinition1.xml';

const ours = (): Promise<Uint8Array> =>
  savedWith({ name: 'Theo đơn vị', at: 'A3', rows: ['Đơn vị'], values: ['Khoảng cách'] });

const ascending = 'Ascending' as unknown as Excel.SortBy;

const refresh = (file: Uint8Array): Promise<void> =>
  createHost({ file, language: 'en-US' }).run(async (context) => {
    context.workbook.pivotTables.refreshAll();
    await context.sync();
  });

describe('a pivot that somebody else has made', () => {
  it('is listed with its name, its place and its hierarchies', async () => {
    const host = createHost({ file: richWorkbook(), language: 'en-US' });
    await host.run(async (context) => {
      const pivot = context.workbook.worksheets.getItem('Tổng hợp').pivotTables.getItem('PivotTable1');
      pivot.rowHierarchies.load('items/name');
      pivot.dataHierarchies.load('items/name,items/summarizeBy');
      const range = pivot.layout.getRange().load('address');
      await context.sync();
      expect(range.address).toBe("'Tổng hợp'!A1:B3");
      expect(pivot.rowHierarchies.items.map(({ name }) => name)).toEqual(['Đơn vị']);
      expect(pivot.dataHierarchies.items.map(({ name, summarizeBy }) => [name, summarizeBy])).toEqual([
        ['Tổng', 'Sum'],
      ]);
    });
  });

  it('keeps its bytes when something else on its sheet is edited', async () => {
    const file = richWorkbook();
    const host = createHost({ file });
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Tổng hợp').getRange('J1').values = [['x']];
      await context.sync();
    });
    const [before, after] = [partsOf(file), partsOf(host.saveWorkbook())];
    for (const part of Object.keys(before).filter((name) => /pivot/i.test(name)))
      expect(after[part]).toEqual(before[part]);
  });

  it.each([
    [
      'a field for pages',
      PIVOT,
      '<dataFields',
      '<pageFields count="1"><pageField fld="1"/></pageFields><dataFields',
    ],
    ['hidden items', PIVOT, '<item x="0"/>', '<item h="1" x="0"/>'],
    ['items that were renamed', PIVOT, '<item x="0"/>', '<item n="Khác" x="0"/>'],
    ['items folded away', PIVOT, '<item x="0"/>', '<item sd="0" x="0"/>'],
    ['figures as percentages', PIVOT, '<dataField ', '<dataField showDataAs="percentOfTotal" '],
    ['a product', PIVOT, '<dataField ', '<dataField subtotal="product" '],
    ['the classic layout', PIVOT, ' indent="0"', ' indent="0" gridDropZones="1"'],
    ['another program behind it', CACHE, 'type="worksheet"', 'type="external"'],
    ['a formula of its own', CACHE, '<cacheField ', '<cacheField formula="1" '],
    ['groups', CACHE, '</sharedItems>', '</sharedItems><fieldGroup base="0"/>'],
  ])('is not refreshed at the price of %s', async (_, part, stands, instead) => {
    const before = await ours();
    const file = withPart(before, part, (text) => text.replace(stands, instead));
    await expect(refresh(before)).resolves.toBeUndefined();
    await expect(refresh(file)).rejects.toMatchObject({ code: 'UnsupportedOperation' });
  });

  it('is refreshed with what Excel has added to it', async () => {
    const marked = withPart(await ours(), PIVOT, (text) =>
      text
        .replace(
          ' name="',
          ' xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0007-0000-0000-000000000000}" name="',
        )
        .replace(
          '<pivotTableStyleInfo',
          '<formats count="1"><format><pivotArea outline="0" dataOnly="0"><references count="1"><reference field="4294967294" count="1"><x v="0"/></reference></references></pivotArea></format></formats><pivotTableStyleInfo',
        )
        .replace('<pivotField showAll="0"/>', '<pivotField showAll="0" dragToPage="0"/>'),
    );
    const host = createHost({ file: marked, language: 'en-US' });
    await grow(host, [['An Giang', 'Trụ cột 1', 'Quý I', 10]]);
    await host.run(async (context) => {
      context.workbook.pivotTables.refreshAll();
      await context.sync();
    });
    const text = textsOf(host.saveWorkbook())[PIVOT];
    for (const kept of ['xr:uid="{0000', '<formats count="1">', 'dragToPage="0"', 'ref="A3:B8"'])
      expect(text).toContain(kept);
    expect((await shown(host, 'Theo đơn vị')).at(-2)).toEqual(['An Giang', 10]);
  });

  it('takes formats of single items along, and drops those of items that are gone', async () => {
    const format = (places: string): string =>
      `<format dxfId="0"><pivotArea dataOnly="0" labelOnly="1"><references count="1"><reference field="0" count="1">${places}</reference></references></pivotArea></format>`;
    const file = withPart(await ours(), PIVOT, (text) =>
      text.replace(
        '<pivotTableStyleInfo',
        `<formats count="2">${format('<x v="0"/>')}${format('<x v="2"/>')}</formats><pivotTableStyleInfo`,
      ),
    );
    const host = createHost({ file, language: 'en-US' });
    await host.run(async (context) => {
      const table = context.workbook.tables.getItem('PhanCong');
      // Ban Dân tộc, the first item, is no more; An Giang comes before Sở Y tế, the third.
      table.getDataBodyRange().getColumn(0).values = [['Sở Y tế'], ['Đài'], ['An Giang'], ['Sở Y tế'], ['B']];
      const pivot = context.workbook.pivotTables.getItem('Theo đơn vị');
      pivot.rowHierarchies.getItem('Đơn vị').fields.getItem('Đơn vị').sortByLabels(ascending);
      pivot.refresh();
      await context.sync();
    });
    const text = textsOf(host.saveWorkbook())[PIVOT];
    expect(text).toContain(`<formats count="1">${format('<x v="3"/>')}</formats>`);
  });

  it('is told of, and kept, where its part cannot be read', async () => {
    const file = withPart(await ours(), PIVOT, (text) => text.replace('ref="A3:B7"', 'ref="?"'));
    const host = createHost({ file });
    await host.run(async (context) => {
      const count = context.workbook.pivotTables.getCount();
      context.workbook.worksheets.getItem('Bảng tổng hợp').getRange('K1').values = [[1]];
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(textsOf(host.saveWorkbook())[PIVOT]).toBe(textsOf(file)[PIVOT]);
  });

  it.each([
    ['no records', 'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels', /<Relationship [^>]*>/, ''],
    ['records that are damaged', 'xl/pivotCache/pivotCacheRecords1.xml', '<x v="0"/>', '<x v="99"/>'],
  ])('reads its source again where the file keeps %s', async (_, part, stands, instead) => {
    const file = withPart(await ours(), part, (text) => text.replace(stands, instead));
    const host = createHost({ file, language: 'en-US' });
    await grow(host, [['An Giang', 'Trụ cột 1', 'Quý I', 10]]);
    await host.run(async (context) => {
      context.workbook.pivotTables.refreshAll();
      await context.sync();
    });
    expect((await shown(host, 'Theo đơn vị')).at(-1)).toEqual(['Grand Total', 21]);
  });
});
