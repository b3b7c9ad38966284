/** @jest-environment jsdom */
import { fromHtml } from '../../../src/workbench/book/html-table';

describe('a table that was copied elsewhere', () => {
  it('comes from Word cell by cell, its paragraphs as lines of one cell', () => {
    const word = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p { margin: 0 }</style></head>
      <body><!--StartFragment--><table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Chỉ
      số</b></p></td><td><p>Chủ&nbsp;trì</p></td></tr>
      <tr><td><p>- Mở lớp;</p><p><span style='mso-list:Ignore'>-<span>&nbsp;&nbsp; </span></span>Tập huấn<br>hằng năm.</p></td>
      <td><p>&nbsp;</p></td></tr></table><!--EndFragment--></body></html>`;
    expect(fromHtml(word)).toEqual([
      ['Chỉ số', 'Chủ trì'],
      ['- Mở lớp;\n- Tập huấn\nhằng năm.', ''],
    ]);
  });

  it('keeps each cell in its column where others reach over rows or columns', () => {
    const spanned = `<table><tr><td rowspan=2>Trụ cột 1</td><td colspan=2>1.1</td><td>x</td></tr>
      <tr><td>a</td><td>b</td><td rowspan=9>y</td></tr></table>`;
    expect(fromHtml(spanned)).toEqual([
      ['Trụ cột 1', '1.1', '', 'x'],
      ['', 'a', 'b', 'y'],
    ]);
  });

  it.each([
    [
      'a spreadsheet, whose text is exact',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table>',
    ],
    ['text around a table', '<p>Kèm theo:</p><table><tr><td>1</td></tr></table>'],
    ['two tables', '<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>'],
    ['a table within a table', '<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>'],
    ['a table without rows', '<table></table>'],
    ['plain text', '<b>Sở Tài chính</b>'],
    ['nothing', ''],
  ])('leaves to its text %s', (_, html) => {
    expect(fromHtml(html)).toBeUndefined();
  });
});
