import { failure, type Claim } from '../claim';

export const ranges: readonly Claim[] = [
  {
    does: 'reads values, formulas, formats, types and text of what was written',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('B2:D3');
        range.values = [
          ['Chỉ tiêu', 12.5, true],
          ["'=A1", '25%', '#N/A'],
        ];
        range.load(
          'address,values,formulas,valueTypes,text,numberFormat,numberFormatLocal,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn,isEntireRow',
        );
        await context.sync();
        return range.toJSON();
      });
    },
    gives: {
      values: [
        ['Chỉ tiêu', 12.5, true],
        ['=A1', 0.25, '#N/A'],
      ],
      address: 'Sheet1!B2:D3',
      cellCount: 6,
      columnCount: 3,
      columnIndex: 1,
      formulas: [
        ['Chỉ tiêu', 12.5, true],
        ['=A1', 0.25, '#N/A'],
      ],
      isEntireColumn: false,
      isEntireRow: false,
      numberFormat: [
        ['General', 'General', 'General'],
        ['General', '0%', 'General'],
      ],
      numberFormatLocal: [
        ['General', 'General', 'General'],
        ['General', '0%', 'General'],
      ],
      rowCount: 2,
      rowIndex: 1,
      text: [
        ['Chỉ tiêu', '12.5', 'TRUE'],
        ['=A1', '25%', '#N/A'],
      ],
      valueTypes: [
        ['String', 'Double', 'Boolean'],
        ['String', 'Double', 'Error'],
      ],
    },
  },
  {
    does: 'writes formulas, one value for all cells, and leaves cells alone for null',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').values = 7 as never;
        sheet.getRange('A1:B2').values = [
          [null, 1],
          ['', null],
        ];
        sheet.getRange('C1:C2').formulas = [['=A1+B1'], ['plain']];
        sheet.getRange('A1:B1').numberFormat = [['0.00', null]];
        sheet.getRange('A2:B2').numberFormatLocal = '0%' as never;
        const used = sheet.getUsedRange();
        used.load({ values: true, formulas: true, numberFormat: true });
        await context.sync();
        return [used.values, used.formulas, used.numberFormat];
      });
    },
    gives: [
      [
        [7, 1, 8],
        ['', 7, 'plain'],
      ],
      [
        [7, 1, '=A1+B1'],
        ['', 7, 'plain'],
      ],
      [
        ['0.00', 'General', 'General'],
        ['0%', '0%', 'General'],
      ],
    ],
  },
  {
    does: 'reads what is typed as a number, a percentage, a date, a formula or a text',
    async script(run) {
      return run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
        range.values = [
          ['1,234.5'],
          ['12,5'],
          ['3/4/2026'],
          ['-x'],
          ['@x'],
          ['-5'],
          ['1e3'],
          ['TRUE'],
          ['Quý I/2026'],
        ];
        range.load('values,formulas,numberFormat,text');
        await context.sync();
        return [range.values, range.formulas, range.numberFormat, range.text];
      });
    },
    gives: [
      [[1234.5], ['12,5'], [46085], ['#NAME?'], ['#NAME?'], [-5], [1000], [true], ['Quý I/2026']],
      [[1234.5], ['12,5'], [46085], ['=-x'], ['=x'], [-5], [1000], [true], ['Quý I/2026']],
      [
        ['#,##0.00'],
        ['General'],
        ['m/d/yyyy'],
        ['General'],
        ['General'],
        ['General'],
        ['0.00E+00'],
        ['General'],
        ['General'],
      ],
      [
        ['1,234.50'],
        ['12,5'],
        ['3/4/2026'],
        ['#NAME?'],
        ['#NAME?'],
        ['-5'],
        ['1.00E+03'],
        ['TRUE'],
        ['Quý I/2026'],
      ],
    ],
  },
  {
    does: 'writes long grids in pieces and reads them whole',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const grid = Array.from({ length: 400 }, (_, row) =>
          Array.from({ length: 8 }, (_cell, column) => row * column),
        );
        sheet.getRange('A1:H400').values = grid;
        const used = sheet.getUsedRange();
        used.load('address,values');
        await context.sync();
        return [used.address, used.values[399]];
      });
    },
    gives: ['Sheet1!A1:H400', [0, 399, 798, 1197, 1596, 1995, 2394, 2793]],
  },
  {
    does: 'finds ranges from ranges',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange('B2:D5');
        sheet.getRange('C3').values = [['x']];
        const found = [
          range.getBoundingRect('F7'),
          range.getBoundingRect(sheet.getRange('A1')),
          range.getCell(1, 1),
          range.getColumn(2),
          range.getRow(0),
          range.getEntireColumn(),
          range.getEntireRow(),
          range.getIntersection('A1:B3'),
          range.getIntersectionOrNullObject(sheet.getRange('D5:Z9')),
          range.getLastCell(),
          range.getLastColumn(),
          range.getLastRow(),
          range.getOffsetRange(1, -1),
          range.getResizedRange(-1, 2),
          range.getUsedRange(),
          range.getUsedRangeOrNullObject(true),
          sheet.getCell(4, 0),
          sheet.getRangeByIndexes(0, 1, 2, 3),
          sheet.getRange('A:B'),
          sheet.getRange('2:3'),
          sheet.getRange(),
        ];
        for (const one of found) one.load('address');
        const none = range.getIntersectionOrNullObject('Z9');
        const blank = sheet.getRange('Z9').getUsedRangeOrNullObject();
        await context.sync();
        return [found.map(({ address }) => address), none.isNullObject, blank.isNullObject];
      });
    },
    gives: [
      [
        'Sheet1!B2:F7',
        'Sheet1!A1:D5',
        'Sheet1!C3',
        'Sheet1!D2:D5',
        'Sheet1!B2:D2',
        'Sheet1!B:D',
        'Sheet1!2:5',
        'Sheet1!B2:B3',
        'Sheet1!D5',
        'Sheet1!D5',
        'Sheet1!D2:D5',
        'Sheet1!B5:D5',
        'Sheet1!A3:C6',
        'Sheet1!B2:F4',
        'Sheet1!C3',
        'Sheet1!C3',
        'Sheet1!A5',
        'Sheet1!B1:D2',
        'Sheet1!A:B',
        'Sheet1!2:3',
        'Sheet1!1:1048576',
      ],
      true,
      true,
    ],
  },
  {
    does: 'speaks of several areas at once',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const areas = sheet.getRanges('A1:B2, D4');
        areas.format.fill.color = '#FFEE00';
        areas.load('address,areaCount,cellCount,isEntireColumn,isEntireRow');
        areas.areas.load('items/address');
        areas.worksheet.load('name');
        const count = areas.areas.getCount();
        const second = areas.areas.getItemAt(1);
        second.load('address');
        const single = sheet.getRange('B2');
        single.load('format/fill/color');
        areas.clear('Formats');
        const cleared = sheet.getRange('D4');
        cleared.load('format/fill/color');
        await context.sync();
        return [
          areas.address,
          areas.areaCount,
          areas.cellCount,
          [areas.isEntireColumn, areas.isEntireRow],
          areas.areas.items.map(({ address }) => address),
          areas.worksheet.name,
          count.value,
          second.address,
          [single.format.fill.color, cleared.format.fill.color],
        ];
      });
    },
    gives: [
      'Sheet1!A1:B2,Sheet1!D4',
      2,
      5,
      [false, false],
      ['Sheet1!A1:B2', 'Sheet1!D4'],
      'Sheet1',
      2,
      'Sheet1!D4',
      ['#FFEE00', '#FFFFFF'],
    ],
  },
  {
    does: 'gives whole columns no values and takes none',
    async script(run) {
      return run(async (context) => {
        const column = context.workbook.worksheets.getActiveWorksheet().getRange('A:A');
        column.load('values,formulas,text,cellCount');
        await context.sync();
        const write = await failure(async () => {
          column.values = [[1]];
          await context.sync();
        });
        return [column.values, column.formulas, column.text, column.cellCount, write];
      });
    },
    gives: [
      [[1]],
      null,
      null,
      1048576,
      { code: 'InvalidArgument', at: 'Range.values', statement: 'v.values = ...;' },
    ],
  },
  {
    does: 'clears, deletes, inserts, merges and hides',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B3').values = [
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ];
        sheet.getRange('A2:B2').insert('Down').load('address');
        sheet.getRange('A1:B1').delete('Up');
        sheet.getRange('B3').clear('Contents');
        sheet.getRange('D1:E2').merge();
        sheet.getRange('F1:G2').merge(true);
        sheet.getRange('F2:G2').unmerge();
        const merged = sheet.getRange('C1:H9').getMergedAreasOrNullObject();
        merged.load('address');
        const none = sheet.getRange('A1:B9').getMergedAreasOrNullObject();
        const rows = sheet.getRange('5:6');
        rows.rowHidden = true;
        const columns = sheet.getRange('J:K');
        columns.columnHidden = true;
        rows.load('rowHidden');
        columns.load('columnHidden');
        const used = sheet.getUsedRange(true);
        used.load('address,values');
        await context.sync();
        return [
          used.address,
          used.values,
          merged.address,
          none.isNullObject,
          rows.rowHidden,
          columns.columnHidden,
        ];
      });
    },
    gives: [
      'Sheet1!A2:B3',
      [
        ['b', 2],
        ['c', ''],
      ],
      'Sheet1!D1:E2,Sheet1!F1:G1',
      true,
      true,
      true,
    ],
  },
  {
    does: 'links a cell, and lets the link go',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cell = sheet.getRange('A1');
        cell.hyperlink = { address: 'https://example.org/', screenTip: 'đọc', textToDisplay: 'Xem' };
        cell.load('hyperlink,values');
        const inside = sheet.getRange('A2');
        inside.hyperlink = { documentReference: 'Sheet1!A1' };
        inside.load('hyperlink,values');
        sheet.getRange('A2').clear('Hyperlinks');
        await context.sync();
        inside.load('hyperlink');
        await context.sync();
        return [cell.hyperlink, cell.values, inside.values, inside.hyperlink];
      });
    },
    gives: [
      { address: 'https://example.org/', screenTip: 'đọc', textToDisplay: 'Xem' },
      [['Xem']],
      [['Sheet1!A1']],
      null,
    ],
  },
  {
    does: 'reads the properties of each cell in one call',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B1').format.font.bold = true;
        const properties = sheet.getRange('A1:B1').getCellProperties({
          address: true,
          format: { font: { bold: true, color: true }, wrapText: true },
        });
        await context.sync();
        return properties.value;
      });
    },
    gives: [
      [
        { format: { font: { bold: false, color: '#000000' }, wrapText: false }, address: 'Sheet1!A1' },
        { format: { font: { bold: true, color: '#000000' }, wrapText: false }, address: 'Sheet1!B1' },
      ],
    ],
  },
];
