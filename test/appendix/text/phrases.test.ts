import fc from 'fast-check';
import { phrasesOf, tokensOf } from '../../../src/appendix/text';

const keys = (text: string) => tokensOf(text).map(({ key }) => key);

describe('tokens', () => {
  it.each([
    ['Sở KH&CN, STT', ['so', 'khcn', ',', 'stt']],
    ['Sở KH & ĐT', ['so', 'khdt']],
    ['sở kh&cn', ['so', 'khcn']],
    ['Sở LĐ-TB&XH', ['so', 'ldtbxh']],
    ['Khoa học & Công nghệ', ['khoa', 'hoc', '&', 'cong', 'nghe']],
    ['≥20,5%; 1 234 567', ['≥', '20,5', '%', ';', '1 234 567']],
    ['>= 5 => 6 <= 7', ['>=', '5', '=>', '6', '<=', '7']],
    ['Quý III/2026', ['quy', 'iii', '/', '2026']],
    ['7a', ['7', 'a']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
    expect(keys(text.normalize('NFD'))).toEqual(expected);
  });

  it('know where they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { text: part, start, end } of tokensOf(text)) expect(text.slice(start, end)).toBe(part);
      }),
    );
  });

  it('mark the ends of lines', () => {
    expect(tokensOf('a\r\nb').map(({ kind }) => kind)).toEqual(['word', 'line', 'word']);
  });
});

describe('phrases', () => {
  const phrases = phrasesOf([
    ['Sở Văn hóa, Thể thao và Du lịch', 1],
    ['Sở Văn hóa', 2],
    ['Cục Thống kê tỉnh', 3],
    ['Cục Thống kê', 4],
    ['Sở Văn hóa', 5],
  ]);
  const found = (text: string) => phrases.longestAt(tokensOf(text), 0);

  it('are found at their longest', () => {
    expect(found('SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH và')).toEqual({ meaning: 1, length: 9, end: 31 });
    expect(found('Sở Văn hóa và')).toMatchObject({ meaning: 2, length: 3 });
  });

  it('may lack a comma or have a dash for it', () => {
    expect(found('Sở Văn hóa Thể thao và Du lịch')?.meaning).toBe(1);
    expect(found('Sở Văn hóa - Thể thao và Du lịch')?.meaning).toBe(1);
    expect(found('Sở Văn hóa\nThể thao và Du lịch')?.meaning).toBe(1);
  });

  it('may be wrapped over lines, and "&" is "và"', () => {
    expect(found('Cục\nThống kê')).toEqual({ meaning: 4, length: 4, end: 12 });
    expect(found('Cục Thống kê\nSở')).toMatchObject({ meaning: 4, length: 3 });
    expect(found('Sở Văn hóa, Thể thao & Du lịch')?.meaning).toBe(1);
  });

  it('do not run over a comma that they do not have', () => {
    expect(found('Cục Thống kê, tỉnh đoàn')).toMatchObject({ meaning: 4, length: 3 });
  });

  it('are not found where none stands', () => {
    expect(found('\nSở Văn hóa')).toBeNull();
    expect(found('Văn hóa')).toBeNull();
    expect(found('')).toBeNull();
  });
});
