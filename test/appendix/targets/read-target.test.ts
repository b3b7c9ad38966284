import fc from 'fast-check';
import type { CellValue, Target } from '../../../src/appendix';
import type { ScoreContext } from '../../../src/appendix/numbers';
import { readTarget } from '../../../src/appendix/targets';

const plain: ScoreContext = { format: 'General', unit: null, decimal: null };
const read = (raw: CellValue, context: Partial<ScoreContext> = {}) =>
  readTarget(raw, { ...plain, ...context });

type Bound = Extract<Target, { kind: 'bound' }>;
type Range = Extract<Target, { kind: 'range' }>;
type Increase = Extract<Target, { kind: 'increase' }>;
type Keep = Extract<Target, { kind: 'keep' }>;
type Top = Extract<Target, { kind: 'top' }>;

const bound = (op: Bound['op'], value: number, more: Partial<Bound> = {}): Target => ({
  ...{ kind: 'bound', op, value, unit: 'point', of: null, down: false },
  ...more,
});
const percent = (op: Bound['op'], value: number): Target => bound(op, value, { unit: 'percent' });
const rank = (op: Bound['op'], value: number, of: number | null = 63): Target =>
  bound(op, value, { unit: 'rank', of });
const range = (low: number, high: number, more: Partial<Range> = {}): Target => ({
  ...{ kind: 'range', low, high, unit: 'point', of: null },
  ...more,
});
const increase = (by: number, unit: Increase['unit'], more: Partial<Increase> = {}): Target => ({
  ...{ kind: 'increase', by, upTo: null, unit, since: null, ambiguous: false },
  ...more,
});
const keep = (value: number | null, more: Partial<Keep> = {}): Target => ({
  ...{ kind: 'keep', value, unit: 'point', of: null },
  ...more,
});
const top = (n: number, among: string | null, of: Top['of'] = null): Target => ({
  kind: 'top',
  n,
  of,
  among,
});

const cases = (table: readonly (readonly [string, Target])[]) => {
  it.each(table)('%s', (text, goal) => {
    expect(read(text).goal).toEqual(goal);
    expect(read(text.normalize('NFD')).goal.kind).toBe(goal.kind);
    expect(read(` ${text.replaceAll(' ', '  ')} `).goal.kind).toBe(goal.kind);
  });
};

it('takes no part of a number for a sign that an old font broke: "³ 10"', () => {
  const reading = readTarget('³ 10', { format: 'General', unit: null, decimal: null });
  expect(reading.goal).toEqual({ kind: 'unreadable', text: '³ 10' });
});

describe('a bound by a sign', () => {
  cases([
    ['≥ 20', bound('>=', 20)],
    ['≥20', bound('>=', 20)],
    ['>= 30', bound('>=', 30)],
    ['=> 95%', percent('>=', 95)],
    ['> 0,7', bound('>', 0.7)],
    ['>12', bound('>', 12)],
    ['≤ 5', bound('<=', 5)],
    ['<= 5', bound('<=', 5)],
    ['< 5', bound('<', 5)],
    ['= 5', bound('=', 5)],
    ['≥ 03', bound('>=', 3)],
    ['≥ 20 điểm', bound('>=', 20)],
    ['≥ 20 - theo kế hoạch', bound('>=', 20)],
    ['≥ 2 điểm %', percent('>=', 2)],
    ['≥ 2 bậc', rank('>=', 2, null)],
    ['≥ -2', bound('>=', -2)],
    ['$\\geq 10\\%$', percent('>=', 10)],
    ['$\\geq 95\\%$', percent('>=', 95)],
    ['<p>≥ 20</p>', bound('>=', 20)],
    ['≥ 25%', percent('>=', 25)],
  ]);
});

describe('a bare figure', () => {
  cases([
    ['90', bound('=', 90)],
    ['01', bound('=', 1)],
    ['100%', percent('=', 100)],
    ['-5%', percent('=', -5)],
    ['67,23 điểm', bound('=', 67.23)],
    ['đạt 73,12', bound('=', 73.12)],
    ['Đạt 100% kế hoạch', percent('=', 100)],
    ['Ban hành 02 văn bản', bound('=', 2)],
    ['điểm số 70', bound('=', 70)],
    ['- Đạt 50 điểm', bound('=', 50)],
    ['15/19 tiêu chí', bound('=', 15)],
    ['95/100 điểm', bound('=', 95)],
    ['1.000', bound('=', 1000)],
  ]);
});

describe('a bound in words', () => {
  cases([
    ['trên 50', bound('>', 50)],
    ['đạt trên 67,23', bound('>', 67.23)],
    ['đạt trên hoặc bằng 95%', percent('>=', 95)],
    ['đạt từ 67,38 điểm', bound('>=', 67.38)],
    ['từ 69 điểm trở lên', bound('>=', 69)],
    ['85% trở lên', percent('>=', 85)],
    ['tối thiểu 85%', percent('>=', 85)],
    ['không thấp hơn 85', bound('>=', 85)],
    ['ít nhất 2 lần/năm', bound('>=', 2)],
    ['không quá 5', bound('<=', 5)],
    ['tối đa 05 ngày', bound('<=', 5)],
    ['dưới 5%', percent('<', 5)],
    ['20 trở xuống', bound('<=', 20)],
    ['Đến năm 2030 đạt trên 50', bound('>', 50)],
    ['Tỷ lệ hồ sơ nộp trực tuyến đạt trên 90%', percent('>', 90)],
    ['≥ 5 sáng chế/10.000 dân', bound('>=', 5)],
    ['≥ 5 trên 10.000 dân', bound('>=', 5)],
    ['đạt số điểm bình quân trên 50 điểm', bound('>', 50)],
  ]);
});

describe('a change', () => {
  cases([
    ['tăng 10% so với năm 2019', increase(10, 'percent', { since: 2019 })],
    ['Tăng 10% so với kết quả năm 2019', increase(10, 'percent', { since: 2019 })],
    ['tăng 1,53 điểm so với 2018', increase(1.53, 'point', { since: 2018 })],
    ['tăng 0,04%', increase(0.04, 'percent', { ambiguous: true })],
    ['tăng 0,04 điểm phần trăm', increase(0.04, 'percentage-point')],
    ['tăng 2 điểm %', increase(2, 'percentage-point')],
    ['tăng thêm ít nhất 5 điểm', increase(5, 'point')],
    ['tăng 2-3 bậc', increase(2, 'rank', { upTo: 3 })],
    ['tăng 3 bậc trở lên', increase(3, 'rank')],
    ['tăng 3 hạng', increase(3, 'rank')],
    ['cải thiện ít nhất 3 bậc', increase(3, 'rank')],
    ['tăng từ 10 - 15%', increase(10, 'percent', { upTo: 15 })],
    ['tăng 5', increase(5, 'point')],
    ['giảm 30%', increase(-30, 'percent')],
    ['giảm 10-15% so với cùng kỳ', increase(-10, 'percent', { upTo: -15 })],
    ['giảm 2 bậc', increase(-2, 'rank')],
  ]);

  it('in per cent of a percentage may mean points of it', () => {
    expect(read('tăng 10%', { unit: 'percent' }).goal).toEqual(increase(10, 'percent', { ambiguous: true }));
    expect(read('đạt 95%, tăng 2%').also).toEqual([increase(2, 'percent', { ambiguous: true })]);
    expect(read('đạt 50 điểm, tăng 2%').also).toEqual([increase(2, 'percent')]);
  });

  describe('to a level is a bound', () => {
    cases([
      ['giảm còn ≤ 5', bound('<=', 5, { down: true })],
      ['giảm xuống còn 5', bound('<=', 5, { down: true })],
      ['giảm từ 8% xuống dưới 5%', bound('<', 5, { down: true, unit: 'percent' })],
      ['tăng lên 20', bound('>=', 20)],
      ['tăng từ 12 lên 20', bound('>=', 20)],
      ['nâng tỷ lệ lên 95%', percent('>=', 95)],
      ['tăng lên thứ hạng 10/63', rank('<=', 10)],
    ]);
  });
});

describe('a rank', () => {
  cases([
    ['04/63', rank('=', 4)],
    ['thứ 59/63', rank('=', 59)],
    ['xếp thứ hạng 04/63 tỉnh/thành phố', rank('=', 4)],
    ['3/14 (vùng)', rank('=', 3, 14)],
    ['70/63', rank('=', 70)],
    ['hạng 5', rank('=', 5, null)],
    ['từ hạng 10 trở lên', rank('<=', 10, null)],
    ['vị trí 10 - 15/63', range(10, 15, { unit: 'rank', of: 63 })],
    ['từ 40-50 trên 63', range(40, 50, { unit: 'rank', of: 63 })],
    ['đưa thứ hạng PCI của tỉnh đạt 73,12', rank('=', 73.12, null)],
  ]);

  it('may be told by the column alone', () => {
    expect(read('10', { unit: 'rank' }).goal).toEqual(rank('=', 10, null));
    expect(read(10, { unit: 'rank' }).goal).toEqual(rank('=', 10, null));
    expect(read('≥ 95%', { unit: 'rank' }).goal).toEqual(percent('>=', 95));
  });
});

describe('a place among the first', () => {
  cases([
    ['top 10', top(10, null)],
    ['Top 10/63', top(10, null, 63)],
    ['nhóm 10 tỉnh dẫn đầu', top(10, 'tỉnh dẫn đầu')],
    ['nằm trong nhóm 10 tỉnh, thành phố dẫn đầu cả nước', top(10, 'tỉnh, thành phố dẫn đầu cả nước')],
    ['nhóm 03 thành phố trực thuộc TW dẫn đầu', top(3, 'thành phố trực thuộc TW dẫn đầu')],
    ['thuộc 10 địa phương đứng đầu', top(10, 'địa phương đứng đầu')],
    ['Duy trì trong nhóm 10', top(10, null)],
  ]);
});

describe('a range', () => {
  cases([
    ['40 - 50', range(40, 50)],
    ['40–50', range(40, 50)],
    ['50 - 40', range(40, 50)],
    ['từ 10 - 15%', range(10, 15, { unit: 'percent' })],
    ['20% - 50%', range(20, 50, { unit: 'percent' })],
    ['từ 40 đến 50 điểm', range(40, 50)],
    ['≥ 40 - ≤ 50', range(40, 50)],
  ]);
});

describe('a band', () => {
  cases([
    ['nhóm "Tốt"', { kind: 'band', text: 'Tốt' }],
    ['Rất tốt', { kind: 'band', text: 'Rất tốt' }],
    ['chất lượng điều hành khá', { kind: 'band', text: 'khá' }],
    ['Trung bình cao', { kind: 'band', text: 'Trung bình cao' }],
    ['Xếp loại Tốt trở lên', { kind: 'band', text: 'Tốt' }],
    ['Tốt trở lên', { kind: 'band', text: 'Tốt' }],
    ['Duy trì nhóm Khá', { kind: 'band', text: 'Khá' }],
  ]);
});

describe('a level to keep', () => {
  cases([
    ['Duy trì', keep(null)],
    ['giữ vững', keep(null)],
    ['Duy trì kết quả', keep(null)],
    ['giữ vững 01/63', keep(1, { unit: 'rank', of: 63 })],
    ['Duy trì thứ hạng 01/63', keep(1, { unit: 'rank', of: 63 })],
    ['Duy trì 67,23', keep(67.23)],
    ['Duy trì kết quả 67,23', keep(67.23)],
    ['Duy trì ở mức 95%', keep(95, { unit: 'percent' })],
    ['Duy trì trên 90%', percent('>', 90)],
    ['Duy trì, đạt trên 90%', percent('>', 90)],
    ['Duy trì 40 - 50', range(40, 50)],
    ['duy trì giữ vững', keep(null)],
  ]);
});

describe('words without a figure', () => {
  it.each([
    'cải thiện điểm số',
    'Nâng cao',
    'Duy trì, cải thiện và nâng cao điểm số',
    'Tăng so với năm 2023',
    'cao hơn năm 2023',
    'Hoàn thành',
    'Theo Nghị quyết số 57-NQ/TW',
    'Thực hiện tốt',
    'Giai đoạn 2021-2025 hoàn thành',
    'Có báo cáo',
    'tăng lên mức cao hơn',
    'Hoàn thành trước 30/6/2024',
    'Từ 30/6/2024 hoàn thành',
    'Báo cáo 6/2024',
    'Quý II/2024',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ goal: { kind: 'qualitative', text }, also: [] });
  });
});

describe('two goals in a cell', () => {
  it.each<[string, Target, Target[]]>([
    ['trên 67,23 điểm, xếp hạng 04/63', bound('>', 67.23), [rank('=', 4)]],
    ['≤ 3 Đông Nam Á; ≤ 50 Thế giới', bound('<=', 3), [bound('<=', 50)]],
    [
      'đạt trên hoặc bằng 95%, tăng 0,04% so với 2022',
      percent('>=', 95),
      [increase(0.04, 'percent', { since: 2022, ambiguous: true })],
    ],
    [
      'trên 50 điểm, nằm trong top 10 tỉnh/thành phố đứng đầu cả nước',
      bound('>', 50),
      [top(10, 'tỉnh/thành phố đứng đầu cả nước')],
    ],
    ['đạt 73,12 điểm và thuộc nhóm "Tốt"', bound('=', 73.12), [{ kind: 'band', text: 'Tốt' }]],
    ['≥ 20\n≥ 30', bound('>=', 20), [bound('>=', 30)]],
  ])('%s', (text, goal, also) => {
    expect(read(text)).toEqual({ goal, also });
  });

  it('but words beside a figure are none', () => {
    expect(read('≥ 3% và tăng dần theo yêu cầu phát triển')).toEqual({ goal: percent('>=', 3), also: [] });
    expect(read('Duy trì, đạt 50 điểm')).toEqual({ goal: bound('=', 50), also: [] });
  });
});

it.each(['≥', '≥ ?', '?', 'x', '>= x', '1.2.3', '%', '#N/A'])('is not readable: %s', (text) => {
  expect(read(text)).toEqual({ goal: { kind: 'unreadable', text }, also: [] });
});

it.each(['', ' ', '-', '—', 'chưa có'])('no goal: "%s"', (text) => {
  expect(read(text)).toEqual({ goal: { kind: 'none' }, also: [] });
});

it.each<[CellValue, Partial<ScoreContext>, Target]>([
  [20, {}, bound('=', 20)],
  [90, { unit: 'percent' }, percent('=', 90)],
  [0.95, { format: '0%' }, percent('=', 95)],
  [45385, { format: 'mmm-yy' }, { kind: 'unreadable', text: '45385' }],
  [true, {}, { kind: 'unreadable', text: 'true' }],
  ['100%', { unit: 'percent' }, percent('=', 100)],
  ['≥ 80', { unit: 'percent' }, percent('>=', 80)],
  ['≥ 4.961', { decimal: ',' }, bound('>=', 4961)],
  ['≥ 4.961', { decimal: '.' }, bound('>=', 4.961)],
])('%s in %j', (raw, context, goal) => {
  expect(read(raw, context).goal).toEqual(goal);
});

describe('whatever stands in the cell', () => {
  const piece = fc.constantFrom(
    ...[
      '≥',
      '<',
      'trên',
      'từ',
      'đến',
      '-',
      '/',
      '10',
      '63',
      '12,5',
      '%',
      'điểm',
      'bậc',
      'hạng',
      'nhóm',
      'top',
      'tốt',
      'duy trì',
    ],
    ...[
      'tăng',
      'giảm',
      'còn',
      'lên',
      'so với',
      'năm',
      '2024',
      'trở lên',
      ',',
      ';',
      '(',
      'dẫn đầu',
      'tỉnh',
      'nâng',
      'đạt',
      'x',
    ],
  );
  const goalText = fc.array(piece).map((pieces) => pieces.join(' '));

  it('is read without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void read(text)));
    fc.assert(
      fc.property(goalText, (text) => void read(text)),
      { numRuns: 2000 },
    );
  });

  it('means the same however its Unicode was composed and its spaces typed', () => {
    fc.assert(
      fc.property(goalText, (text) => {
        const kinds = ({ goal, also }: ReturnType<typeof read>) => [goal, ...also].map(({ kind }) => kind);
        expect(kinds(read(text.normalize('NFD')))).toEqual(kinds(read(text)));
        expect(kinds(read(`  ${text.replaceAll(' ', ' \u00a0')}`))).toEqual(kinds(read(text)));
      }),
    );
  });

  it('is a bound that reads back what was written', () => {
    const sign = fc.constantFrom('>=', '>', '<=', '<', '=') satisfies fc.Arbitrary<Bound['op']>;
    fc.assert(
      fc.property(sign, fc.integer({ min: 0, max: 99_999 }), (op, cents) => {
        expect(read(`${op} ${String(cents / 100).replace('.', ',')}`, { decimal: ',' }).goal).toEqual(
          bound(op, cents / 100),
        );
      }),
    );
  });

  it('takes time that grows with its length', () => {
    for (const long of [
      'hạng ',
      'tăng ',
      'duy trì ',
      '10 ',
      '10-',
      '10/',
      'top ',
      'so với ',
      'nhóm 1 ',
      'từ ',
      '1,',
      '≥',
    ]) {
      read(long.repeat(10_000));
    }
  });
});
