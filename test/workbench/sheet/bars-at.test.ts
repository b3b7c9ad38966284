import { createHost } from '../../../src/host';
import { barCss, barsIn, type CellBar } from '../../../src/workbench/sheet/bars-at';

type Shape = (bar: Excel.DataBarConditionalFormat) => void;

async function bars(
  values: readonly (number | string)[],
  shape: Shape = () => undefined,
): Promise<readonly (CellBar | undefined)[]> {
  const host = createHost({ language: 'en-US' });
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${values.length}`);
    range.values = values.map((value) => [value]);
    shape(range.conditionalFormats.add('DataBar').dataBar);
    await context.sync();
  });
  const at = barsIn(host.book.active, { top: 0, left: 0, bottom: values.length, right: 3 });
  return values.map((_, row) => at(row, 0));
}

const spans = (found: readonly (CellBar | undefined)[]) =>
  found.map((bar) => bar && [bar.from, bar.to, bar.axis?.at]);

describe('data bars', () => {
  it('are as long as their values, from zero on, and a text has none', async () => {
    expect(spans(await bars([5, 10, 'chưa rõ', 0]))).toEqual([
      [0, 0.5, undefined],
      [0, 1, undefined],
      undefined,
      [0, 0, undefined],
    ]);
  });

  it('go to both sides of an axis where there are negative values', async () => {
    const found = await bars([-5, 15], (bar) => (bar.negativeFormat.fillColor = '#C00000'));
    expect(spans(found)).toEqual([
      [0, 0.25, 0.25],
      [0.25, 1, 0.25],
    ]);
    expect(found.map((bar) => bar?.fill)).toEqual(['#C00000', '#638EC6']);
  });

  it('keep to the bounds that are stated, and to the axis and direction', async () => {
    const bounded = await bars([5, 50], (bar) => {
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      bar.upperBoundRule = { type: 'Number', formula: '10' };
      bar.barDirection = 'RightToLeft';
    });
    expect(spans(bounded)).toEqual([
      [0.5, 1, undefined],
      [0, 1, undefined],
    ]);
    const middle = await bars([-5, 10], (bar) => (bar.axisFormat = 'CellMidPoint'));
    expect(spans(middle)).toEqual([
      [0.25, 0.5, 0.5],
      [0.5, 1, 0.5],
    ]);
  });

  it('hide their figures where told, and are drawn as a background', async () => {
    const [bar] = await bars([5], (own) => {
      own.showDataBarOnly = true;
      own.positiveFormat.gradientFill = false;
      own.positiveFormat.fillColor = '#9DC3D9';
    });
    expect(bar?.showsValue).toBe(false);
    expect(bar && barCss(bar)).toContain('#9DC3D9 0%, #9DC3D9 100%');
  });
});
