import { createHost } from '../../../src/host';
import { shownChart, type ShownChart } from '../../../src/host/model';
import { chartPicture } from '../../../src/workbench/drawn/chart-picture';
import type { Measure, Picture } from '../../../src/workbench/drawn/picture';
import { wrapped } from '../../../src/workbench/drawn/wrap';

/** Half as wide as high, whatever the letter. */
const measure: Measure = (text, { size }) => (text.length * size) / 2;

type Shape = (chart: Excel.Chart) => void;

async function chartOf(
  type: 'BarClustered' | 'ColumnClustered',
  shape: Shape = () => undefined,
): Promise<ShownChart> {
  const host = createHost({ language: 'vi-VN' });
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C4').values = [
      ['', 'Năm trước', 'Mục tiêu'],
      ['Thể chế', 12.5, 20],
      ['Nhân lực', 30, 40],
      ['Hạ tầng', -5, 10],
    ];
    shape(sheet.charts.add(type, sheet.getRange('A1:C4'), 'Columns'));
    await context.sync();
  });
  const [chart] = host.book.active.body.charts;
  if (!chart) throw new Error('no chart');
  return shownChart(chart);
}

const draw = async (type: 'BarClustered' | 'ColumnClustered', shape?: Shape): Promise<Picture> =>
  chartPicture(await chartOf(type, shape), 400, 240, measure);

const textAt = ({ texts }: Picture, wanted: string) => {
  const found = texts.find(({ text }) => text === wanted);
  if (!found) throw new Error(`no text ${wanted}`);
  return found;
};

describe('a bar chart', () => {
  it('runs from bottom to top, and its series with it', async () => {
    const picture = await draw('BarClustered');
    const heights = ['Thể chế', 'Nhân lực', 'Hạ tầng'].map((name) => textAt(picture, name).y);
    expect(heights).toEqual([...heights].sort((one, other) => other - one));
    const [first, , , second] = picture.bars;
    expect(first?.y).toBeGreaterThan(second?.y ?? Infinity);
  });

  it('runs from top to bottom when reversed, its figures above unless they cross at the last', async () => {
    const reversed = await draw('BarClustered', ({ axes }) => {
      axes.categoryAxis.reversePlotOrder = true;
    });
    const heights = ['Thể chế', 'Nhân lực', 'Hạ tầng'].map((name) => textAt(reversed, name).y);
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    expect(textAt(reversed, '0').y).toBeLessThan(heights[0] ?? 0);
    const below = await draw('BarClustered', ({ axes }) => {
      axes.categoryAxis.reversePlotOrder = true;
      axes.categoryAxis.position = 'Maximum';
    });
    expect(textAt(below, '0').y).toBeGreaterThan(textAt(below, 'Hạ tầng').y);
  });

  it('draws bars as long as their values, to the left of zero where these are negative', async () => {
    const { bars } = await draw('BarClustered');
    const [thirty, minusFive] = [bars[1], bars[2]];
    expect((thirty?.width ?? 0) / (minusFive?.width ?? 1)).toBeCloseTo(6);
    expect((minusFive?.x ?? 0) + (minusFive?.width ?? 0)).toBeCloseTo(thirty?.x ?? -1);
  });

  it('begins at zero where all bars are alike, and near them where they hardly differ', async () => {
    const lengths = async (values: readonly number[]) => {
      const chart = await chartOf('BarClustered', ({ series, worksheet }) => {
        worksheet.getRange('B2:B4').values = values.map((value) => [value]);
        series.getItemAt(1).delete();
      });
      return chartPicture(chart, 400, 240, measure).bars.map(({ width }) => width);
    };
    const [one = 0, two = 0, three = 0] = await lengths([1, 1, 1]);
    expect(one).toBeGreaterThan(200);
    expect([two, three]).toEqual([one, one]);
    const [shortest = 0, , longest = 0] = await lengths([98, 99, 100]);
    expect(longest).toBeGreaterThan(shortest * 2);
  });

  it('spaces bars by their gap and overlap', async () => {
    const { bars } = await draw('BarClustered', ({ series }) => {
      series.getItemAt(0).gapWidth = 100;
      series.getItemAt(0).overlap = 0;
    });
    const [first, next, , second] = bars;
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeCloseTo(first?.height ?? 0);
    expect(Math.abs((first?.y ?? 0) - (next?.y ?? 0))).toBeCloseTo(3 * (first?.height ?? 0));
  });

  it('writes figures as the language has them, behind the ends of the bars', async () => {
    const picture = await draw('BarClustered', ({ series }) => {
      const goal = series.getItemAt(1);
      goal.hasDataLabels = true;
      goal.dataLabels.numberFormat = '0.0';
    });
    const label = textAt(picture, '40,0');
    const bar = picture.bars[4];
    expect(label.x).toBeGreaterThan((bar?.x ?? 0) + (bar?.width ?? 0));
    expect(label.y).toBeCloseTo((bar?.y ?? 0) + (bar?.height ?? 0) / 2);
    expect(label.anchor).toBe('start');
  });
});

describe('a column chart', () => {
  it('runs from left to right, on a floor of zero', async () => {
    const picture = await draw('ColumnClustered');
    const places = ['Thể chế', 'Nhân lực', 'Hạ tầng'].map((name) => textAt(picture, name).x);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const [high, , below] = picture.bars;
    expect((high?.y ?? 0) + (high?.height ?? 0)).toBeCloseTo(below?.y ?? -1);
  });
});

describe('what stands around the bars', () => {
  it('keeps out of their way and of one another', async () => {
    const picture = await draw('BarClustered', ({ axes, legend, title }) => {
      title.text = 'Điểm năm trước và mục tiêu của từng trụ cột trong kế hoạch nâng hạng chỉ số';
      legend.position = 'Bottom';
      axes.valueAxis.title.text = 'Điểm';
      axes.categoryAxis.title.text = 'Trụ cột';
    });
    const bars = picture.bars.slice(0, 6);
    const top = Math.min(...bars.map(({ y }) => y));
    const bottom = Math.max(...bars.map(({ height, y }) => y + height));
    const titleLines = picture.texts.filter(({ font }) => font.size === 14);
    expect(titleLines).toHaveLength(2);
    for (const { font, text, y } of titleLines) {
      expect(y).toBeLessThan(top);
      expect(measure(text, font)).toBeLessThan(400);
    }
    const order = [
      bottom,
      textAt(picture, '0').y,
      textAt(picture, 'Điểm').y,
      textAt(picture, 'Mục tiêu').y,
      240,
    ];
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(textAt(picture, 'Trụ cột').isUpright).toBe(true);
  });

  it('is left away where the chart says so', async () => {
    const picture = await draw('BarClustered', ({ axes, legend, title }) => {
      title.visible = false;
      legend.visible = false;
      axes.valueAxis.visible = false;
      axes.valueAxis.majorGridlines.visible = false;
      axes.categoryAxis.visible = false;
    });
    expect(picture.texts).toEqual([]);
    expect(picture.lines).toEqual([]);
    expect(picture.axes).toEqual([]);
    expect(picture.bars).toHaveLength(6);
  });

  it('wraps long names at words, and says where something is left out', () => {
    const font = {
      name: 'Calibri',
      size: 10,
      bold: false,
      italic: false,
      underlined: false,
      color: '#000000',
    };
    const name = 'Trình độ phát triển của doanh nghiệp';
    expect(wrapped(name, font, 100, 3, measure)).toEqual(['Trình độ phát triển', 'của doanh nghiệp']);
    expect(wrapped(name, font, 100, 1, measure)).toEqual(['Trình độ phát triển…']);
    expect(wrapped('Nghiêncứukhoahọc', font, 40, 1, measure)).toEqual(['Nghiênc…']);
  });
});
