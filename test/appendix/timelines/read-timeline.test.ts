import fc from 'fast-check';
import type { CellValue, Timeline } from '../../../src/appendix';
import type { TimelineContext } from '../../../src/appendix/timelines';
import { readTimeline } from '../../../src/appendix/timelines';

const plain: TimelineContext = { format: 'General', epoch: 1900, year: null };
const read = (raw: CellValue, context: Partial<TimelineContext> = {}) =>
  readTimeline(raw, { ...plain, ...context });

const by = (date: string): Timeline => ({ kind: 'by', date });
const period = (from: string, to: string | null): Timeline => ({ kind: 'period', from, to });

describe('work without an end', () => {
  it.each<[string, Timeline['kind']]>([
    ['Thường xuyên', 'ongoing'],
    ['thường xuyên, liên tục', 'ongoing'],
    ['Nhiệm vụ thường xuyên', 'ongoing'],
    ['Hàng năm', 'yearly'],
    ['Hằng năm', 'yearly'],
    ['Định kỳ hằng năm', 'yearly'],
    ['Trước 15/12 hằng năm', 'yearly'],
    ['Quý I và quý III hàng năm', 'yearly'],
    ['Hằng quý', 'quarterly'],
    ['Hàng tháng, quý, năm', 'monthly'],
    ['<p>Thường xuyên</p>', 'ongoing'],
  ])('%s', (text, kind) => {
    expect(read(text, { year: 2024 })).toEqual({ kind });
  });
});

describe('a day', () => {
  it.each([
    ['31/12/2024', '2024-12-31'],
    ['Trước ngày 31/12/2024', '2024-12-31'],
    ['trước 30/8/2024', '2024-08-30'],
    ['… xong trước ngày 01/01/2030', '2030-01-01'],
    ['*(Hoàn thành trước ngày 20/5/2024)*', '2024-05-20'],
    ['20/5/2024; 20/11/2024', '2024-11-20'],
    ['30/6 và 31/12/2024', '2024-12-31'],
    ['20-5-2024', '2024-05-20'],
    ['20.5.2024', '2024-05-20'],
    ['20/5/24', '2024-05-20'],
    ['2024-12-31', '2024-12-31'],
    ['Ngày 20 tháng 5 năm 2024', '2024-05-20'],
    ['29/02/2024', '2024-02-29'],
    ['Thường xuyên; báo cáo trước 15/12/2024', '2024-12-15'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual(by(date));
  });
});

describe('a month, a quarter, a year', () => {
  it.each([
    ['6/2025', '2025-06-01', '2025-06-30'],
    ['06/2025', '2025-06-01', '2025-06-30'],
    ['12/2025', '2025-12-01', '2025-12-31'],
    ['02/2024', '2024-02-01', '2024-02-29'],
    ['Tháng 5/2025', '2025-05-01', '2025-05-31'],
    ['tháng 5 năm 2025', '2025-05-01', '2025-05-31'],
    ['T5/2025', '2025-05-01', '2025-05-31'],
    ['Quý II/2025', '2025-04-01', '2025-06-30'],
    ['Quý 4 năm 2024', '2024-10-01', '2024-12-31'],
    ['Quí 4/2024', '2024-10-01', '2024-12-31'],
    ['Q4/2024', '2024-10-01', '2024-12-31'],
    ['QUÝ IV-2024', '2024-10-01', '2024-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['Năm 2024', '2024-01-01', '2024-12-31'],
    ['Trong năm 2026', '2026-01-01', '2026-12-31'],
    ['6 tháng đầu năm 2025', '2025-01-01', '2025-06-30'],
    ['6 tháng cuối năm 2025', '2025-07-01', '2025-12-31'],
    ['Thường xuyên trong năm 2024', '2024-01-01', '2024-12-31'],
  ])('%s', (text, from, to) => {
    expect(read(text)).toEqual(period(from, to));
  });

  it.each([
    ['Xong trong Quý II/2026', '2026-06-30'],
    ['Hoàn thành trong tháng 6/2025', '2025-06-30'],
    ['Chậm nhất tháng 6/2025', '2025-06-30'],
    ['Đến hết năm 2025', '2025-12-31'],
    ['Đến năm 2030', '2030-12-31'],
    ['Cuối năm 2025', '2025-12-31'],
    ['Trước tháng 6/2025', '2025-05-31'],
    ['Xong trước quý I/2026', '2025-12-31'],
    ['Xong trong quý III, IV/2026', '2026-12-31'],
  ])('has an end where it is to be done by it: %s', (text, date) => {
    expect(read(text)).toEqual(by(date));
  });
});

describe('a stretch of time', () => {
  it.each([
    ['2025 - 2026', '2025-01-01', '2026-12-31'],
    ['2025–2026', '2025-01-01', '2026-12-31'],
    ['giai đoạn 2021-2025', '2021-01-01', '2025-12-31'],
    ['Từ năm 2024 đến năm 2026', '2024-01-01', '2026-12-31'],
    ['Từ tháng 3 đến tháng 6/2025', '2025-03-01', '2025-06-30'],
    ['Tháng 3-6/2025', '2025-03-01', '2025-06-30'],
    ['3-6/2025', '2025-03-01', '2025-06-30'],
    ['01/01/2024 - 31/12/2024', '2024-01-01', '2024-12-31'],
    ['Từ 01/3 đến 31/12/2024', '2024-03-01', '2024-12-31'],
    ['Quý I - IV/2024', '2024-01-01', '2024-12-31'],
    ['Quý III, IV/2026, 2027', '2026-07-01', '2027-12-31'],
    ['Tháng 6, 12/2024', '2024-06-01', '2024-12-31'],
    ['2026, 2025', '2025-01-01', '2026-12-31'],
    ['Giai đoạn 2024 - 2030, định hướng đến 2045', '2024-01-01', '2030-12-31'],
    ['Quý II/2024\nQuý IV/2024', '2024-04-01', '2024-12-31'],
  ])('%s', (text, from, to) => {
    expect(read(text)).toEqual(period(from, to));
  });

  it.each([
    ['2025 và những năm tiếp theo', '2025-01-01'],
    ['Năm 2024 và các năm tiếp theo', '2024-01-01'],
    ['Từ năm 2025 trở đi', '2025-01-01'],
    ['Từ Quý III/2025', '2025-07-01'],
    ['Sau ngày 01/7/2025', '2025-07-01'],
  ])('may have no end: %s', (text, from) => {
    expect(read(text)).toEqual(period(from, null));
  });
});

describe('a moment without its year', () => {
  it.each<[string, Timeline]>([
    ['Quý II', period('2024-04-01', '2024-06-30')],
    ['Tháng 10', period('2024-10-01', '2024-10-31')],
    ['Trước 15/12', by('2024-12-15')],
    ['Trước ngày 30 tháng 11', by('2024-11-30')],
  ])('is of the year that the plan speaks of: %s', (text, timeline) => {
    expect(read(text, { year: 2024 })).toEqual(timeline);
    expect(read(text)).toEqual({ kind: 'phrase', text });
  });
});

describe('words that say when without a date', () => {
  it.each([
    'Ngay sau khi Kế hoạch được ban hành',
    'Theo kế hoạch',
    'trước ngày 20 của kỳ báo cáo',
    'Định kỳ',
    '6 tháng, năm',
    'Theo quy định',
    'Khi có yêu cầu',
    '30 ngày kể từ ngày ban hành',
    'Theo Kế hoạch số 21/2024/KH-UBND',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ kind: 'phrase', text });
  });
});

describe('a date that cannot be', () => {
  it.each([
    '31/02/2024',
    '29/02/2023',
    'Quý V/2025',
    'Quý 0/2025',
    'tháng 13/2025',
    '13/2025',
    '2026-2025',
    '32/01',
    'Từ tháng 6 đến tháng 3/2025',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ kind: 'unreadable', text, impossible: true });
  });
});

describe('what is no timeline', () => {
  it.each(['Sở Công Thương', 'abc', '12', 'x2025', '20251231'])('%s', (text) => {
    expect(read(text)).toEqual({ kind: 'unreadable', text, impossible: false });
  });

  it.each(['', '  ', '-', '—', '…'])('an empty cell: "%s"', (text) => {
    expect(read(text)).toEqual({ kind: 'none' });
  });
});

describe('what Excel holds as a number', () => {
  it.each<[CellValue, Partial<TimelineContext>, Timeline]>([
    [45657, { format: 'dd/mm/yyyy' }, by('2024-12-31')],
    [45657.75, { format: 'd/m/yyyy h:mm' }, by('2024-12-31')],
    [44195, { format: 'dd/mm/yyyy', epoch: 1904 }, by('2024-12-31')],
    [1, { format: 'dd/mm/yyyy' }, by('1900-01-01')],
    [61, { format: 'dd/mm/yyyy' }, by('1900-03-01')],
    [45809, { format: 'mmm-yy' }, period('2025-06-01', '2025-06-30')],
    [2025, {}, period('2025-01-01', '2025-12-31')],
    [-5, { format: 'dd/mm/yyyy' }, { kind: 'unreadable', text: '-5', impossible: false }],
    [45657, {}, { kind: 'unreadable', text: '45657', impossible: false }],
    [true, {}, { kind: 'unreadable', text: 'true', impossible: false }],
  ])('%s as %j', (raw, context, timeline) => {
    expect(read(raw, context)).toEqual(timeline);
  });
});

describe('whatever stands in the cell', () => {
  const piece = fc.constantFrom(
    ...[
      'quý',
      'tháng',
      'năm',
      'ngày',
      'I',
      'IV',
      '5',
      '12',
      '2025',
      '/',
      '-',
      ',',
      ' ',
      'trước',
      'đến',
      'từ',
      'hằng',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((pieces) => pieces.join(' ')),
  );

  it('is read without throwing, and a period never ends before it starts', () => {
    fc.assert(
      fc.property(text, (written) => {
        const timeline = read(written, { year: 2024 });
        if (timeline.kind === 'period' && timeline.to !== null)
          expect(timeline.from <= timeline.to).toBe(true);
      }),
    );
  });

  it('means the same however its Unicode was composed and its spaces typed', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { kind } = read(pieces.join(' '));
        expect(read(pieces.join(' ').normalize('NFD')).kind).toBe(kind);
        expect(read(` ${pieces.join(' \u00a0 ')} `).kind).toBe(kind);
      }),
    );
  });

  it('reads back every day of the calendar', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(read(iso.split('-').reverse().join('/'))).toEqual(by(iso));
        expect(read(Math.round(Date.parse(iso) / 86_400_000) + 25569, { format: 'd/m/yyyy' })).toEqual(
          by(iso),
        );
      }),
    );
  });

  it('takes time that grows with its length', () => {
    for (const long of ['quý i ', '1/', '2025-', 'tháng 1, ', '1', ' ', 'từ ']) read(long.repeat(20_000));
  });
});
