import fc from 'fast-check';
import type { Area, CellValue, Grid } from '../../../src/appendix';

const words = [
  ...[
    'STT',
    'TT',
    'Chỉ tiêu',
    'Nội dung',
    'Mục tiêu năm 2024',
    'Điểm số 2023',
    'Đơn vị',
    'Đơn vị chủ trì',
    'Kết quả',
  ],
  ...[
    'Đơn vị phối hợp',
    'Thời gian thực hiện',
    'Năm 2023',
    'Thứ hạng',
    'Trụ cột',
    'Ghi chú',
    'Mã',
    'Phối hợp',
  ],
  ...['I', 'II.', 'a)', '1', '2.', '1.1', '7a', '(1)', '(2)', '(3)', 'A', '---', '—', 'nt', '-', 'Tổng cộng'],
  ...[
    'Chỉ số: 1.1.1. Chính sách',
    '1.2.1. Chi phí gia nhập thị trường',
    'Trụ cột 1. Thể chế',
    'đổi mới sáng tạo và',
  ],
  ...[
    '- Xây dựng đề án',
    'tiếp tục thực hiện.',
    'Nơi nhận:',
    'Phụ lục II',
    'NHÓM CHUNG',
    'Ghi chú: nt là như trên',
  ],
  ...[
    '≥ 20',
    '$\\geq 10\\%$',
    '12,76',
    '04/63',
    'chưa có',
    'trên 50 điểm, top 10',
    'Thường xuyên',
    'Quý II/2024',
  ],
  ...[
    'Sở Công Thương',
    'Sở Thương',
    'Công',
    'Các sở, ngành',
    'Sở Tài chính chủ trì, Sở Công Thương phối hợp',
  ],
  ...['Số: /KH-UBND', 'Bắc Giang, ngày 09 tháng 7 năm 2024', '(Ban hành kèm theo Kế hoạch số 41/KH-UBND)'],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

/** Any grid that a sheet could give: plan words and rubbish, merged anyhow. */
export const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    width: fc.integer({ min: 0, max: 9 }),
    height: fc.integer({ min: 0, max: 14 }),
    top: fc.integer({ min: 0, max: 5 }),
    left: fc.integer({ min: 0, max: 5 }),
    merges: fc.option(fc.array(fc.tuple(...[14, 9, 5, 5].map((max) => fc.nat({ max }))), { maxLength: 4 })),
    format: fc.constantFrom('General', 'dd/mm/yyyy', '0%', '0.00'),
  })
  .chain(({ width, height, merges, ...place }) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
      .map((values) =>
        gridOf(values, { ...place, merges: merges?.map((numbers) => areaOf(numbers)) ?? 'unknown' }),
      ),
  );

function areaOf([top = 0, left = 0, rows = 0, columns = 0]: readonly number[]): Area {
  return { top, left, bottom: top + rows, right: left + columns };
}

interface Place {
  readonly top: number;
  readonly left: number;
  readonly merges: readonly Area[] | 'unknown';
  readonly format: string;
}

function gridOf(values: readonly (readonly CellValue[])[], { format, ...place }: Place): Grid {
  const numbers = values.flatMap((row, r) =>
    row.flatMap((value, c) => (typeof value === 'number' ? [(place.top + r) * 16_384 + place.left + c] : [])),
  );
  return {
    sheet: 'Phụ lục',
    sheetId: '1',
    ...place,
    values,
    formats: new Map(numbers.map((key) => [key, format])),
    formulas: new Set(),
    mixedFonts: new Set(),
    epoch: 1900,
  };
}

interface Line {
  readonly ordinal: string;
  readonly name: string;
  readonly baseline: CellValue;
  readonly target: CellValue;
  readonly lead: string;
  readonly coordinator: string;
  readonly timeline: CellValue;
}

const columns = ['ordinal', 'name', 'baseline', 'target', 'lead', 'coordinator', 'timeline'] as const;

export const headings: Readonly<Record<(typeof columns)[number], string>> = {
  ordinal: 'STT',
  name: 'Chỉ số thành phần',
  baseline: 'Điểm số năm 2023',
  target: 'Mục tiêu phấn đấu năm 2024',
  lead: 'Đơn vị chủ trì',
  coordinator: 'Đơn vị phối hợp',
  timeline: 'Thời gian thực hiện',
};

const blankLine: Line = {
  ordinal: '',
  name: '',
  baseline: '',
  target: '',
  lead: '',
  coordinator: '',
  timeline: '',
};

const names = ['Hạ tầng số', 'Mật độ doanh nghiệp/1.000 dân', 'Nhân lực nghiên cứu và phát triển/10.000 dân'];
const owners = [
  'Sở Công Thương',
  'Sở Tài chính',
  'Sở KH&CN; Sở KH&ĐT',
  'Các sở, ngành và các đơn vị liên quan',
  'nt',
];

const indicator = fc.record<Line>({
  ordinal: fc.integer({ min: 1, max: 40 }).map(String),
  name: fc
    .tuple(fc.constantFrom('', 'Chỉ số: 2.2.1. ', '7.1.2. '), fc.constantFrom(...names))
    .map((parts) => parts.join('')),
  baseline: fc.oneof(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.constantFrom('12,76', '0,00', 'chưa có', ''),
  ),
  target: fc.constantFrom('≥ 20', '≥ 10%', 'trên 67,23 điểm', 'duy trì', 'tăng 10% so với năm 2023', ''),
  lead: fc.constantFrom(...owners, ''),
  coordinator: fc.constantFrom(...owners, '—', ''),
  timeline: fc.constantFrom('Thường xuyên', 'Hàng năm', 'Quý II/2024', 'Trước ngày 30/6/2024', ''),
});
const group = fc
  .constantFrom('I', 'II.', 'B')
  .map((ordinal) => ({ ...blankLine, ordinal, name: 'Nhóm chỉ số' }));
const solution = fc
  .constantFrom('- Xây dựng đề án.', 'Tổ chức hội nghị.', 'Ban hành kế hoạch và', 'tiếp tục đôn đốc')
  .map((name) => ({ ...blankLine, name }));

/** A table as plans have them, as lines with named cells, so that its columns can stand in any order. */
export const planLines: fc.Arbitrary<readonly Line[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: indicator },
    { weight: 2, arbitrary: solution },
    { weight: 1, arbitrary: group },
  ),
  { minLength: 1, maxLength: 12 },
);

export const columnOrder = fc.shuffledSubarray([...columns], { minLength: columns.length });

/** The table with its title, the columns in an order. */
export function planGrid(lines: readonly Line[], order: readonly (typeof columns)[number][] = columns): Grid {
  const width = order.length;
  const title = [
    'PHÂN CÔNG NHIỆM VỤ CẢI THIỆN CHỈ SỐ PII NĂM 2024',
    ...Array.from({ length: width - 1 }, () => ''),
  ];
  const values = [
    title,
    order.map((column) => headings[column]),
    ...lines.map((line) => order.map((column) => line[column])),
  ];
  return gridOf(values, { top: 0, left: 0, merges: [], format: 'General' });
}
