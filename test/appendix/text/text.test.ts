import fc from 'fast-check';
import { fold, hasMarkup, once, stripMarkup, tidy } from '../../../src/appendix/text';

describe('folding, for matching only', () => {
  it.each([
    ['Hằng năm', 'Hàng năm'],
    ['Sở Công Thương'.normalize('NFD'), 'sở  công\u00a0thương'],
    ['Lao động – Thương binh', 'Lao động - Thương binh'],
    ['Đơn vị\nchủ trì', 'ĐƠN VỊ CHỦ TRÌ'],
    ['hoà', 'hòa'],
    ['Quý\u200b II', 'quý II'],
  ])('%s is %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('keeps what tells two texts apart', () => {
    expect(fold('Sở Kế hoạch & Đầu tư (KH)')).toBe('so ke hoach & dau tu (kh)');
  });
});

describe('tidying', () => {
  it.each([
    ['  a \u00a0 b  ', 'a b'],
    ['a \r\n\t b\rc', 'a\nb\nc'],
    ['Mục\u200b tiêu\ufeff', 'Mục tiêu'],
    ['tỷ lệ'.normalize('NFD'), 'tỷ lệ'],
  ])('%j', (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });
});

describe('what a conversion left in a cell', () => {
  it.each([
    ['$\\geq 10\\%$', '≥ 10%'],
    ['$\\ge 95\\%$', '≥ 95%'],
    ['$\\leq5$', '≤5'],
    ['\\geq 10\\%', '≥ 10%'],
    ['$\\text{đạt} \\gt 10\\,000$', 'đạt > 10 000'],
    ['$5 - $10', '$5 - $10'],
    ['<i>Chỉ số: 1.1.1. Chính sách</i>', 'Chỉ số: 1.1.1. Chính sách'],
    ['<p>- Một.</p> <ul style="list-style-type: none"> <li>Hai</li></ul>', '- Một.\nHai'],
    ['Một<br/>Hai', 'Một\nHai'],
    ['KH&amp;CN &ge; 5&nbsp;%', 'KH&CN ≥ 5 %'],
    ['&#8805; 5 &#x2264; 6', '≥ 5 ≤ 6'],
    ['&#0; &#xzz; &unknown;', '&#0; &#xzz; &unknown;'],
    ['a < b > c', 'a < b > c'],
    ['KH&CN; TT&TT', 'KH&CN; TT&TT'],
  ])('%s', (text, stripped) => {
    expect(stripMarkup(text)).toBe(stripped);
  });

  it('is told from a text that was only typed untidily', () => {
    expect(hasMarkup('$\\geq 10\\%$')).toBe(true);
    expect(hasMarkup('<p>Một</p>')).toBe(true);
    expect(hasMarkup('  a \u00a0 b \n\n c')).toBe(false);
    expect(hasMarkup('KH&CN < 5')).toBe(false);
  });
});

it('reads each distinct text once', () => {
  const read = jest.fn((text: string) => text.length);
  const reader = once(read);
  expect([reader('một'), reader('một'), reader('hai!')]).toEqual([3, 3, 4]);
  expect(read).toHaveBeenCalledTimes(2);
});

describe('whatever stands in the cell', () => {
  it('does not matter how Unicode was composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(tidy(text.normalize('NFD'))).toBe(tidy(text.normalize('NFC')));
      }),
    );
  });

  it('is tidy after tidying', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(tidy(tidy(text))).toBe(tidy(text))),
    );
  });

  it('is read in time that grows with its length', () => {
    for (const piece of ['<p ', '&#', '$\\geq ', '<i', '$', '\\', '<p>', ' \n']) {
      expect(typeof stripMarkup(piece.repeat(50_000))).toBe('string');
    }
  });
});
