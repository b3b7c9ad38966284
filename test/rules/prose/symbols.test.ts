import { sameSymbol } from '../../../src/rules/prose/symbols';

describe('spellings of one symbol', () => {
  it.each([
    ['KH-SKHCN', 'KH-SKH&CN', true],
    ['KH-SKHCN', 'KH-SKHCCN', true],
    ['KH-SKHCCN', 'KH-SKHCN', true],
    ['KH-SKHCN', 'KH-SKHCNN', true],
    ['KH-SKHCN', 'KH-SKHĐT', false],
    ['KH-SKHCN', 'KH-SKHXCQ', false],
    ['KH-TU', 'KH-TUB', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameSymbol(one, other)).toBe(same);
  });
});
