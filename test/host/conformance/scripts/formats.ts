import type { Claim } from '../claim';

export const formats: readonly Claim[] = [
  {
    does: 'sets fonts, fills, alignment and protection, and reads them back',
    async script(run) {
      return run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
        const { fill, font, protection } = range.format;
        range.format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true });
        range.format.indentLevel = 1;
        range.format.shrinkToFit = false;
        range.format.textOrientation = 0;
        fill.color = '#FFEE00';
        font.set({
          bold: true,
          italic: true,
          underline: 'Single',
          strikethrough: true,
          color: '#C00000',
          name: 'Times New Roman',
          size: 13,
        });
        protection.locked = false;
        protection.formulaHidden = true;
        range.load('format/*,format/fill/*,format/font/*,format/protection/*');
        await context.sync();
        return range.format.toJSON();
      });
    },
    gives: {
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 1,
      shrinkToFit: false,
      textOrientation: 0,
      columnWidth: 48.0075,
      rowHeight: 15,
      fill: { color: '#FFEE00' },
      font: {
        bold: true,
        italic: true,
        underline: 'Single',
        strikethrough: true,
        color: '#C00000',
        name: 'Times New Roman',
        size: 13,
      },
      protection: { locked: false, formulaHidden: true },
    },
  },
  {
    does: 'answers for cells that differ with nothing',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cell = sheet.getRange('A1');
        cell.format.font.bold = true;
        cell.format.fill.color = '#112233';
        cell.format.wrapText = true;
        const both = sheet.getRange('A1:A2');
        both.load('format/font/bold,format/fill/color,format/wrapText');
        await context.sync();
        cell.format.fill.clear();
        cell.load('format/fill/color');
        await context.sync();
        return [both.format.font.bold, both.format.fill.color, both.format.wrapText, cell.format.fill.color];
      });
    },
    gives: [null, '', null, '#FFFFFF'],
  },
  {
    does: 'sizes rows and columns',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:A2').values = [['một tiêu đề khá dài'], ['ngắn']];
        sheet.getRange('B:C').format.columnWidth = 100;
        sheet.getRange('1:2').format.rowHeight = 30;
        sheet.getRange('A:A').format.autofitColumns();
        sheet.getRange('2:2').format.autofitRows();
        sheet.standardWidth = 64;
        sheet.load('standardWidth,standardHeight');
        const ranges = ['B1', 'A1', 'A2'].map((address) => sheet.getRange(address));
        for (const range of ranges) range.load('format/columnWidth,format/rowHeight');
        await context.sync();
        return [
          sheet.standardWidth,
          sheet.standardHeight,
          ranges.map(({ format }) => [Math.round(format.columnWidth), format.rowHeight]),
        ];
      });
    },
    gives: [
      64.02000000000001,
      15,
      [
        [100, 30],
        [109, 30],
        [109, 15],
      ],
    ],
  },
  {
    does: 'draws borders',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { borders } = sheet.getRange('B2:C3').format;
        const top = borders.getItem('EdgeTop');
        top.style = 'Continuous';
        top.color = '#00AA00';
        borders.getItem('InsideHorizontal').style = 'Dash';
        borders.getItem('EdgeLeft').weight = 'Medium';
        borders.load('count,items/sideIndex,items/style,items/color,items/weight');
        const cell = sheet.getRange('C3').format.borders.getItem('EdgeTop');
        cell.load('style,color,sideIndex,weight');
        await context.sync();
        return [
          borders.count,
          borders.items.map(({ color, sideIndex, style, weight }) => [sideIndex, style, color, weight]),
          [cell.style, cell.color, cell.sideIndex, cell.weight],
        ];
      });
    },
    gives: [
      6,
      [
        ['EdgeTop', 'Continuous', '#00AA00', 'Thin'],
        ['EdgeBottom', 'None', '#000000', 'Thin'],
        ['EdgeLeft', 'Continuous', '#000000', 'Medium'],
        ['EdgeRight', 'None', '#000000', 'Thin'],
        ['InsideVertical', 'None', '#000000', 'Thin'],
        ['InsideHorizontal', 'Dash', '#000000', 'Thin'],
      ],
      ['Dash', '#000000', 'EdgeTop', 'Thin'],
    ],
  },
];
