import { headingOf } from './heading';
import type { Heading } from './heading';
import type { Sense } from './vocabulary';
import { vocabulary } from './vocabulary';

/** What a header cell means, and how well it fits a known wording (0 to 1). */
export interface Meaning {
  readonly senses: readonly Sense[];
  readonly evidence: 'synonym' | 'similar';
  readonly strength: number;
}

interface Wording {
  readonly senses: readonly Sense[];
  readonly words: readonly string[];
  readonly accented: readonly string[];
  /** Its words with accents and without, since headers are written both ways. */
  readonly forms: ReadonlySet<string>;
}

const leastDice = 0.6;
/** "Nhiệm vụ, giải pháp cải thiện, nâng cao các chỉ số …" opens with a known wording and goes on. */
const openingStrength = 0.8;

const wordings: readonly Wording[] = vocabulary.flatMap(([senses, texts]) =>
  texts.map((text) => {
    const { words, accented } = headingOf(text);
    return { senses, words, accented, forms: new Set([...accented, ...words]) };
  }),
);
const known = new Map(wordings.map((wording) => [wording.words.join(' '), wording]));
const byWord = new Map<string, Wording[]>();
for (const wording of wordings) {
  for (const word of wording.forms) byWord.set(word, [...(byWord.get(word) ?? []), wording]);
}

/**
 * A word says the less the more fields use it: "đơn vị" stands in units, leads and coordinators alike, so it
 * must not make "Đơn vị thẩm định" one of them.
 */
const weights = new Map(
  [...byWord].map(([word, users]) => [word, 1 / new Set(users.flatMap(({ senses }) => senses)).size]),
);

/** The fields that a header can name; null where it is like none. */
export function meaningOf(heading: Heading): Meaning | null {
  const { words, accented, year } = heading;
  if (words.length === 0)
    return isYear(heading) ? { senses: ['score'], evidence: 'synonym', strength: 1 } : null;
  const exact = known.get(words.join(' '));
  if (exact) return { senses: withYear(exact.senses, year), evidence: 'synonym', strength: 1 };
  return openingOf(words) ?? nearest(accented, year);
}

/** "Năm 2024", "2021-2025 (%)", and not "31/3/2025". */
function isYear({ text, year }: Heading): boolean {
  return year !== null && !/\d/.test(text.replace(/(?<!\d)\d{4}(?!\d)|\([^()]*\)/g, ''));
}

/** "Chỉ tiêu 2024" is a goal, whatever "Chỉ tiêu" alone would be; "Kết quả 2023" is a figure. */
function withYear(senses: readonly Sense[], year: number | null): readonly Sense[] {
  if (year === null || senses.length === 1) return senses;
  const dated = senses.filter((sense) => sense === 'baseline' || sense === 'target');
  return dated.length === 0 ? senses : dated.slice(0, 1);
}

function openingOf(words: readonly string[]): Meaning | null {
  for (let length = words.length - 1; length >= 2; length--) {
    const opening = known.get(words.slice(0, length).join(' '));
    // "Đơn vị" alone says too little to open anything.
    if (opening?.senses.length === 1) {
      return { senses: opening.senses, evidence: 'similar', strength: openingStrength };
    }
  }
  return null;
}

function nearest(words: readonly string[], year: number | null): Meaning | null {
  const candidates = new Set(words.flatMap((word) => byWord.get(word) ?? []));
  const own = new Set(words);
  let strength = leastDice;
  let senses = new Set<Sense>();
  for (const wording of candidates) {
    const dice = weightedDice(own, wording);
    if (dice < strength) continue;
    if (dice > strength) senses = new Set();
    strength = dice;
    for (const sense of wording.senses) senses.add(sense);
  }
  return senses.size === 0 ? null : { senses: withYear([...senses], year), evidence: 'similar', strength };
}

function weightedDice(own: ReadonlySet<string>, { accented, forms }: Wording): number {
  const shared = [...own].filter((word) => forms.has(word));
  // One common word makes "Chủ đầu tư" no "Thứ tự".
  if (shared.length < 2) return 0;
  return (2 * weightOf(shared)) / (weightOf(own) + weightOf(accented));
}

function weightOf(words: Iterable<string>): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? 1;
  return sum;
}
