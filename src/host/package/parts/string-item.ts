import type { TextRun } from '../cell';
import { readChildren, readText } from '../xml/read';
import type { XmlScanner } from '../xml/scanner';
import { decodeEscapes } from '../xml/text';
import { MAIN } from './namespaces';
import { readFont } from './styles/font';

/** A text as it stands in a cell: plain, or runs in several fonts. Phonetic runs are no part of it. */
export interface StringItem {
  readonly text: string;
  readonly runs: readonly TextRun[] | undefined;
}

/** After OPEN of `si` or `is`. */
export function readStringItem(scanner: XmlScanner): StringItem {
  let plain = '';
  let runs: TextRun[] | undefined;
  readChildren(scanner, MAIN, {
    t: () => (plain += readSpacedText(scanner)),
    r: () => (runs ??= []).push(readRun(scanner)),
  });
  return { text: runs === undefined ? plain : plain + runs.map(({ text }) => text).join(''), runs };
}

function readRun(scanner: XmlScanner): TextRun {
  let text = '';
  let font: TextRun['font'];
  readChildren(scanner, MAIN, {
    rPr: () => (font = readFont(scanner)),
    t: () => (text += readSpacedText(scanner)),
  });
  return font === undefined ? { text } : { text, font };
}

/** Without `xml:space="preserve"` the spaces at both ends are layout, not text. */
export function readSpacedText(scanner: XmlScanner): string {
  const preserved = scanner.attributes.count > 0 && scanner.attribute('xml:space') === 'preserve';
  const text = readText(scanner);
  return decodeEscapes(preserved ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
}
