import { writeFileSync } from 'node:fs';
import { openPackage, readSheet } from '../../src/host/package';
import { textsOf } from '../host/package/fixtures/parts-of';
import { sampleFile } from '../summary/support/summarised';
import { outputPath } from '../support/output';
import { answerOf } from './support/answers';
import { runSoat } from './support/run-soat';
import { inOrder, noTable, withErrors, withFixes, workbookWith } from './support/workbooks';

function saved(answer: { readonly saved: ReadonlyMap<string, Uint8Array> }, path: string): Uint8Array {
  const bytes = answer.saved.get(path);
  if (!bytes) throw new Error(`nothing was written to ${path}`);
  return bytes;
}

/** What stands in a cell of the first sheet of a file. */
function valueIn(file: Uint8Array, row: number, column: number): unknown {
  const book = openPackage(file, 'a.xlsx');
  const [sheet] = book.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const { cells } = readSheet(book, sheet);
  const at = cells.find(row, column);
  return at < 0 ? null : cells.value(at);
}

function sheetsIn(file: Uint8Array): readonly string[] {
  return openPackage(file, 'a.xlsx').workbook.sheets.map(({ name }) => name);
}

describe('soat mark', () => {
  it('writes the marked workbook beside the one it reads, which is found the same', async () => {
    const file = await workbookWith({ 'Phụ lục': withErrors });
    const marked = await runSoat(['mark', 'a.xlsx', '-o', 'b.xlsx'], { files: { 'a.xlsx': file } });
    expect({ status: marked.status, errors: marked.errors }).toEqual({ status: 1, errors: '' });
    expect(marked.out).toMatch(/phải sửa.*\nĐã ghi: b\.xlsx\n$/);
    const out = saved(marked, 'b.xlsx');
    expect(sheetsIn(out)).toEqual(['Phụ lục', 'Kết quả rà soát']);
    writeFileSync(outputPath('marked-by-command.xlsx'), out);
    const files = { 'a.xlsx': file, 'b.xlsx': out };
    const [before, after] = await Promise.all(
      ['a.xlsx', 'b.xlsx'].map(
        async (name) =>
          answerOf('check', (await runSoat(['check', name, '--format', 'json'], { files })).out).files[0],
      ),
    );
    expect(after?.findings).toEqual(before?.findings);
  });

  it('ends with 0 where nothing must be fixed', async () => {
    const files = { 'a.xlsx': await workbookWith({ 'Phụ lục': inOrder }) };
    expect((await runSoat(['mark', 'a.xlsx', '-o', 'b.xlsx'], { files })).status).toBe(0);
  });

  it('replaces the file itself where that is asked for', async () => {
    const files = { 'a.xlsx': await workbookWith({ 'Phụ lục': withErrors }) };
    const answer = await runSoat(['mark', 'a.xlsx', '--in-place'], { files });
    expect([...answer.saved.keys()]).toEqual(['a.xlsx']);
  });
});

describe('soat clean', () => {
  it('gives back the file that was marked, byte for byte but for the styles', async () => {
    const file = await workbookWith({ 'Phụ lục': withErrors });
    const marked = await runSoat(['mark', 'a.xlsx', '-o', 'b.xlsx'], { files: { 'a.xlsx': file } });
    const files = { 'b.xlsx': saved(marked, 'b.xlsx') };
    const cleaned = await runSoat(['clean', 'b.xlsx', '-o', 'c.xlsx'], { files });
    expect(cleaned.out).toMatch(
      /^Đã gỡ \d+ vùng đánh dấu và các trang: Kết quả rà soát\.\nĐã ghi: c\.xlsx\n$/,
    );
    const parts = (bytes: Uint8Array) =>
      [...openPackage(bytes, 'a.xlsx').parts.names].filter((name) => !name.includes('styles'));
    const before = openPackage(file, 'a.xlsx');
    const after = openPackage(saved(cleaned, 'c.xlsx'), 'c.xlsx');
    expect(parts(saved(cleaned, 'c.xlsx'))).toEqual(parts(file));
    for (const name of parts(file).filter((part) => part.includes('worksheets/sheet')))
      expect(Buffer.from(after.parts.bytes(name)).equals(Buffer.from(before.parts.bytes(name)))).toBe(true);
  });

  it('leaves a file without a trace as it is, and says so', async () => {
    const file = await workbookWith({ 'Phụ lục': inOrder });
    const cleaned = await runSoat(['clean', 'a.xlsx', '-o', 'b.xlsx'], { files: { 'a.xlsx': file } });
    expect(cleaned.out).toBe('Trong tệp không có dấu nào của Soát phụ lục.\nĐã ghi: b.xlsx\n');
    expect(Buffer.from(saved(cleaned, 'b.xlsx')).equals(Buffer.from(file))).toBe(true);
  });
});

describe('soat fix', () => {
  it('writes what is safe into another file and says so, cell by cell', async () => {
    const files = { 'a.xlsx': await workbookWith({ 'Phụ lục': withFixes }) };
    const answer = await runSoat(['fix', 'a.xlsx', '-o', 'b.xlsx', '--format', 'json'], { files });
    expect(answerOf('fix', answer.out)).toMatchObject({
      dryRun: false,
      changes: [
        { cell: 'B4', rule: 'text-spacing', applied: true, reason: null },
        { cell: 'D4', rule: 'target-unit-mismatch', applied: false, reason: 'asks' },
      ],
    });
    expect(valueIn(saved(answer, 'b.xlsx'), 3, 1)).toBe('Chỉ số: 1.2.1. Chi phí gia nhập thị trường');
    expect(valueIn(saved(answer, 'b.xlsx'), 3, 3)).toBe('≥ 30%');
    writeFileSync(outputPath('fixed-by-command.xlsx'), saved(answer, 'b.xlsx'));
  });

  it('writes what wants a person where that is asked for', async () => {
    const files = { 'a.xlsx': await workbookWith({ 'Phụ lục': withFixes }) };
    const answer = await runSoat(['fix', 'a.xlsx', '-o', 'b.xlsx', '--unsafe'], { files });
    expect(valueIn(saved(answer, 'b.xlsx'), 3, 3)).toBe('≥ 30');
    expect(answer.out).toContain('Đã sửa 2 ô.');
    expect(answer.out).toMatch(/Đã ghi: b\.xlsx\n$/);
  });
});

describe('soat summary', () => {
  it('makes the four sheets, and refreshes them in place', async () => {
    const files = { 'a.xlsx': sampleFile('phu-luc-pii-2024.xlsx') };
    const answer = await runSoat(['summary', 'a.xlsx', '-o', 'b.xlsx'], { files });
    expect({ status: answer.status, out: answer.out, errors: answer.errors }).toEqual({
      status: 0,
      out: 'Đã lập các trang: Chênh lệch, Dữ liệu phân công, Báo cáo tổng hợp, Bảng tổng hợp.\nĐã ghi: b.xlsx\n',
      errors: '',
    });
    const once = saved(answer, 'b.xlsx');
    expect(sheetsIn(once)).toEqual([
      'Phụ lục',
      'Mục tiêu trụ cột',
      'Chênh lệch',
      'Dữ liệu phân công',
      'Báo cáo tổng hợp',
      'Bảng tổng hợp',
    ]);
    writeFileSync(outputPath('summary-by-command.xlsx'), once);
    const again = await runSoat(['summary', 'b.xlsx', '--in-place'], { files: { 'b.xlsx': once } });
    expect(textsOf(saved(again, 'b.xlsx'))).toEqual(textsOf(once));
  });

  it('writes the sheet Chênh lệch alone for soat gaps', async () => {
    const files = { 'a.xlsx': await workbookWith({ 'Phụ lục': inOrder }) };
    const answer = await runSoat(['gaps', 'a.xlsx', '-o', 'b.xlsx', '--lang', 'en'], { files });
    expect(answer.out).toBe('Sheets made: Gaps.\nWritten: b.xlsx\n');
    expect(sheetsIn(saved(answer, 'b.xlsx'))).toEqual(['Phụ lục', 'Gaps']);
  });

  it('says so where there is no appendix, and writes nothing', async () => {
    const files = { 'a.xlsx': await workbookWith({ 'Danh sách': noTable }) };
    const answer = await runSoat(['summary', 'a.xlsx', '-o', 'b.xlsx'], { files });
    expect(answer.status).toBe(2);
    expect(answer.errors).toContain('không thấy bảng phụ lục nào');
    expect(answer.saved.size).toBe(0);
  });
});

describe('where a workbook is written', () => {
  it.each([
    ['no place', ['mark', 'a.xlsx'], 'cần nơi ghi'],
    ['two places', ['clean', 'a.xlsx', '-o', 'b.xlsx', '--in-place'], 'cần nơi ghi'],
    ['standard output', ['fix', 'a.xlsx', '-o', '-'], 'cần nơi ghi'],
    ['standard input in place', ['clean', '-', '--in-place'], 'cần nơi ghi'],
    ['the file itself', ['mark', 'a.xlsx', '-o', 'a.xlsx'], 'trùng với tệp đang đọc'],
    ['the file by another name', ['mark', './a.xlsx', '-o', 'a.xlsx'], 'trùng với tệp đang đọc'],
    ['no workbook', ['mark', 'a.xlsx', '-o', 'b.txt'], 'Dùng đuôi .xlsx'],
    ['no folder', ['mark', 'a.xlsx', '-o', 'nowhere/b.xlsx'], 'không có thư mục này'],
  ])('refuses %s', async (_, argv, sentence) => {
    const file = await workbookWith({ 'Phụ lục': inOrder });
    const files = { 'a.xlsx': file, './a.xlsx': file };
    const { status, errors, saved: written } = await runSoat(argv, { files });
    expect({ status, written: written.size }).toEqual({ status: 2, written: 0 });
    expect(errors).toContain(sentence);
  });
});
