import fc from 'fast-check';
import type { CellValue } from '../../../src/appendix';
import type { ScoreContext } from '../../../src/appendix/numbers';
import { readBaseline } from '../../../src/appendix/numbers';

const plain: ScoreContext = { format: 'General', unit: null, decimal: null };
const read = (raw: CellValue, context: Partial<ScoreContext> = {}) =>
  readBaseline(raw, { ...plain, ...context });

describe("last year's result", () => {
  it.each<[CellValue, Partial<ScoreContext>, number, string, number | null]>([
    [12.76, {}, 12.76, 'point', null],
    [0, {}, 0, 'point', null],
    ['0.00', {}, 0, 'point', null],
    ['20.0', {}, 20, 'point', null],
    ['67,23', {}, 67.23, 'point', null],
    ['67,23 điểm', {}, 67.23, 'point', null],
    ['Đạt 67,23 điểm', {}, 67.23, 'point', null],
    ['67,23 (04/63)', {}, 67.23, 'point', null],
    ['12.76.', {}, 12.76, 'point', null],
    ['1 234,5', {}, 1234.5, 'point', null],
    ['<p>12.76</p>', {}, 12.76, 'point', null],
    ['95%', {}, 95, 'percent', null],
    ['$95\\%$', {}, 95, 'percent', null],
    ['95 phần trăm', {}, 95, 'percent', null],
    [0.95, { format: '0%' }, 95, 'percent', null],
    [0.07, { format: '0.00%' }, 7, 'percent', null],
    ['90', { unit: 'percent' }, 90, 'percent', null],
    [90, { unit: 'percent' }, 90, 'percent', null],
    ['04/63', {}, 4, 'rank', 63],
    ['62/63', {}, 62, 'rank', 63],
    ['thứ 59/63', {}, 59, 'rank', 63],
    ['Xếp thứ hạng 04/63 tỉnh, thành phố', {}, 4, 'rank', 63],
    ['5 trên 63', {}, 5, 'rank', 63],
    ['Hạng 5', {}, 5, 'rank', null],
    ['11', { unit: 'rank' }, 11, 'rank', null],
    [11, { unit: 'rank' }, 11, 'rank', null],
    ['73,12', { unit: 'rank' }, 73.12, 'rank', null],
    ['4.961', { decimal: ',' }, 4961, 'point', null],
  ])('%s in %j', (raw, context, value, unit, of) => {
    expect(read(raw, context)).toMatchObject({ kind: 'score', value, unit, of });
  });

  it('keeps how the number was written', () => {
    expect(read('20.0')).toMatchObject({ written: { decimals: 1, mark: '.' } });
    expect(read(20, { format: '0.00' })).toMatchObject({ written: { decimals: 2, mark: null } });
    expect(read('4.961')).toMatchObject({ written: { value: 4961, otherwise: 4.961 } });
  });
});

it.each(['chưa có', 'Chưa có số liệu', '(chưa công bố)', '-', '—', '…', 'N/A', 'Không xếp hạng'])(
  'none is known: %s',
  (text) => {
    expect(read(text)).toEqual({ kind: 'absent', text });
  },
);

it.each<[CellValue, Partial<ScoreContext>]>([
  ['#N/A', {}],
  ['#REF!', {}],
  ['abc', {}],
  ['12abc', {}],
  ['1.2.3', {}],
  [true, {}],
  [45385, { format: 'mmm-yy' }],
  [45385, { format: 'dd/mm/yyyy', unit: 'rank' }],
])('is not readable: %s in %j', (raw, context) => {
  expect(read(raw, context)).toEqual({ kind: 'unreadable', text: String(raw) });
});

it.each(['', '   ', '<p></p>'])('an empty cell: "%s"', (text) => {
  expect(read(text)).toEqual({ kind: 'none' });
});

it('reads the same however Unicode was composed, never throws and takes no long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(read(text.normalize('NFD')).kind).toBe(read(text.normalize('NFC')).kind);
    }),
  );
  expect(read('thứ 59/63'.normalize('NFD'))).toMatchObject({ value: 59 });
  for (const piece of ['1', '1.', '1 ', 'thứ ', '1/', ' ', '123 ']) read(piece.repeat(50_000));
});
