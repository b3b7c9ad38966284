import type { Cell } from '../../appendix';

/** A document that a text cites: "Kế hoạch số 41/KH-UBND ngày 09/7/2024 của UBND tỉnh". */
export interface Citation {
  readonly cell: Cell;
  /** The line that cites it, and what follows the citation up to the next one. */
  readonly after: string;
  readonly number: number;
  /** The year between number and symbol of a legal document ("43/2022/NQ-HĐND"). */
  readonly ofYear: number | null;
  /** "KH-UBND": what it is and who issued it. */
  readonly symbol: string;
  /** As cited: "41/KH-UBND". */
  readonly text: string;
  readonly date: string | null;
}

const citation =
  /(?<![\p{L}\d/])(?<number>\d{1,5})\s?\/(?:(?<year>(?:19|20)\d\d)\/)?(?<symbol>\p{Lu}[\p{L}&]{0,6}\s?-\s?\p{Lu}[\p{L}&]{1,10})(?![\p{L}])(?:,?\s{0,3}ngày\s{1,3}(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<dated>(?:19|20)\d\d))?/gu;

/** The documents that a line cites, in its order. */
export function citationsIn(text: string, cell: Cell): readonly Citation[] {
  const line = text.normalize('NFC');
  const matches = [...line.matchAll(citation)];
  return matches.map((match, index) => {
    const [said] = match;
    const part = (name: string) => said.replace(citation, `$<${name}>`);
    const [year, symbol, dated] = [part('year'), part('symbol').replace(/\s/g, ''), part('dated')];
    return {
      cell,
      after: line.slice(match.index + said.length, matches[index + 1]?.index),
      number: Number(part('number')),
      ofYear: year === '' ? null : Number(year),
      symbol,
      text: [part('number'), year, symbol].filter(Boolean).join('/'),
      date:
        dated === '' ? null : `${dated}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`,
    };
  });
}
