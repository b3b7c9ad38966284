import { writeFileSync } from 'node:fs';
import { createHost } from '../../src/host';
import { departments, withSlips, writtenBy } from '../merge/departments';
import { outputPath } from '../support/output';
import { answerOf, first } from './support/answers';
import { runSoat } from './support/run-soat';
import { noTable, workbookWith } from './support/workbooks';

const all = departments(6);
const { sent, slips } = withSlips(all);

async function filesOf(): Promise<Record<string, Uint8Array | string>> {
  const base = await workbookWith({
    'Phụ lục': writtenBy(
      0,
      all.flatMap(({ rows }) => rows),
    ),
  });
  const files: Record<string, Uint8Array> = { 'nhận/goc.xlsx': base };
  for (const [habit, { file, rows }] of sent.slice(0, -1).entries())
    files[`nhận/${file}`] = await workbookWith({ 'Phụ lục': writtenBy(habit, rows) });
  return files;
}

async function merged(files: Readonly<Record<string, Uint8Array | string>>, ...more: readonly string[]) {
  const answer = await runSoat(['merge', ...Object.keys(files), '-o', 'ghep.xlsx', ...more], { files });
  return { ...answer, file: answer.saved.get('ghep.xlsx') ?? new Uint8Array() };
}

describe('soat merge', () => {
  let files: Record<string, Uint8Array | string> = {};
  beforeAll(async () => {
    files = await filesOf();
  });

  it('writes one workbook and says what came of it', async () => {
    const { errors, file, out, status } = await merged(files);
    expect({ errors, status }).toEqual({ errors: '', status: 0 });
    expect(out.split('\n').slice(0, 5)).toEqual([
      'Đã ghép 54 dòng từ 6 tệp.',
      '42 dòng có ở nhiều tệp.',
      `${slips.length} nội dung ghi khác nhau: xem trang Mâu thuẫn.`,
      'Phụ lục gốc: goc.xlsx.',
      `Chưa gửi: ${all.at(-1)?.lead}.`,
    ]);
    writeFileSync(outputPath('merged.xlsx'), file);
  });

  it('writes an appendix that is read again as what was merged, and nothing else beside it', async () => {
    const { file } = await merged(files);
    const checked = await runSoat(['check', 'g.xlsx', '--format', 'json'], { files: { 'g.xlsx': file } });
    const { appendices, findings } = first(answerOf('check', checked.out).files);
    expect(appendices.map(({ records, sheet }) => [sheet, records.length])).toEqual([['Phụ lục ghép', 54]]);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['indicator-duplicate']));
    expect(findings.map(({ rule }) => rule)).not.toContain('column-uncertain');
  });

  it('writes the same bytes in whatever order the files come', async () => {
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(Buffer.from((await merged(turned)).file).equals(Buffer.from((await merged(files)).file))).toBe(
      true,
    );
  });

  it('names a file that cannot be read, there and in the workbook, and merges the others', async () => {
    const { errors, file, out, status } = await merged({
      ...files,
      'hong.xlsx': Buffer.from('PK\u0003\u0004 cụt'),
    });
    expect(status).toBe(2);
    expect(errors).toMatch(/^soat: hong\.xlsx: tệp/);
    expect(out).toContain('Đã ghép 54 dòng từ 6 tệp.');
    expect(await textOf(file, 'Tình hình gửi')).toContain('hong.xlsx');
  });

  it('leaves no trace that a clean-up would find', async () => {
    const { file } = await merged(files);
    const cleaned = await runSoat(['clean', 'g.xlsx', '-o', 'c.xlsx'], { files: { 'g.xlsx': file } });
    expect(cleaned.out).toContain('Trong tệp không có dấu nào của Soát phụ lục.');
  });

  it('says which file has no appendix, and refuses where none has one', async () => {
    const list = await workbookWith({ 'Danh sách': noTable });
    expect((await merged({ ...files, 'ds.xlsx': list })).out).toContain(
      'ds.xlsx: không thấy bảng phụ lục nào.',
    );
    const nothing = await merged({ 'ds.xlsx': list });
    expect({ status: nothing.status, written: nothing.saved.size }).toEqual({ status: 2, written: 0 });
    expect(nothing.errors).toContain('không tệp nào có bảng phụ lục để ghép');
  });

  it('takes the base that it is told, also one that is not among the files', async () => {
    const { 'nhận/goc.xlsx': base, ...others } = files;
    const answer = await runSoat(
      ['merge', ...Object.keys(others), '--base', 'nhận/goc.xlsx', '-o', 'ghep.xlsx'],
      {
        files,
      },
    );
    expect(base).toBeDefined();
    expect(answer.out).toContain('Phụ lục gốc: goc.xlsx.');
  });

  it('says so where no file is clearly the base', async () => {
    const { 'nhận/goc.xlsx': base, ...others } = files;
    expect(base).toBeDefined();
    expect((await merged(others)).out).toContain('Chỉ tệp đó bằng: --base TỆP.');
  });

  it.each([
    ['no files', ['merge', '-o', 'g.xlsx'], 'cần tên tệp .xlsx'],
    ['no place', ['merge', 'nhận/goc.xlsx'], 'cần nơi ghi: -o TỆP.xlsx.'],
    ['a place that is no workbook', ['merge', 'nhận/goc.xlsx', '-o', 'g.txt'], 'Dùng đuôi .xlsx'],
    ['the place of a file', ['merge', 'nhận/goc.xlsx', '-o', 'nhận/goc.xlsx'], 'trùng với tệp đang đọc'],
  ])('refuses %s', async (_, argv, sentence) => {
    const { errors, status } = await runSoat(argv, { files });
    expect(status).toBe(2);
    expect(errors).toContain(sentence);
  });
});

async function textOf(file: Uint8Array, sheet: string): Promise<string> {
  return createHost({ file }).run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load('values');
    await context.sync();
    return JSON.stringify(used.values);
  });
}
