import { fittedNumber } from '../../../src/workbench/sheet/fitted-number';

const letters = (text: string): number => text.length;

describe('a number in a narrow column', () => {
  it.each([
    ['1234,56', 7, true, '1234,56'],
    ['1234,56', 6, true, '1234,6'],
    ['1234,56', 4, true, '1235'],
    ['1234,56', 3, true, '###'],
    ['-0,4567', 5, true, '-0,46'],
    ['1.234,56', 6, false, '######'],
    ['30/8/2024', 5, false, '#####'],
    ['12%', 0.5, false, '#'],
  ])('%s in %d, of no format %s: %s', (shown, room, isGeneral, fitted) => {
    expect(fittedNumber(shown, room, isGeneral, letters)).toBe(fitted);
  });
});
