import fc from 'fast-check';
import { csvPieces } from '../../src/cli/csv/csv';
import { runSoat } from './support/run-soat';
import { withErrors, workbookWith } from './support/workbooks';

/** A reader that knows RFC 4180 and nothing else. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (field.lastIndex < text.length) {
    const [, quoted, plain = '', end] = field.exec(text) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const write = (rows: Parameters<typeof csvPieces>[0]) => [...csvPieces(rows)].join('');

describe('CSV', () => {
  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(write([['Ô']])).toBe('\ufeffÔ\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+ Xây dựng', "'+ Xây dựng"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['≥ 20', '≥ 20'],
    [-5, '-5'],
    [null, ''],
    ['Sở "A", Sở B', '"Sở ""A"", Sở B"'],
    ['hai\ndòng', '"hai\ndòng"'],
  ])('writes %p so that nothing runs and nothing is lost', (value, written) => {
    expect(write([[value]])).toBe(`\ufeff${written}\r\n`);
  });

  it('gives back whatever was put in, apostrophes aside, and never a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=A1', '@x', '"', ',', '\r\n', '-', "'="),
    );
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(rows, (table) => {
        const read = readCsv(write(table).slice(1));
        expect(read.map((row) => row.some((value) => /^[=+\-@\t\r\n]/.test(value)))).toEqual(
          table.map(() => false),
        );
        const bare = read.map((row, y) =>
          row.map((value, x) => (value === table[y]?.[x] ? value : value.slice(1))),
        );
        expect(bare).toEqual(table);
      }),
    );
  });

  it('has a line a finding, with what stands there and what should', async () => {
    const files = { 'a.xlsx': await workbookWith({ 'Phụ lục': withErrors }) };
    const { out } = await runSoat(['check', 'a.xlsx', '--format', 'csv'], { files });
    const [head, ...findings] = readCsv(out.slice(1));
    const mismatch = findings.find((row) => row.includes('target-unit-mismatch')) ?? [];
    expect(findings).toHaveLength(3);
    expect(Object.fromEntries((head ?? []).map((name, at) => [name, mismatch[at]]))).toMatchObject({
      Tệp: 'a.xlsx',
      'Trang tính': 'Phụ lục',
      Dòng: '5',
      Ô: 'D5',
      'Mức độ': 'Phải sửa',
      'Hiện tại': '≥ 10%',
      'Sửa thành': '≥ 10',
      'Cách áp dụng': 'cần xác nhận',
    });
  });
});
