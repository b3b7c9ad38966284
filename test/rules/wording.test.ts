import { wordingOf } from '../../src/rules';
import { shortened } from '../../src/rules/label';
import { lastDayOf } from '../../src/rules/plan-date';
import { ruleSaying } from './findings';

describe('a finding in words', () => {
  const texts = (what: string) => ({
    title: 'Mục tiêu',
    what,
    why: 'Vì {unknown}.',
    how: 'Sửa.',
    variants: { other: { what: 'Khác: {text}', how: 'Khác.' } },
  });
  const rule = ruleSaying(() => [], {
    vi: texts('{score} {number} {day} {month} {list}'),
    en: texts('{score} {number} {day}'),
  });
  const params = {
    score: { score: 4.46 },
    number: 0.567,
    day: { date: '2025-03-01' },
    month: { date: '2025-02' },
    list: ['Sở A', 'Sở B'],
    text: 'nguyên văn',
  };

  it('speaks Vietnamese with decimal commas and dates as decree 30/2020 writes them', () => {
    expect(wordingOf(rule, { variant: null, params }, 'vi').what).toBe(
      '4,46 0,57 01/3/2025 02/2025 Sở A, Sở B',
    );
  });

  it('speaks English with points and ISO dates', () => {
    expect(wordingOf(rule, { variant: null, params }, 'en').what).toBe('4.46 0.57 2025-03-01');
  });

  it('uses the variant’s words where it has them, the rule’s elsewhere', () => {
    const message = wordingOf(rule, { variant: 'other', params }, 'vi');
    expect(message).toEqual({
      title: 'Mục tiêu',
      what: 'Khác: nguyên văn',
      why: 'Vì {unknown}.',
      how: 'Khác.',
    });
    expect(wordingOf(rule, { variant: 'absent', params }, 'vi').how).toBe('Sửa.');
  });

  it('writes a year alone', () => {
    expect(wordingOf(rule, { variant: 'other', params: { text: { date: '2025' } } }, 'vi').what).toBe(
      'Khác: 2025',
    );
  });
});

describe('how a record is called', () => {
  it('cuts a long name at a word', () => {
    expect(shortened('Tỷ lệ học sinh trung học tham gia các cuộc thi nghiên cứu khoa học và kỹ thuật')).toBe(
      'Tỷ lệ học sinh trung học tham gia các cuộc thi…',
    );
    expect(shortened('x'.repeat(60))).toBe(`${'x'.repeat(48)}…`);
    expect(shortened(' Hạ tầng\n số ')).toBe('Hạ tầng số');
  });
});

describe('the last day on which a plan may have been issued', () => {
  it.each([
    ['2024-07-09', '2024-07-09'],
    ['2024-02', '2024-02-29'],
    ['2024', '2024-12-31'],
  ])('%s → %s', (date, last) => {
    expect(lastDayOf(date)).toBe(last);
  });
});
