import type { ChartFont, ChartTitle } from '../../chart';
import type { XmlElement } from '../../xml/tree';
import { fontWithin, readBody, readFont, readPlain, readTextProperties } from './looks';
import type { Reading } from './reading';

const hidden: ChartTitle = { visible: false, overlay: false, font: {} };

/** The title of a chart or of an axis. */
export function readTitle(reading: Reading, owner: XmlElement | undefined): ChartTitle {
  const title = reading.child(owner, 'title');
  if (!title) return hidden;
  reading.child(title, 'layout');
  readPlain(reading, title);
  reading.ignore(title, 'extLst');
  const overlay = reading.flag(title, 'overlay');
  const rich = reading.child(reading.child(title, 'tx'), 'rich');
  if (!rich) return { visible: true, overlay, font: readTextProperties(reading, title) };
  const { font, text } = readParagraphs(reading, rich);
  return { visible: true, overlay, text, font };
}

/** Paragraphs are lines. All runs must look alike. */
function readParagraphs(
  reading: Reading,
  rich: XmlElement,
): { readonly text: string; readonly font: ChartFont } {
  readBody(reading, rich);
  const fonts = new Map<string, ChartFont>();
  const lines = reading.children(rich, 'p').map((paragraph) => {
    reading.ignore(paragraph, 'endParaRPr');
    const usual = readFont(reading, reading.child(reading.child(paragraph, 'pPr'), 'defRPr'));
    const runs = reading.children(paragraph, 'r').map((run) => {
      const font = fontWithin(usual, readFont(reading, reading.child(run, 'rPr')));
      fonts.set(JSON.stringify(font), font);
      return reading.text(reading.child(run, 't')) ?? '';
    });
    return runs.join('');
  });
  if (fonts.size > 1) reading.lose();
  const [font = {}] = fonts.values();
  return { text: lines.join('\n'), font };
}
