import { createHost, type MemoryHost } from '../../../src/host';
import { richWorkbook } from '../package/fixtures/rich-workbook';
import { textsOf } from '../package/fixtures/parts-of';

const SHEET = 'xl/worksheets/sheet1.xml';
const GAPS = 'A1:A4';

const sheetOf = (file: Uint8Array): string => textsOf(file)[SHEET] ?? '';

async function addBar(host: MemoryHost, address: string): Promise<void> {
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { dataBar } = sheet.getRange(address).conditionalFormats.add('DataBar');
    dataBar.set({
      axisFormat: 'CellMidPoint',
      barDirection: 'LeftToRight',
      lowerBoundRule: { type: 'Number', formula: '0' },
      positiveFormat: { borderColor: '#00AA00', fillColor: '#00CC00', gradientFill: false },
      negativeFormat: { borderColor: '#AA0000', fillColor: '#CC0000' },
    });
    await context.sync();
  });
}

const readBars = (host: MemoryHost, address: string): Promise<readonly unknown[]> =>
  host.run(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange(address).conditionalFormats;
    formats.load('items/type,items/priority');
    await context.sync();
    const bars = formats.items.filter(({ type }) => type === 'DataBar').map(({ dataBar }) => dataBar);
    for (const bar of bars) {
      bar.load();
      bar.positiveFormat.load();
      bar.negativeFormat.load();
    }
    await context.sync();
    return bars.map((bar) => bar.toJSON());
  });

const removeBars = (host: MemoryHost, address: string): Promise<void> =>
  host.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).conditionalFormats.clearAll();
    await context.sync();
  });

/** A rule that comes first moves the others on, and leaves them there. */
const withoutPriorities = (text: string): string => text.replace(/ priority="\d+"/g, '');

describe('data bars in a file', () => {
  it('are read again as they were drawn', async () => {
    const host = createHost({ language: 'en-US' });
    await addBar(host, GAPS);
    const again = createHost({ file: host.saveWorkbook(), language: 'en-US' });
    const bars = await readBars(host, GAPS);
    expect(bars).toHaveLength(1);
    expect(await readBars(again, GAPS)).toEqual(bars);
  });

  it('say what Excel 2010 added in the extension that belongs to them', async () => {
    const host = createHost({ language: 'en-US' });
    await addBar(host, GAPS);
    const text = sheetOf(host.saveWorkbook());
    const [, id] = /<x14:id>(\{[^}]*\})<\/x14:id>/.exec(text) ?? [];
    expect(text).toContain(
      '<dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF00CC00"/></dataBar>',
    );
    expect(text).toContain(
      `<x14:cfRule type="dataBar" id="${String(id)}"><x14:dataBar minLength="0" maxLength="100" border="1" gradient="0" direction="leftToRight" negativeBarBorderColorSameAsPositive="0" axisPosition="middle"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF00AA00"/><x14:negativeFillColor rgb="FFCC0000"/><x14:negativeBorderColor rgb="FFAA0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A4</xm:sqref>`,
    );
  });

  it('go with all that was said of them, and leave the bytes as they were', async () => {
    const file = createHost({ language: 'en-US' }).saveWorkbook();
    const host = createHost({ file, language: 'en-US' });
    await addBar(host, GAPS);
    await addBar(host, 'C1:C4');
    const drawn = createHost({ file: host.saveWorkbook(), language: 'en-US' });
    await removeBars(drawn, GAPS);
    expect(sheetOf(drawn.saveWorkbook()).match(/<x14:cfRule /g)).toHaveLength(1);
    await removeBars(drawn, 'C1:C4');
    expect(sheetOf(drawn.saveWorkbook())).toBe(sheetOf(file));
  });

  it("stand beside the user's own, which stay as they are", async () => {
    const file = richWorkbook();
    const host = createHost({ file });
    await host.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect();
      await context.sync();
    });
    const before = sheetOf(host.saveWorkbook());
    const bars = await readBars(host, 'C3:C5');
    await addBar(host, 'H3:H4');
    const marked = createHost({ file: host.saveWorkbook() });
    expect(await readBars(marked, 'C3:C5')).toEqual(bars);
    expect(sheetOf(host.saveWorkbook())).toContain('<x14:cfRule type="expression" priority="3"');
    await removeBars(marked, 'H3:H4');
    expect(withoutPriorities(sheetOf(marked.saveWorkbook()))).toBe(withoutPriorities(before));
  });
});
