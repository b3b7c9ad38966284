import { fromTabbed, toTabbed } from '../../../src/workbench/user/clipboard';

describe('a range on the clipboard', () => {
  it('is a line a row, with tabs between the cells', () => {
    expect(
      toTabbed([
        ['STT', 'Chỉ số'],
        ['1', ''],
      ]),
    ).toBe('STT\tChỉ số\r\n1\t\r\n');
  });

  it.each([
    [[['Dòng một\nDòng hai', 'x']]],
    [[['Sở "Công Thương"', 'a\tb']]],
    [[[''], ['']]],
    [
      [
        ['≥ 10%', '', '1,5'],
        ['', '', ''],
      ],
    ],
  ])('comes back as it was: %j', (lines) => {
    expect(fromTabbed(toTabbed(lines))).toEqual(lines);
  });

  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\nb', [['a'], ['b']]],
    ['5" ống\tb', [['5" ống', 'b']]],
    ['', [['']]],
  ])('is read from %j', (text, lines) => {
    expect(fromTabbed(text)).toEqual(lines);
  });
});
