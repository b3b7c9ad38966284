import { createHost, type MemoryHost } from '../../../src/host';
import { richWorkbook } from '../package/fixtures/rich-workbook';
import { textsOf } from '../package/fixtures/parts-of';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The parts whose bytes differ between two files. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = textsOf(before);
  const now = textsOf(after);
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => old[name] !== now[name]).sort();
}

/** What a batch reads, as it stands in memory and as it stands once saved and opened again. */
async function bothWays<T>(host: MemoryHost, read: Batch<T>): Promise<readonly [T, T]> {
  const again = createHost({ file: host.saveWorkbook(), language: 'en-US' });
  return [await host.run(read), await again.run(read)];
}

const plain = (): MemoryHost => createHost({ language: 'en-US' });

describe('saving', () => {
  it('hands back the very same bytes where nothing was changed', async () => {
    const file = richWorkbook();
    const host = createHost({ file });
    await host.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange();
      used.load();
      used.format.load();
      used.conditionalFormats.load();
      used.dataValidation.load();
      context.workbook.worksheets.load();
      context.workbook.names.load();
      context.workbook.tables.load();
      await context.sync();
    });
    expect(host.saveWorkbook()).toBe(file);
  });

  it('touches the one sheet in which a cell was edited', async () => {
    const file = plain().saveWorkbook();
    const host = createHost({ file });
    await host.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A2').values = [['Sở Nội vụ']];
      await context.sync();
    });
    expect(changedParts(file, host.saveWorkbook())).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('has the workbook calculated anew where it holds formulas, and touches nothing else', async () => {
    const file = richWorkbook();
    const host = createHost({ file });
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Tổng hợp').getRange('D2').values = [['Sở Nội vụ']];
      await context.sync();
    });
    const after = host.saveWorkbook();
    expect(changedParts(file, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet2.xml']);
    expect(textsOf(after)['xl/workbook.xml']).toMatch(/fullCalcOnLoad=.1/);
  });

  it('leaves everything but the styles as it was when marks were set and taken away across a save', async () => {
    const file = richWorkbook();
    const host = createHost({ file });
    await host.run(async (context) => {
      const mark = context.workbook.worksheets
        .getItem('Tổng hợp')
        .getRange('A2')
        .conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=LEN("soat:error")>0';
      mark.custom.format.fill.color = '#F8CBAD';
      await context.sync();
    });
    const marked = createHost({ file: host.saveWorkbook() });
    await marked.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Tổng hợp').getRange();
      conditionalFormats.getItemAt(0).delete();
      await context.sync();
    });
    expect(changedParts(file, marked.saveWorkbook())).toEqual(['xl/styles.xml']);
  });

  it('keeps values, formulas and formats', async () => {
    const host = plain();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C2').values = [
        ['Chỉ tiêu', 12.5, true],
        ["'=A1", '25%', '#N/A'],
      ];
      sheet.getRange('D1').formulas = [['=SUM(B1:B2)']];
      const { format } = sheet.getRange('A1:B1');
      format.font.bold = true;
      format.fill.color = '#DDEEFF';
      format.wrapText = true;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.columnWidth = 120;
      sheet.getRange('A2').format.rowHeight = 40;
      sheet.getRange('E1:F2').merge();
      sheet.getRange('A5').hyperlink = { address: 'https://example.org/', textToDisplay: 'Xem' };
      sheet.getRange('5:5').rowHidden = true;
      await context.sync();
    });
    const [memory, saved] = await bothWays(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const used = sheet.getUsedRange();
      used.load('address,values,formulas,numberFormat,text,valueTypes');
      const head = sheet.getRange('A1:B1');
      head.load('format/*,format/font/*,format/fill/*');
      const border = head.format.borders.getItem('EdgeBottom').load();
      const merged = sheet.getRange().getMergedAreasOrNullObject();
      merged.load('address');
      const link = sheet.getRange('A5').load('hyperlink,rowHidden');
      const tall = sheet.getRange('A2').load('format/rowHeight');
      await context.sync();
      return [used, head, border, merged, link, tall].map((object) => object.toJSON());
    });
    expect(saved).toEqual(memory);
  });

  it('keeps sheets, names, tables, marks, validations, frozen panes and the page', async () => {
    const host = plain();
    await host.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.add('Chênh lệch');
      sheet.position = 0;
      sheet.tabColor = '#70AD47';
      sheet.showGridlines = false;
      worksheets.add('_Soát').visibility = 'VeryHidden';
      sheet.names.add('_soat.kind', '="gap"').visible = false;
      names.add('Vùng', sheet.getRange('A1:B2'), 'ghi chú');
      sheet.getRange('A1:B3').values = [
        ['Mã', 'Điểm'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Bảng';
      table.style = 'TableStyleLight9';
      sheet.getRange('C2').formulas = [['=Bảng[@Điểm]*2']];
      const mark = sheet.getRanges('A2:A3,D9').conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=LEN("soat:error")>0';
      mark.custom.format.fill.color = '#F8CBAD';
      mark.custom.format.font.bold = true;
      sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2,3' } };
      sheet.freezePanes.freezeAt(sheet.getRange('A1:A1'));
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.paperSize = 'A4';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea(sheet.getRanges('A1:D20,A22:B40'));
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
      sheet.activate();
      await context.sync();
    });
    const [memory, saved] = await bothWays(host, async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Chênh lệch');
      worksheets.load('items/name,items/position,items/visibility,items/tabColor');
      sheet.load('showGridlines');
      names.load('items/name,items/formula,items/comment');
      sheet.names.load('items/name,items/value,items/visible');
      sheet.tables.load();
      const formula = sheet.getRange('C2').load('formulas');
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load(
        'items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/bold',
      );
      const rule = sheet.getRange('B2:B3').dataValidation.load('rule,type');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.pageLayout.load();
      sheet.pageLayout.headersFooters.defaultForAllPages.load();
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      const withoutIds = (json: object): unknown =>
        JSON.parse(JSON.stringify(json), (name, value: unknown) => (name === 'id' ? undefined : value));
      const all = [worksheets, sheet, names, formula, conditionalFormats, rule, frozen, area, titles, active];
      return all.map((object) => withoutIds(object.toJSON()));
    });
    expect(saved).toEqual(memory);
  });

  it('hands back the very same bytes where what was done was taken back', async () => {
    const file = richWorkbook();
    const host = createHost({ file });
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const cell = worksheets.getItem('Tổng hợp').getRange('D2');
      cell.values = [['tạm']];
      cell.values = [['']];
      const mark = worksheets.getItem('Tổng hợp').getRange('A1:A9').conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=TRUE';
      await context.sync();
      mark.delete();
      const sheet = worksheets.add('Tạm');
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    expect(host.saveWorkbook() === file).toBe(true);
  });

  it('takes away what was deleted', async () => {
    const host = createHost({ file: richWorkbook() });
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Tổng hợp').getRange('A1:B3').clear();
      await context.sync();
    });
    const [memory, saved] = await bothWays(host, async (context) => {
      const used = context.workbook.worksheets.getItem('Tổng hợp').getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    });
    expect([memory, saved]).toEqual([true, true]);
  });
});
