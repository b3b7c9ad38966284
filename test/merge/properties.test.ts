import fc from 'fast-check';
import type { Contribution } from '../../src/merge';
import { merge } from '../../src/merge';
import { appendixWith, contributed } from './contributed';

const indicators = [
  '1.2.1. Chi phí gia nhập thị trường',
  '2.2.1. Nhân lực',
  '3.1.1. Hạ tầng số',
  'Việc chưa có mã',
];
const row = fc.tuple(
  fc.constantFrom(...indicators),
  fc.constantFrom('', '12.76', '"12,76"', '20'),
  fc.constantFrom('', '≥ 20', '">=20"', '≥ 25%'),
  fc.constantFrom('', 'Sở KH&CN', 'Sở Khoa học và Công nghệ', 'Sở Tài chính', 'Các sở, ngành'),
  fc.constantFrom('', 'Cục Thống kê tỉnh', 'CTK, Sở Tài chính'),
  fc.constantFrom('', 'Hằng năm', 'Hàng năm', '30/8/2024'),
);
const rows = fc.array(row, { minLength: 1, maxLength: 5 });

const written = (lines: readonly (readonly string[])[]) =>
  appendixWith(
    ...lines.flatMap(([name = '', ...rest], index) => [
      [index + 1, `Chỉ số: ${name}`, ...rest].join(' | '),
      `| Giải pháp của dòng ${index % 2}`,
    ]),
  );

const files: fc.Arbitrary<readonly Contribution[]> = fc
  .array(rows, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((lines, index) => contributed(`${index}.xlsx`, written(lines))));

const shuffled = files.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
);

describe('merging any files', () => {
  it('gives the same in whatever order they come', () => {
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(merge(other)).toEqual(merge(one));
      }),
      { numRuns: 12 },
    );
  });

  it('gives the records of one file, each with its own number, goals, leads and solutions', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const file = contributed('a.xlsx', written(lines));
        const records = merge([file]).tables.flatMap((table) => table.records);
        expect(
          records.map(({ fields, ordinal, solutions, title }) => ({ fields, ordinal, solutions, title })),
        ).toEqual(
          file.tables.flatMap(({ tellings }) =>
            tellings.map(({ fields, ordinal, solutions, title }) => ({ fields, ordinal, solutions, title })),
          ),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('loses no row and names no row twice', () => {
    fc.assert(
      fc.property(files, (all) => {
        const { tables } = merge(all);
        const merged = tables.flatMap(({ records }) => records.flatMap(({ sources }) => sources));
        const sent = all.flatMap((file) =>
          file.tables.flatMap(({ tellings }) => tellings.map(({ source }) => source)),
        );
        const place = ({ file, row: line }: (typeof sent)[number]) => `${file} ${line}`;
        expect(merged.map(place).sort()).toEqual(sent.map(place).sort());
      }),
      { numRuns: 12 },
    );
  });
});
