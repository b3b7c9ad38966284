import { createHost, type MemoryHost } from '../../../src/host';

type Work = (workbook: Excel.Workbook) => void;

const open = (file?: Uint8Array): MemoryHost =>
  createHost({ language: 'en-US', year: 2026, ...(file ? { file } : {}) });

async function act(host: MemoryHost, work: Work): Promise<void> {
  await host.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

const valuesOf = (host: MemoryHost, address: string, sheet = 'Chênh lệch'): Promise<unknown[][]> =>
  host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values;
  });

/** An appendix, and beside it a table of gaps that looks into it. */
async function gaps(): Promise<MemoryHost> {
  const host = open();
  await act(host, ({ worksheets }) => {
    const appendix = worksheets.add('Phụ lục 1');
    appendix.getRange('A1:B4').values = [
      ['Điểm', 'Mục tiêu'],
      [10, 12],
      [20, 26],
      ['', 5],
    ];
    const sheet = worksheets.add('Chênh lệch');
    sheet.getRange('A1:D1').values = [['Mã', 'Điểm hiện tại', 'Mục tiêu', 'Chênh lệch']];
    sheet.getRange('A2:A4').values = [['1'], ['2'], ['3']];
    const table = sheet.tables.add('A1:D4', true);
    table.name = 'Bảng';
    sheet.getRange('B2:D4').formulas = [2, 3, 4].map((row) => [
      `='Phụ lục 1'!A${String(row)}`,
      `='Phụ lục 1'!B${String(row)}`,
      '=IF(AND(ISNUMBER([@[Điểm hiện tại]]),[@[Điểm hiện tại]]<>0),[@[Mục tiêu]]-[@[Điểm hiện tại]],"–")',
    ]);
    sheet.getRange('F1:F4').formulas = [
      ['=SUM(Bảng[Chênh lệch])'],
      ['=COUNTIF(Bảng[Chênh lệch],"–")'],
      ['=Bảng[[#Headers],[Mã]]&" "&COUNTA(Bảng[#All])'],
      ['=F1*2'],
    ];
  });
  return host;
}

describe('formulas that look into the appendix', () => {
  it('show what they give', async () => {
    const host = await gaps();
    expect(await valuesOf(host, 'B2:D4')).toEqual([
      [10, 12, 2],
      [20, 26, 6],
      [0, 5, '–'],
    ]);
    expect(await valuesOf(host, 'F1:F4')).toEqual([[8], [1], ['Mã 16'], [16]]);
  });

  it('follow an edit in the appendix, and so does all that looks at them', async () => {
    const host = await gaps();
    await act(host, ({ worksheets }) => {
      worksheets.getItem('Phụ lục 1').getRange('B3').values = [[30]];
    });
    expect(await valuesOf(host, 'D2:D4')).toEqual([[2], [10], ['–']]);
    expect(await valuesOf(host, 'F1:F4')).toEqual([[12], [1], ['Mã 16'], [24]]);
  });

  it('follow it in a workbook that was saved and opened again', async () => {
    const saved = open((await gaps()).saveWorkbook());
    expect(await valuesOf(saved, 'F1:F4')).toEqual([[8], [1], ['Mã 16'], [16]]);
    await act(saved, ({ worksheets }) => {
      worksheets.getItem('Phụ lục 1').getRange('A4').values = [[4]];
    });
    expect(await valuesOf(saved, 'F1:F4')).toEqual([[9], [0], ['Mã 16'], [18]]);
    expect(await valuesOf(open(saved.saveWorkbook()), 'F1:F4')).toEqual([[9], [0], ['Mã 16'], [18]]);
  });

  it('follow their table when it grows', async () => {
    const host = await gaps();
    await act(host, ({ tables, worksheets }) => {
      const sheet = worksheets.getItem('Chênh lệch');
      sheet.getRange('A5:D5').values = [['4', 1, 4, 3]];
      tables.getItem('Bảng').resize('A1:D5');
    });
    expect(await valuesOf(host, 'F1:F4')).toEqual([[11], [1], ['Mã 20'], [22]]);
  });

  it('are calculated by hand where the workbook says so, but for those that are typed', async () => {
    const host = await gaps();
    await host.run(async (context) => {
      context.application.calculationMode = 'Manual';
      await context.sync();
    });
    await act(host, ({ worksheets }) => {
      worksheets.getItem('Phụ lục 1').getRange('B3').values = [[30]];
      worksheets.getItem('Chênh lệch').getRange('G1').formulas = [['=F1+1']];
    });
    expect(await valuesOf(host, 'F1:G1')).toEqual([[8, 9]]);
    await host.run(async (context) => {
      context.application.calculate('Recalculate');
      await context.sync();
    });
    expect(await valuesOf(host, 'F1:G1')).toEqual([[12, 13]]);
  });
});

describe('formulas', () => {
  const calculate = async (
    formulas: readonly (readonly string[])[],
    address: string,
  ): Promise<unknown[][]> => {
    const host = open();
    await act(host, ({ worksheets }) => {
      worksheets.getActiveWorksheet().getRange(address).formulas = formulas.map((line) => [...line]);
    });
    return valuesOf(host, address, 'Sheet1');
  };

  it('that need each other give 0, and what looks at them goes on from there', async () => {
    expect(await calculate([['=B1+1', '=C1', '=A1', '=A1+5', '=E1']], 'A1:E1')).toEqual([[0, 0, 0, 5, 0]]);
  });

  it('may be a chain of any length', async () => {
    const length = 20_000;
    const chain = Array.from({ length }, (_, at) => [at === length - 1 ? '1' : `=A${String(at + 2)}+1`]);
    const values = await calculate(chain, `A1:A${String(length)}`);
    expect([values[0], values.at(-1)]).toEqual([[length], [1]]);
  });

  it('beyond the closed set keep what the file says of them', async () => {
    const host = open();
    await act(host, ({ worksheets }) => {
      const sheet = worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').formulas = [['=UPPER("a")', '=A1&"!"']];
    });
    expect(await valuesOf(host, 'A1:B1', 'Sheet1')).toEqual([['', '!']]);
  });

  it('see a name, be it cells or a constant', async () => {
    const host = open();
    await act(host, ({ names, worksheets }) => {
      const sheet = worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [[1], [2]];
      names.add('Số_liệu', sheet.getRange('A1:A2'));
      names.add('Hệ_số', '=10');
      sheet.getRange('B1').formulas = [['=SUM(Số_liệu)*Hệ_số']];
    });
    expect(await valuesOf(host, 'B1', 'Sheet1')).toEqual([[30]]);
    await act(host, ({ names }) => {
      names.getItem('Hệ_số').formula = '=100';
    });
    expect(await valuesOf(host, 'B1', 'Sheet1')).toEqual([[300]]);
  });

  it('read and write numbers in texts as a Vietnamese user does', async () => {
    const host = createHost({ language: 'vi-VN', year: 2026 });
    await act(host, ({ worksheets }) => {
      worksheets.getActiveWorksheet().getRange('A1:C1').formulas = [
        ['="1,5"*2', '=1.5&" điểm"', '=TEXT(1234.5,"#.##0,00")'],
      ];
    });
    expect(await valuesOf(host, 'A1:C1', 'Sheet1')).toEqual([[3, '1,5 điểm', '1.234,50']]);
  });
});

describe('what formulas refer to', () => {
  const formulasOf = (host: MemoryHost, address: string, sheet = 'Chênh lệch'): Promise<unknown[][]> =>
    host.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
      await context.sync();
      return range.formulas;
    });

  it('goes by its new name: a sheet, a table, a column', async () => {
    const host = await gaps();
    await act(host, ({ tables, worksheets }) => {
      worksheets.getItem('Phụ lục 1').name = 'PL';
      tables.getItem('Bảng').name = 'Gaps';
      worksheets.getItem('Chênh lệch').getRange('D1').values = [['Còn thiếu']];
    });
    expect(await formulasOf(host, 'B2')).toEqual([['=PL!A2']]);
    expect(await formulasOf(host, 'F1:F2')).toEqual([
      ['=SUM(Gaps[Còn thiếu])'],
      ['=COUNTIF(Gaps[Còn thiếu],"–")'],
    ]);
    expect(await valuesOf(host, 'F1:F4')).toEqual([[8], [1], ['Mã 16'], [16]]);
    expect(await valuesOf(open(host.saveWorkbook()), 'F1:F4')).toEqual([[8], [1], ['Mã 16'], [16]]);
  });

  it('is followed when rows are put in above it, also in a file', async () => {
    const host = open((await gaps()).saveWorkbook());
    await act(host, ({ worksheets }) => {
      worksheets.getItem('Phụ lục 1').getRange('2:3').insert('Down');
    });
    expect(await formulasOf(host, 'B2:B4')).toEqual([
      ["='Phụ lục 1'!A4"],
      ["='Phụ lục 1'!A5"],
      ["='Phụ lục 1'!A6"],
    ]);
    await act(host, ({ worksheets }) => {
      worksheets.getItem('Phụ lục 1').getRange('B5').values = [[30]];
    });
    expect(await valuesOf(host, 'F1:F4')).toEqual([[12], [1], ['Mã 16'], [24]]);
  });

  it('is an error where it was taken out', async () => {
    const host = await gaps();
    await act(host, ({ worksheets }) => {
      worksheets.getItem('Phụ lục 1').getRange('A3:B3').delete('Up');
    });
    expect(await formulasOf(host, 'B3')).toEqual([["='Phụ lục 1'!#REF!"]]);
    expect(await valuesOf(host, 'B2:B4')).toEqual([[10], ['#REF!'], [0]]);
    await act(host, ({ worksheets }) => {
      worksheets.getItem('Phụ lục 1').delete();
    });
    expect(await valuesOf(host, 'B2:B4')).toEqual([['#REF!'], ['#REF!'], ['#REF!']]);
  });

  it('keeps its marks, lists and links beside it', async () => {
    const host = open();
    const found = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange('B3');
      cell.conditionalFormats.add('DataBar');
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      cell.hyperlink = { documentReference: 'A1', textToDisplay: 'xem' };
      sheet.getRange('2:2').insert('Down');
      const moved = sheet.getRange('B4');
      moved.load('hyperlink');
      moved.dataValidation.load('type');
      const bars = moved.conditionalFormats.getCount();
      const left = sheet.getRange('B3').conditionalFormats.getCount();
      await context.sync();
      sheet.getRange('4:4').delete('Up');
      const gone = sheet.getRange('A1:C9').conditionalFormats.getCount();
      await context.sync();
      return [
        moved.hyperlink.documentReference,
        moved.dataValidation.type,
        bars.value,
        left.value,
        gone.value,
      ];
    });
    expect(found).toEqual(['A1', 'List', 1, 0, 0]);
  });
});
