import fc from 'fast-check';
import { weigh } from '../../../src/host/richapi/weight';

it('weighs as many bytes as JSON takes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(weigh(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
    }),
  );
});

it('weighs Vietnamese', () => {
  expect(weigh({ tên: ['Sở Nội vụ', 'đ"', '\n'] })).toBe(
    Buffer.byteLength(JSON.stringify({ tên: ['Sở Nội vụ', 'đ"', '\n'] })),
  );
});
