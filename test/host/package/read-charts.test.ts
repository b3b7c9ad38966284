import { createHost } from '../../../src/host';
import { openPackage, readDrawing, type StoredChart } from '../../../src/host/package';
import { partsOf, partText } from './fixtures/parts-of';
import { zipOf } from './fixtures/package-of';

const MARKUP = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const C14 = 'http://schemas.microsoft.com/office/drawing/2007/8/2/chart';
const C16 = 'http://schemas.microsoft.com/office/drawing/2014/chart';

/** A workbook with a chart, whose part is changed as another program might have written it. */
async function chartWith(change: (xml: string) => string): Promise<StoredChart> {
  const host = createHost({ language: 'en-US' });
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      ['', 'Điểm'],
      ['Thể chế', 12.5],
      ['Nhân lực', 30],
    ];
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.title.text = 'Điểm theo trụ cột';
    chart.legend.visible = true;
    await context.sync();
  });
  const file = host.saveWorkbook();
  const xml = change(partText(file, 'xl/charts/chart1.xml'));
  const pkg = openPackage(zipOf({ ...partsOf(file), 'xl/charts/chart1.xml': xml }));
  const [sheet] = pkg.workbook.sheets;
  const [drawn] = sheet ? readDrawing(pkg, sheet) : [];
  if (!drawn?.chart) throw new Error('no chart');
  return drawn.chart;
}

const unchanged = (xml: string): string => xml;

/** What Excel adds to a chart when it saves one, and how it names its colours. */
const asExcelSaves = (xml: string): string =>
  xml
    .replace('<c:roundedCorners', '<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners')
    .replace(
      '<c:chart>',
      `<mc:AlternateContent xmlns:mc="${MARKUP}"><mc:Choice Requires="c14" xmlns:c14="${C14}"><c14:style val="102"/></mc:Choice><mc:Fallback><c:style val="2"/></mc:Fallback></mc:AlternateContent><c:chart>`,
    )
    .replaceAll(
      '<a:srgbClr val="595959"/>',
      '<a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr>',
    )
    .replaceAll('<a:srgbClr val="4472C4"/>', '<a:schemeClr val="accent1"/>')
    .replace(
      '</c:ser>',
      `<c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}" xmlns:c16="${C16}"><c16:uniqueId val="{00000000-1111-4222-8333-444444444444}"/></c:ext></c:extLst></c:ser>`,
    );

describe('a chart of a file', () => {
  it('is understood whole as we write it, and as Excel saves it again', async () => {
    const ours = await chartWith(unchanged);
    const excels = await chartWith(asExcelSaves);
    expect([ours.isWhole, excels.isWhole]).toEqual([true, true]);
    expect(excels.rule).toEqual(ours.rule);
    expect(ours.rule).toMatchObject({
      direction: 'bar',
      title: { visible: true, text: 'Điểm theo trụ cột' },
      legend: { visible: true, position: 'b' },
      series: [
        { name: { source: 'Sheet1!$B$1' }, categories: 'Sheet1!$A$2:$A$3', values: 'Sheet1!$B$2:$B$3' },
      ],
    });
  });

  it.each([
    ['a point that looks different', '<c:cat>', '<c:dPt><c:idx val="0"/></c:dPt><c:cat>'],
    ['a line of trend', '<c:cat>', '<c:trendline><c:trendlineType val="linear"/></c:trendline><c:cat>'],
    ['a table of figures', '</c:plotArea>', '<c:dTable><c:showHorzBorder val="1"/></c:dTable></c:plotArea>'],
    ['marks on an axis', '<c:majorTickMark val="none"/>', '<c:majorTickMark val="out"/>'],
    ['labels of an axis that lean', '<a:bodyPr/>', '<a:bodyPr rot="-2700000"/>'],
    [
      'a filled title',
      '<c:overlay val="0"/><c:spPr><a:noFill/>',
      '<c:overlay val="0"/><c:spPr><a:gradFill/>',
    ],
    ['a colour that follows the theme', '<a:srgbClr val="FFFFFF"/>', '<a:schemeClr val="accent2"/>'],
    ['a title of its own place', '<c:title>', '<c:title><c:layout><c:manualLayout/></c:layout>'],
    ['pictures within', '</c:chartSpace>', '<c:userShapes/></c:chartSpace>'],
  ])('is shown but not understood whole with %s', async (_, from, to) => {
    const chart = await chartWith((xml) => {
      expect(xml).toContain(from);
      return xml.replace(from, to);
    });
    expect(chart.rule).toBeDefined();
    expect(chart.isWhole).toBe(false);
  });

  it('tells a colour of the theme as it looks', async () => {
    const chart = await chartWith((xml) =>
      xml.replace(
        '<a:srgbClr val="4472C4"/>',
        '<a:schemeClr val="accent1"><a:lumMod val="50000"/></a:schemeClr>',
      ),
    );
    expect(chart.rule?.series[0]?.fill).toBe('#203864');
  });

  it('of a kind that is not modelled is named by it', async () => {
    const stacked = await chartWith((xml) => xml.replace('val="clustered"', 'val="stacked"'));
    expect([stacked.type, stacked.rule, stacked.isWhole]).toEqual(['barChart bar stacked', undefined, false]);
  });
});
