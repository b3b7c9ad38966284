import fc from 'fast-check';
import { readOrdinal } from '../../../src/appendix/codes';

it.each([
  ['1', 'arabic', [1]],
  [1, 'arabic', [1]],
  ['26.', 'arabic', [26]],
  ['01', 'arabic', [1]],
  [' 3 ', 'arabic', [3]],
  ['2)', 'arabic', [2]],
  ['I', 'roman', [1]],
  ['IV.', 'roman', [4]],
  ['XIX', 'roman', [19]],
  ['XL', 'roman', [40]],
  ['XC', 'roman', [90]],
  ['ii', 'roman', [2]],
  ['A', 'letter', [1]],
  ['a)', 'letter', [1]],
  ['đ)', 'letter', [5]],
  ['đ)'.normalize('NFD'), 'letter', [5]],
  ['i)', 'letter', [9]],
  ['7a', 'nested', [7, 1]],
  ['7.b', 'nested', [7, 2]],
  ['11.1', 'nested', [11, 1]],
  [11.2, 'nested', [11, 2]],
  ['11.12.', 'nested', [11, 12]],
  ['1.2.3', 'nested', [1, 2, 3]],
  ['(1)', 'bracketed', [1]],
])('%s', (raw, kind, path) => {
  expect(readOrdinal(raw)).toEqual({ kind, path, text: String(raw).normalize('NFC').trim() });
});

it.each(['', ' ', '-', '—', 'STT', 'Sở', 'IIII', 'f', '1,5', '12345', '-1', '...', 'I II x', true, 0.00001])(
  'is no number: %s',
  (raw) => {
    expect(readOrdinal(raw)).toBeNull();
  },
);

it('never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void readOrdinal(text)));
});
