import { dateText, figureText, languages, scoreText, textsIn } from '../../src/locale';
import { sentencesIn, vietnameseLetters } from '../support/sentences';

describe('the dictionaries', () => {
  const [vi, en] = languages.map((language) => new Map(sentencesIn(textsIn(language))));

  it('say the same things in every language, with the same values in them', () => {
    const outline = (texts = new Map<string, string | number>()) =>
      [...texts].map(([path, value]) => [path, typeof value === 'number' ? value : 'text']).sort();
    expect(outline(en)).toEqual(outline(vi));
  });

  it('leave no sentence empty', () => {
    for (const texts of [vi, en]) {
      for (const [path, value] of texts ?? []) expect([path, value]).not.toEqual([path, '']);
    }
  });

  it('keep Vietnamese out of the English, the product’s name aside', () => {
    for (const [path, value] of en ?? []) {
      const bare = String(value).replaceAll('Soát phụ lục', '');
      expect([path, vietnameseLetters.exec(bare)]).toEqual([path, null]);
    }
  });
});

describe('numbers and dates', () => {
  it.each([
    ['vi', '7,24', '2', '20,00'],
    ['en', '7.24', '2', '20.00'],
  ] as const)('in %s', (language, figure, whole, score) => {
    expect(figureText(7.24, language)).toBe(figure);
    expect(figureText(2, language)).toBe(whole);
    expect(scoreText(20, language)).toBe(score);
  });

  it.each([
    ['2024-07-09', '09/7/2024'],
    ['2024-02-01', '01/02/2024'],
    ['2024-12-31', '31/12/2024'],
    ['2024-07', '7/2024'],
    ['2024', '2024'],
  ])('%s is written as decree 30/2020 has it: %s', (date, written) => {
    expect(dateText(date, 'vi')).toBe(written);
    expect(dateText(date, 'en')).toBe(date);
  });
});
