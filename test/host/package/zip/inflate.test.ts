import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { constants, deflateRawSync, inflateRawSync, type ZlibOptions } from 'node:zlib';
import { inflate } from '../../../../src/host/package/zip/inflate';
import {
  code,
  field,
  FIXED,
  fixedSymbol,
  head,
  LAST,
  packedBits,
  STATED,
  statedCodes,
  STORED,
} from '../fixtures/deflate-bits';

const plain = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes);

/** What zlib makes of a stream, or what it says against it. */
function zlibs(packed: Uint8Array): Uint8Array | string {
  try {
    return plain(inflateRawSync(packed));
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/** Bytes of every temper: noise, text, runs, and such as make some codes very long. */
const noise = fc.uint8Array({ maxLength: 3_000 });
const text = fc
  .array(fc.constantFrom('<c r="', '"><v>', '</v></c>', 'Chỉ số', 'điểm', '0', '17', '2,5'), {
    maxLength: 4_000,
  })
  .map((words) => plain(Buffer.from(words.join(''))));
const runs = fc
  .array(fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 40_000 })), { maxLength: 8 })
  .map((stretches) =>
    Uint8Array.from(stretches.flatMap(([byte, times]) => new Array<number>(times).fill(byte))),
  );
const skewed = fc
  .tuple(fc.integer({ min: 2, max: 22 }), fc.nat(255))
  .map(([symbols, first]) => Uint8Array.from(rareAndRarer(symbols, first)));
const bytes = fc
  .array(fc.oneof(noise, text, runs, skewed), { maxLength: 3 })
  .map((pieces) => plain(Buffer.concat(pieces)));

/** Each byte as often as the two before it: so Huffman gives the rarest the longest code. */
function rareAndRarer(symbols: number, first: number): readonly number[] {
  const times = [1, 1];
  while (times.length < symbols) times.push((times.at(-1) ?? 0) + (times.at(-2) ?? 0));
  return times.flatMap((count, index) => new Array<number>(count).fill((first + index) & 255));
}

const options: fc.Arbitrary<ZlibOptions> = fc.record({
  level: fc.constantFrom(0, 1, 6, 9),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
  ),
  memLevel: fc.constantFrom(1, 8),
});

/** Packed in blocks: each but the last ends with a flush, as a writer of streams leaves them. */
const inBlocks = (pieces: readonly Uint8Array[], how: ZlibOptions): Uint8Array =>
  plain(
    Buffer.concat([
      ...pieces.map((piece) => deflateRawSync(piece, { ...how, finishFlush: constants.Z_FULL_FLUSH })),
      deflateRawSync(new Uint8Array(), how),
    ]),
  );

describe('what was packed', () => {
  it('by zlib comes back the same', () => {
    fc.assert(
      fc.property(bytes, options, (content, how) => {
        const packed = plain(deflateRawSync(content, how));
        expect(Buffer.compare(Buffer.from(inflate(packed, content.length)), content)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('in several blocks comes back the same', () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 4 }), options, (pieces, how) => {
        const content = Buffer.concat(pieces);
        const unpacked = inflate(inBlocks(pieces, how), content.length);
        expect(Buffer.compare(Buffer.from(unpacked), content)).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('by fflate comes back the same', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(1, 3, 6, 9), (content, level) => {
        const unpacked = inflate(deflateSync(content, { level: level as 1 }), content.length);
        expect(Buffer.compare(Buffer.from(unpacked), content)).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});

/** Deflate cannot pack more than so many bytes into one. */
const MOST = 1032;

describe('a stream with something wrong in it', () => {
  const harm = fc.record({
    flips: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }),
    kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  });
  const small = fc.oneof(
    noise,
    text.map((whole) => whole.slice(0, 4_000)),
  );

  it('gives what zlib makes of it, or is refused as zlib refuses it', () => {
    const outcomes = { same: 0, refused: 0 };
    fc.assert(
      fc.property(small, options, harm, (content, how, { flips, kept }) => {
        const whole = plain(deflateRawSync(content, how));
        const packed = whole.slice(0, Math.ceil(whole.length * kept));
        for (const [at, bits] of flips) packed[at % packed.length] = (packed[at % packed.length] ?? 0) ^ bits;
        const theirs = zlibs(packed);
        const ours = inflate(packed, typeof theirs === 'string' ? MOST * packed.length : theirs.length);
        if (typeof theirs === 'string') expect(ours).toBe('damaged');
        else expect(Buffer.compare(Buffer.from(ours), theirs)).toBe(0);
        outcomes[typeof theirs === 'string' ? 'refused' : 'same']++;
      }),
      { numRuns: 300 },
    );
    expect(outcomes.same).toBeGreaterThan(20);
    expect(outcomes.refused).toBeGreaterThan(20);
  });

  it('is not mended by what stands behind it', () => {
    const packed = plain(deflateRawSync(Buffer.from('Chỉ số thành phần')));
    for (let length = 0; length < packed.length; length++) {
      expect(inflate(packed.subarray(0, length), 100)).toBe('damaged');
      expect(inflate(packed.slice(0, length), 100)).toBe('damaged');
    }
  });

  const END = fixedSymbol(256);
  const four = { 97: 2, 98: 2, 99: 2, 256: 2 };
  const repeating = { 0: 2, 1: 2, 16: 2, 18: 2 };
  it.each<[string, RegExp, readonly string[]]>([
    ['a block of no kind', /invalid block type/, [LAST, field(3, 2)]],
    [
      'a stored block of two lengths',
      /invalid stored block/,
      [LAST, STORED, '00000', field(1, 16), field(1, 16)],
    ],
    [
      'a stored block cut off',
      /unexpected end/,
      [LAST, STORED, '00000', field(9, 16), field(0xfff6, 16), '10'],
    ],
    ['a copy from before the beginning', /too far back/, [LAST, FIXED, fixedSymbol(257), code(0, 5), END]],
    [
      'length 286',
      /invalid literal\/length/,
      [LAST, FIXED, fixedSymbol(65), fixedSymbol(286), code(0, 5), END],
    ],
    [
      'length 287',
      /invalid literal\/length/,
      [LAST, FIXED, fixedSymbol(65), fixedSymbol(287), code(0, 5), END],
    ],
    [
      'distance 30',
      /invalid distance code/,
      [LAST, FIXED, fixedSymbol(65), fixedSymbol(257), code(30, 5), END],
    ],
    [
      'distance 31',
      /invalid distance code/,
      [LAST, FIXED, fixedSymbol(65), fixedSymbol(257), code(31, 5), END],
    ],
    ['more lengths than there are', /too many length/, [LAST, STATED, head(287, 1, repeating)]],
    [
      'more distances than there are',
      /too many length or distance/,
      [LAST, STATED, head(257, 31, repeating)],
    ],
    ['lengths in a code with gaps', /invalid code lengths set/, [LAST, STATED, head(257, 1, { 0: 1 })]],
    ['lengths in no code at all', /invalid/, [LAST, STATED, head(257, 1, {}), code(0, 400)]],
    [
      'lengths in too small a code',
      /invalid code lengths set/,
      [LAST, STATED, head(257, 1, { 0: 1, 1: 1, 2: 1 })],
    ],
    ['a repetition of nothing', /invalid bit length repeat/, [LAST, STATED, head(257, 1, repeating), '1000']],
    [
      'a repetition beyond the end',
      /invalid bit length repeat/,
      [LAST, STATED, head(257, 1, repeating), ...Array<string>(3).fill(`11${field(127, 7)}`)],
    ],
    ['no code for the end', /missing end-of-block/, [LAST, STATED, statedCodes({ 97: 1, 98: 1 }, { 0: 1 })]],
    [
      'too many short codes',
      /invalid literal\/lengths set/,
      [LAST, STATED, statedCodes({ ...four, 100: 2 }, {})],
    ],
    ['codes with gaps', /invalid literal\/lengths set/, [LAST, STATED, statedCodes({ 97: 2, 256: 2 }, {})]],
    ['distances with gaps', /invalid distances set/, [LAST, STATED, statedCodes(four, { 0: 2, 1: 2 })]],
    ['too many distances', /invalid distances set/, [LAST, STATED, statedCodes(four, { 0: 1, 1: 1, 2: 1 })]],
    [
      'a literal code that nobody has',
      /invalid literal\/length code/,
      [LAST, STATED, statedCodes({ 256: 1 }, {}), '1', '0000000'],
    ],
    [
      'a distance code that nobody has',
      /invalid distance code/,
      [
        LAST,
        STATED,
        statedCodes({ 97: 2, 98: 2, 257: 2, 256: 2 }, { 0: 1 }),
        '00',
        '11',
        '1',
        '00',
        '0000000',
      ],
    ],
  ])('%s is refused, by zlib too', (_, message, bits) => {
    const packed = packedBits(...bits);
    expect(zlibs(packed)).toMatch(message);
    expect(inflate(packed, 1_000)).toBe('damaged');
  });

  it.each<[string, string, readonly string[]]>([
    ['no distances', 'ab', [LAST, STATED, statedCodes(four, {}), '00', '01', '11']],
    ['a single code, for its end', '', [LAST, STATED, statedCodes({ 256: 1 }, {}), '0']],
    [
      'a single distance',
      'aaaa',
      [LAST, STATED, statedCodes({ 97: 2, 98: 2, 257: 2, 256: 2 }, { 0: 1 }), '00', '11', '0', '10'],
    ],
    ['a byte behind its end', 'A', [LAST, FIXED, fixedSymbol(65), END, code(0, 6), code(0x55, 8)]],
  ])('a block with %s is strange but sound', (_, content, bits) => {
    const packed = packedBits(...bits);
    expect(zlibs(packed)).toEqual(plain(Buffer.from(content)));
    expect(inflate(packed, content.length)).toEqual(plain(Buffer.from(content)));
  });
});

describe('a part that lies about its size', () => {
  it('is refused where it holds less than it declares', () => {
    expect(inflate(plain(deflateRawSync(new Uint8Array(9))), 10)).toBe('damaged');
  });

  it.each<[string, ZlibOptions]>([
    ['copies', { level: 9 }],
    ['literals', { strategy: constants.Z_HUFFMAN_ONLY }],
    ['stored bytes', { level: 0 }],
  ])('is refused at its first byte too many, whatever comes after: %s', (_, how) => {
    const content = Uint8Array.from({ length: 300_000 }, (_byte, at) => (at % 7) * 11);
    const packed = plain(deflateRawSync(content, how));
    expect(inflate(packed, content.length)).toHaveLength(content.length);
    expect(inflate(packed, 299_999)).toBe('too-long');
    // To know so much it needs the head of the first block; had it gone on it would have come to the end too early.
    const beginning = packed.subarray(0, how.level === 0 ? 70_000 : 200);
    expect(inflate(beginning, 10)).toBe('too-long');
    expect(inflate(beginning, 300_000)).toBe('damaged');
  });
});
