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
    t: () => (plain += readCellText(scanner)),
    r: () => (runs ??= []).push(readRun(scanner)),
  });
  return { text: runs === undefined ? plain : plain + runs.map(({ text }) => text).join(''), runs };
}

function readRun(scanner: XmlScanner): TextRun {
  let text = '';
  let font: TextRun['font'];
  readChildren(scanner, MAIN, {
    rPr: () => (font = readFont(scanner)),
    t: () => (text += readCellText(scanner)),
  });
  return font === undefined ? { text } : { text, font };
}

const readCellText = (scanner: XmlScanner): string => decodeEscapes(readText(scanner));
