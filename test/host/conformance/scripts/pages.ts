import type { Claim } from '../claim';

export const pages: readonly Claim[] = [
  {
    does: 'sets up a page for printing',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { pageLayout } = sheet;
        pageLayout.orientation = 'Landscape';
        pageLayout.paperSize = 'A4';
        pageLayout.centerHorizontally = true;
        pageLayout.centerVertically = true;
        pageLayout.printGridlines = true;
        pageLayout.printHeadings = true;
        pageLayout.leftMargin = 36;
        pageLayout.rightMargin = 36;
        pageLayout.topMargin = 54;
        pageLayout.bottomMargin = 54;
        pageLayout.headerMargin = 18;
        pageLayout.footerMargin = 18;
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.setPrintArea(sheet.getRanges('A1:D20,F1:G9'));
        pageLayout.setPrintTitleRows('$1:$2');
        pageLayout.setPrintTitleColumns('A:A');
        const page = pageLayout.headersFooters.defaultForAllPages;
        page.leftHeader = 'Sở';
        page.centerHeader = 'Phụ lục';
        page.rightHeader = '&D';
        page.leftFooter = 'a';
        page.centerFooter = '&P/&N';
        page.rightFooter = 'b';
        pageLayout.load();
        page.load();
        const area = pageLayout.getPrintAreaOrNullObject();
        const rows = pageLayout.getPrintTitleRowsOrNullObject();
        const columns = pageLayout.getPrintTitleColumnsOrNullObject();
        for (const range of [area, rows, columns]) range.load('address');
        await context.sync();
        return [pageLayout.toJSON(), page.toJSON(), area.address, rows.address, columns.address];
      });
    },
    gives: [
      {
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
        centerVertically: true,
        printGridlines: true,
        printHeadings: true,
        leftMargin: 36,
        rightMargin: 36,
        topMargin: 54,
        bottomMargin: 54,
        headerMargin: 18,
        footerMargin: 18,
        zoom: { horizontalFitToPages: 1 },
        headersFooters: {
          defaultForAllPages: {
            leftHeader: 'Sở',
            centerHeader: 'Phụ lục',
            rightHeader: '&D',
            leftFooter: 'a',
            centerFooter: '&P/&N',
            rightFooter: 'b',
          },
        },
      },
      {
        leftHeader: 'Sở',
        centerHeader: 'Phụ lục',
        rightHeader: '&D',
        leftFooter: 'a',
        centerFooter: '&P/&N',
        rightFooter: 'b',
      },
      'Sheet1!A1:D20,Sheet1!F1:G9',
      'Sheet1!1:2',
      'Sheet1!A:A',
    ],
  },
  {
    does: 'breaks pages',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
        rows.add('A10');
        rows.add('A5');
        columns.add('C1');
        await context.sync();
        rows.load('items/rowIndex,items/columnIndex');
        columns.load('items/columnIndex');
        const after = rows.getItem(0).getCellAfterBreak();
        after.load('address');
        await context.sync();
        const found = [
          rows.items.map(({ rowIndex }) => rowIndex),
          columns.items.map(({ columnIndex }) => columnIndex),
        ];
        rows.getItem(0).delete();
        columns.removePageBreaks();
        const left = [rows.getCount(), columns.getCount()];
        await context.sync();
        return [found, after.address, left.map(({ value }) => value)];
      });
    },
    gives: [[[4, 9], [2]], 'Sheet1!A5', [1, 0]],
  },
  {
    does: 'validates what is entered',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const owner = sheet.getRange('A1:A9').dataValidation;
        owner.rule = { list: { inCellDropDown: true, source: 'Sở Y tế,Sở Nội vụ' } };
        owner.errorAlert = {
          message: 'Chọn trong danh sách',
          showAlert: true,
          style: 'Warning',
          title: 'Đơn vị',
        };
        owner.prompt = { message: 'Chọn', showPrompt: true, title: 'Đơn vị' };
        owner.ignoreBlanks = false;
        const score = sheet.getRange('B1').dataValidation;
        score.rule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' } };
        const own = sheet.getRange('C1').dataValidation;
        own.rule = { custom: { formula: '=LEN(C1)<5' } };
        const listed = sheet.getRange('D1').dataValidation;
        listed.rule = { list: { inCellDropDown: false, source: sheet.getRange('F1:F3') } };
        const mixed = sheet.getRange('A9:A10').dataValidation;
        const apart = sheet.getRanges('H1,H3').dataValidation;
        apart.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
        const all = [owner, score, own, listed, mixed, apart];
        for (const one of all) one.load('type,rule');
        owner.load('errorAlert,prompt,ignoreBlanks');
        await context.sync();
        const found = all.map(({ rule, type }) => [type, rule]);
        sheet.getRange('A1').dataValidation.clear();
        const cleared = sheet.getRange('A1').dataValidation;
        cleared.load('type');
        await context.sync();
        return [found, owner.errorAlert, owner.prompt, owner.ignoreBlanks, cleared.type];
      });
    },
    gives: [
      [
        ['List', { list: { inCellDropDown: true, source: 'Sở Y tế,Sở Nội vụ' } }],
        ['Decimal', { decimal: { formula1: 0, formula2: 10, operator: 'Between' } }],
        ['Custom', { custom: { formula: '=LEN(C1)<5' } }],
        ['List', { list: { inCellDropDown: false, source: '=Sheet1!$F$1:$F$3' } }],
        ['Inconsistent', {}],
        ['WholeNumber', { wholeNumber: { formula1: 1, operator: 'GreaterThan' } }],
      ],
      { message: 'Chọn trong danh sách', showAlert: true, style: 'Warning', title: 'Đơn vị' },
      { message: 'Chọn', showPrompt: true, title: 'Đơn vị' },
      false,
      'None',
    ],
  },
];
