import { createHost } from '../../../src/host';

/** A table of two columns and three blank rows, after some writing; the formulas of its second column. */
async function filled(write: (sheet: Excel.Worksheet) => void, fillsColumns = true) {
  const { run } = createHost({ fillsColumns });
  return run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [['Số', 'Công thức']];
    sheet.tables.add('A1:B4', true);
    write(sheet);
    const column = sheet.getRange('B2:B4');
    column.load('formulas');
    await context.sync();
    return column.formulas.flat() as unknown[];
  });
}

const different = [['=1+1'], ['=2+2'], ['=A4']];

describe('a formula in a blank column of a table', () => {
  it('becomes that of all rows, and of several the last', async () => {
    expect(await filled((sheet) => (sheet.getRange('B3').formulas = [['=[@Số]*2']]))).toEqual([
      '=[@Số]*2',
      '=[@Số]*2',
      '=[@Số]*2',
    ]);
    expect(await filled((sheet) => (sheet.getRange('B2:B4').formulas = different))).toEqual([
      '=A2',
      '=A3',
      '=A4',
    ]);
  });

  it('stays its own where the column holds something already', async () => {
    const held = await filled((sheet) => {
      sheet.getRange('B2:B4').values = [['…'], ['…'], ['…']];
      sheet.getRange('B2:B4').formulas = different;
    });
    expect(held).toEqual(different.flat());
  });

  it('stays its own where the user has switched the setting off', async () => {
    expect(await filled((sheet) => (sheet.getRange('B2:B4').formulas = different), false)).toEqual(
      different.flat(),
    );
  });
});

it('a formula that speaks of its own row is refused where there is no table', async () => {
  const { run } = createHost();
  const writing = run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [['=[@Số]*2']];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
});
