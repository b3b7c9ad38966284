import type { ShownFont } from '../../host/model';
import type { Measure } from './picture';

const ELLIPSIS = '…';

/** A text in lines no wider than this; words stay whole, and what finds no room is left out where the eye sees it. */
export function wrapped(
  text: string,
  font: ShownFont,
  width: number,
  most: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line === '' || measure(longer, font) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  const shown = lines.slice(0, Math.max(1, most));
  const isCut = shown.length < lines.length;
  return shown.map((line, at) => shortened(line, isCut && at === shown.length - 1, font, width, measure));
}

function shortened(line: string, isCut: boolean, font: ShownFont, width: number, measure: Measure): string {
  if (!isCut && measure(line, font) <= width) return line;
  const letters = Array.from(line);
  while (letters.length > 1 && measure(letters.join('').trimEnd() + ELLIPSIS, font) > width) letters.pop();
  return letters.join('').trimEnd() + ELLIPSIS;
}
