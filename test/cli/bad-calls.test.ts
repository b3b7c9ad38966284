import { runSoat } from './support/run-soat';
import { inOrder, workbookWith } from './support/workbooks';

describe('a call that is wrong', () => {
  it.each([
    ['no command', [], 'chưa có lệnh'],
    ['a command that does not exist', ['chek', 'a.xlsx'], 'không có lệnh "chek"'],
    ['no file', ['check'], 'lệnh check cần tên tệp'],
    ['two files where one is taken', ['gaps', 'a.xlsx', 'b.xlsx'], 'lệnh gaps chỉ nhận một tệp'],
    ['a file where none is taken', ['rules', 'a.xlsx'], 'lệnh rules không nhận tên tệp'],
    ['an option that does not exist', ['check', 'a.xlsx', '--colour'], 'không có tùy chọn --colour'],
    ['an option of another command', ['rules', '--max-warnings', '1'], 'không có tùy chọn --max-warnings'],
    ['an option without its value', ['check', 'a.xlsx', '--sheet'], '--sheet cần một giá trị'],
    ['an option for a value', ['check', 'a.xlsx', '--sheet', '--lang', 'vi'], '--sheet cần một giá trị'],
    ['a value that is not wanted', ['fix', 'a.xlsx', '--dry-run=yes'], '--dry-run không nhận giá trị'],
    [
      'an unknown format',
      ['check', 'a.xlsx', '--format', 'pdf'],
      'chọn một trong: text, json, sarif, html, csv',
    ],
    [
      'a format of another command',
      ['gaps', 'a.xlsx', '--format', 'sarif'],
      'chọn một trong: text, json, csv',
    ],
    ['an unknown language', ['check', 'a.xlsx', '--lang', 'fr'], 'chọn một trong: vi, en'],
    ['a day that is no day', ['check', 'a.xlsx', '--plan-date', '2024-02-30'], 'NĂM-THÁNG-NGÀY'],
    ['a date in another form', ['check', 'a.xlsx', '--plan-date', '9/7/2024'], 'không phải "9/7/2024"'],
    ['a number that is none', ['check', 'a.xlsx', '--max-warnings', '-1'], 'số từ 0 trở lên'],
    [
      'a rule that does not exist',
      ['fix', 'a.xlsx', '--dry-run', '--rule', 'no-rule'],
      'nội dung kiểm tra "no-rule"',
    ],
    ['a fix without a place to write', ['fix', 'a.xlsx'], 'cần nơi ghi'],
    ['a text into a workbook', ['check', 'a.xlsx', '-o', 'ket-qua.xlsx'], 'không ghi vào tên ket-qua.xlsx'],
    ['an answer over its own input', ['check', 'a.xlsx', './a.txt', '-o', 'a.txt'], '--output trùng với tệp'],
    [
      'an answer into no folder',
      ['check', 'a.xlsx', '-o', 'nowhere/a.txt'],
      'nowhere/a.txt: không có thư mục này',
    ],
  ])(
    '%s is told in a sentence, with status 2 and nothing on standard output',
    async (_claim, argv, sentence) => {
      const file = await workbookWith({ 'Phụ lục': inOrder });
      const files = { 'a.xlsx': file, './a.txt': file, 'a.txt': file };
      const { status, out, errors, written } = await runSoat(argv, { files });
      expect(errors).toContain(sentence);
      expect(errors).toMatch(/^soat: .*\nXem cách dùng: soat /);
      expect({ status, out, written: written.size }).toEqual({ status: 2, out: '', written: 0 });
    },
  );

  it('is told in the language of the call', async () => {
    const { errors } = await runSoat(['check', '--lang', 'en']);
    expect(errors).toBe('soat: check wants the name of an .xlsx file.\nFor help: soat check --help\n');
  });
});
