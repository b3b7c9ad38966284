import fc from 'fast-check';
import type { Cell } from '../../src/appendix';
import { figure, share } from '../../src/cli/json/figure';
import { jsonPieces, Lines } from '../../src/cli/json/lines';
import { cellList } from '../../src/summary';
import { changedParts } from '../../src/cli/text/change';
import { displayWidth, padded } from '../../src/cli/text/display-width';
import { visible } from '../../src/cli/text/visible';
import { wrapped } from '../../src/cli/text/wrap';
import { textsIn } from '../../src/locale';

describe('the width of a text on the screen', () => {
  it.each([
    ['Sở Y tế', 7],
    ['Sở Y tế'.normalize('NFD'), 7],
    ['中文', 4],
    ['', 0],
  ])('%s takes %i places', (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(displayWidth(padded(text, 12))).toBe(12);
  });
});

describe('a text that a cell holds', () => {
  it('stands on one line and moves nothing', () => {
    expect(visible('Sở\r\nY\ttế \u001b[31m\u202e')).toBe('Sở ⏎ Y tế \ufffd[31m\ufffd');
  });
});

describe('a paragraph', () => {
  it('loses no word and is no wider than asked, single words aside', () => {
    const words = fc.array(fc.stringMatching(/^[a-zàảãáạăâđêôơưỹ\u1100\u0300]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 40 }), (all, width) => {
        const lines = wrapped(all.join(' '), width);
        expect(lines.join(' ')).toBe(all.join(' '));
        const several = lines.filter((line) => line.includes(' '));
        expect(several.filter((line) => displayWidth(line) > width)).toEqual([]);
        // No word stands alone that its line had room for.
        for (const [index, line] of lines.slice(1).entries()) {
          const [first = ''] = line.split(' ');
          expect(displayWidth(`${lines[index] ?? ''} ${first}`)).toBeGreaterThan(width);
        }
      }),
    );
  });
});

describe('a list of cells', () => {
  const cells = (text: string): Cell[] =>
    text.split(' ').map((place) => ({ row: Number(place.slice(1)) - 1, column: place.charCodeAt(0) - 65 }));

  it.each([
    ['D5', 'D5'],
    ['D5 D6 D7', 'D5:D7'],
    ['E36 F36 G36 H36', 'E36:H36'],
    ['C3 D3 C4 D4', 'C3:D4'],
    ['D7 D5 D6 F5', 'D5:D7, F5'],
    ['A1 C1 E1 G1', 'A1, C1, E1, G1'],
    ['A1 C1 E1 G1 I1 I2', 'A1, C1, E1, G1, … (6)'],
  ])('%s is told as %s', (all, told) => {
    expect(cellList(cells(all))).toBe(told);
  });
});

describe('before and after', () => {
  const page = { texts: textsIn('vi') };
  const change = (from: string, to: string) => changedParts({ from, to }, page);

  it('shows short texts whole, blanks in quotes, nothing as such', () => {
    expect(change('≥ 10%', '≥ 10')).toEqual(['≥ 10%', '≥ 10']);
    expect(change('Sở  Y tế', 'Sở Y tế')).toEqual(['"Sở  Y tế"', 'Sở Y tế']);
    expect(change('---', '')).toEqual(['---', '(trống)']);
  });

  it('shows of long texts what changes and a few words beside it', () => {
    const before = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(3);
    expect(change(`${before}phần đầu ${before}`, `${before}phấn đấu ${before}`)).toEqual([
      '…bảy tám chín mười phần đầu một hai ba bốn năm sáu…',
      '…bảy tám chín mười phấn đấu một hai ba bốn năm sáu…',
    ]);
  });

  it('never leaves out what differs', () => {
    const text = fc.string({ minLength: 0, maxLength: 200, unit: fc.constantFrom('a', 'b', ' ', 'ế') });
    fc.assert(
      fc.property(text, text, text, text, (head, one, other, tail) => {
        fc.pre(visible(head + one + tail) !== visible(head + other + tail));
        const [before, after] = change(head + one + tail, head + other + tail);
        expect(before).not.toBe(after);
      }),
    );
  });
});

describe('JSON in lines', () => {
  it('says the same as JSON written at once', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (list, other) => {
        const text = [
          ...jsonPieces({
            a: new Lines(list, (member) => ({ member, inner: new Lines([1], (n) => n) })),
            other,
          }),
        ].join('');
        const whole = { a: list.map((member) => ({ member, inner: [1] })), other };
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(whole)));
      }),
    );
  });

  it('gives each member a line, and leaves out what is not there', () => {
    const text = [
      ...jsonPieces({
        list: new Lines([1, 2], (n) => ({ n })),
        none: new Lines([], (n) => n),
        gone: undefined,
      }),
    ];
    expect(text.join('')).toBe('{\n  "list": [\n    {"n":1},\n    {"n":2}\n  ],\n  "none": []\n}');
  });
});

describe('a figure', () => {
  it.each([
    [7.24, 7.24],
    [2.0625, 2.0625],
    [5.346, 5.346],
    [111.09 / 17, 6.53],
    [0.1 + 0.2, 0.3],
    [-1 / 3, -0.33],
  ])('%d is told as %d', (value, told) => {
    expect(figure(value)).toBe(told);
  });

  it('that is a share is told to the tenth of a per cent', () => {
    expect(share(7.24 / 12.76)).toBe(0.567);
    expect(share(null)).toBeNull();
  });
});
