import type { TextRun } from '../cell';
import { readChildren, readEnd, readRoot } from '../xml/read';
import { XmlScanner } from '../xml/scanner';
import { MAIN } from './namespaces';
import { readStringItem } from './string-item';

const MAX_STRINGS = 8_000_000;

export interface SharedStrings {
  readonly texts: readonly string[];
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

export const NO_STRINGS: SharedStrings = { texts: [], runs: new Map() };

export function readSharedStrings(bytes: Uint8Array, part: string): SharedStrings {
  const scanner = new XmlScanner(bytes, part);
  const texts: string[] = [];
  const rich = new Map<number, readonly TextRun[]>();
  readRoot(scanner, MAIN, 'sst');
  readChildren(scanner, MAIN, {
    si: () => {
      if (texts.length >= MAX_STRINGS) scanner.fail('too many strings', 'too-many-items');
      const { text, runs } = readStringItem(scanner);
      if (runs !== undefined) rich.set(texts.length, runs);
      texts.push(text);
    },
  });
  readEnd(scanner);
  return { texts, runs: rich };
}
