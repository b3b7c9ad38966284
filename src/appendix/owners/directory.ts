import type { Organisation, Reference } from '../reference';
import type { Phrases, Token } from '../text';
import { phrasesOf, tokensOf } from '../text';
import { verbs } from './words';

/** Organisations' names compiled for finding them in a text. */
export interface Directory {
  /** The longest known name that starts at the token, with the province behind it. */
  readonly knownAt: (tokens: readonly Token[], at: number) => KnownName | null;
  /** A department named without its "Sở", as in a list: "Các sở: Tài chính, Y tế". */
  readonly departmentAt: (tokens: readonly Token[], at: number) => KnownName | null;
  /** The name whose words are these, in whatever order. */
  readonly ofWords: (text: string) => string | null;
}

export interface KnownName {
  readonly organisation: Organisation;
  readonly name: string;
  /** The token behind the name. */
  readonly end: number;
}

interface Wording {
  readonly organisation: Organisation;
  /** A name without its "tỉnh" stands only where it ends: "Công an" is not "Công an huyện". */
  readonly clipped: boolean;
}

export interface DirectoryChoices {
  /** Whose organisations these are; else the province that the text names. */
  readonly province?: string;
}

const province = '{tỉnh}';
const tinh = ' tỉnh';
const head = 'Sở ';

export function makeDirectory(reference: Reference, choices: DirectoryChoices = {}): Directory {
  const names = phrasesOf(reference.organisations.flatMap(wordingsOf));
  const provinces = phrasesOf(reference.provinces.map((name) => [name, name] as const));
  const departments = phrasesOf(reference.organisations.flatMap(withoutHead));
  const byWords = new Map<string, string>();
  for (const organisation of reference.organisations) {
    const name = nameOf(organisation, choices.province ?? null);
    for (const wording of [organisation.name, ...organisation.abbreviations]) {
      const key = wordsKey(wording.replace(province, choices.province ?? ''));
      if (!byWords.has(key)) byWords.set(key, name);
    }
  }
  return {
    knownAt: (tokens, at) => knownAt({ names, provinces }, choices.province ?? null, tokens, at),
    departmentAt: (tokens, at) => {
      const found = departments.longestAt(tokens, at);
      const end = at + (found?.length ?? 0);
      if (found === null || !endsName({ names, provinces }, tokens, end)) return null;
      return { organisation: found.meaning, name: found.meaning.name, end };
    },
    ofWords: (text) => byWords.get(wordsKey(text)) ?? null,
  };
}

/** An organisation's name torn over several cells, put together in the order that it has: "Sở Thương" + "Công". */
export function rejoin(parts: readonly string[], directory: Directory): string | null {
  return directory.ofWords(parts.join(' '));
}

/** Each way in which an organisation may be written; the province behind a name is read apart. */
function wordingsOf(organisation: Organisation): readonly (readonly [string, Wording])[] {
  return [organisation.name, ...organisation.abbreviations].flatMap(spelledOut).flatMap((written) => {
    const wording = written.replace(province, '').trim();
    const whole = [wording, { organisation, clipped: false }] as const;
    return wording.endsWith(tinh)
      ? [whole, [wording.slice(0, -tinh.length), { organisation, clipped: true }] as const]
      : [whole];
  });
}

/** "Sở NN&PTNT" is also written "Sở NN và PTNT". */
function spelledOut(written: string): readonly string[] {
  return written.includes('&') ? [written, written.replace('&', ' và ')] : [written];
}

function withoutHead(organisation: Organisation): readonly (readonly [string, Organisation])[] {
  return [organisation.name, ...organisation.abbreviations]
    .flatMap(spelledOut)
    .filter((written) => written.startsWith(head))
    .map((written) => [written.slice(head.length), organisation]);
}

interface Compiled {
  readonly names: Phrases<Wording>;
  readonly provinces: Phrases<string>;
}

function knownAt(
  compiled: Compiled,
  own: string | null,
  tokens: readonly Token[],
  at: number,
): KnownName | null {
  const found = compiled.names.longestAt(tokens, at);
  if (found === null) return null;
  const { organisation, clipped } = found.meaning;
  const end = behindName(compiled, tokens, at + found.length);
  const suffix = suffixAt(compiled, tokens, end, clipped);
  const ends = suffix.end > end || endsName(compiled, tokens, suffix.end);
  if (clipped && !ends) return null;
  return { organisation, name: nameOf(organisation, suffix.province ?? own), end: suffix.end };
}

/** In "Cục Thống kê Tỉnh đoàn" the "tỉnh" belongs to the second name, in "Cục Thuế tỉnh Ủy ban nhân dân" to the first. */
function behindName({ names }: Compiled, tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.key !== 'tinh' || names.longestAt(tokens, end - 1) === null) return end;
  const next = tokens[end]?.kind === 'line' ? end + 1 : end;
  return names.longestAt(tokens, next) === null ? end - 1 : end;
}

function endsName({ names }: Compiled, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' || next.key === 'va') return true;
  return verbs.longestAt(tokens, at) !== null || names.longestAt(tokens, at) !== null;
}

/** "tỉnh Bắc Giang", "Bắc Giang", "của tỉnh", "TP. Đà Nẵng" behind a name; "Khu vực 12" has a number. */
function suffixAt({ names, provinces }: Compiled, tokens: readonly Token[], from: number, clipped: boolean) {
  let end = from;
  if (tokens[end - 1]?.key === 'vuc' && tokens[end]?.kind === 'number') end++;
  if (tokens[end]?.key === 'cua' && tokens[end + 1]?.key === 'tinh') end++;
  const level = levelAt(tokens, end);
  const found = provinces.longestAt(tokens, end + level);
  if (found !== null) return { end: end + level + found.length, province: found.meaning };
  // "UBND thành phố" may be a district's; "Sở Y tế thành phố" is the city's.
  const own = (level === 1 || !clipped) && names.longestAt(tokens, end) === null;
  return { end: own ? end + level : end, province: null };
}

/** How many tokens "tỉnh", "thành phố", "TP." take. */
function levelAt(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]?.key, tokens[at + 1]?.key];
  if (first === 'tinh') return 1;
  if (first === 'thanh' && second === 'pho') return 2;
  return first === 'tp' ? (second === '.' ? 2 : 1) : 0;
}

function nameOf({ name }: Organisation, whose: string | null): string {
  return name.replace(province, whose ?? 'tỉnh');
}

function wordsKey(text: string): string {
  const words = tokensOf(text).filter(({ kind }) => kind === 'word');
  return words
    .map(({ key }) => key)
    .sort()
    .join(' ');
}
