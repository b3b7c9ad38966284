import fc from 'fast-check';
import { eachFoldedCode, fold } from '../../../src/appendix/text';

function foldedByCodes(text: string): string {
  const codes: number[] = [];
  eachFoldedCode(text, (code) => codes.push(code));
  return String.fromCharCode(...codes);
}

describe('a text folded a character at a time', () => {
  it.each([
    ['Sở  Công\u00a0Thương \n', 'so cong thuong'],
    ['Tỷ lệ – 5\u200b%'.normalize('NFD'), 'ty le - 5%'],
    [' \u200b ', ''],
    // What depends on its neighbours is folded as a whole: a sigma at the end of a word, a Korean syllable.
    ['ΟΔΟΣ', 'οδος'],
    ['한 𝒜', '한 𝒜'.normalize('NFD')],
  ])('%j', (text, folded) => {
    expect(foldedByCodes(text)).toBe(folded);
    expect(fold(text)).toBe(folded);
  });

  it('is the text folded at once, whatever stands in the cell', () => {
    const units = Array.from('aÂđĐ ệế\u0301\u0323\u00a0\n\u200b–−ΣσЖ한𝒜/%');
    const typed = fc.string({ unit: fc.constantFrom(...units) });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(foldedByCodes(text)).toBe(fold(text));
      }),
    );
  });
});
