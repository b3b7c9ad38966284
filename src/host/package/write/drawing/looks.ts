import type { ChartFont, ChartLine } from '../../chart';
import { escapeText } from '../../xml/escape';
import { tagWith } from '../../xml/tag';

export const a = tagWith('a');
export const c = tagWith('c');

/** An element that says one thing. */
export const val = (name: string, value: string | number | boolean | undefined): string =>
  value === undefined ? '' : c(name, { val: value });

const EMU = 12_700;
const USUAL_WEIGHT = 0.75;

/**
 * The colours that Office's own theme gives to what states none, so that a workbook without a theme shows them too.
 */
export const USUAL = { text: '#595959', line: '#D9D9D9', area: '#FFFFFF' } as const;

const NOTHING = a('noFill');

export const fillOf = (fill: string): string =>
  fill === 'none' ? NOTHING : a('solidFill', {}, a('srgbClr', { val: fill.slice(1) }));

/** A line; nothing said of one whose usual look is none leaves it away. */
export function lineOf({ color, dash, weight }: ChartLine, usual: string | undefined): string {
  const isStated = color !== undefined || weight !== undefined || dash !== undefined;
  if (dash === 'none' || (usual === undefined && !isStated)) return a('ln', {}, NOTHING);
  return a(
    'ln',
    { w: Math.round((weight ?? USUAL_WEIGHT) * EMU), cap: 'flat', cmpd: 'sng', algn: 'ctr' },
    fillOf(color ?? usual ?? USUAL.line) +
      (dash === undefined ? '' : a('prstDash', { val: dash })) +
      a('round'),
  );
}

export const shape = (content: string): string => c('spPr', {}, content);

/** Run properties: `defRPr` of a paragraph, `rPr` of a run. */
function runOf(element: 'defRPr' | 'rPr', font: ChartFont, usualSize: number, language?: string): string {
  const { bold = false, color, italic = false, name, size = usualSize, underlined = false } = font;
  const typeface = (local: string, usual: string): string => a(local, { typeface: name ?? usual });
  return a(
    element,
    {
      lang: language,
      sz: Math.round(size * 100),
      b: bold,
      i: italic,
      u: underlined ? 'sng' : 'none',
      strike: 'noStrike',
      baseline: 0,
    },
    fillOf(color ?? USUAL.text) +
      typeface('latin', '+mn-lt') +
      typeface('ea', '+mn-ea') +
      typeface('cs', '+mn-cs'),
  );
}

/** How a text stands: upright, unless it names an axis that does. */
export type Rotation = 'upright' | 'along';
const bodyOf = (rotation: Rotation): string =>
  a('bodyPr', { rot: rotation === 'upright' ? 0 : -5_400_000, vert: 'horz' });

/** The font of a text that is made up. */
export const textProperties = (font: ChartFont, size: number, body = a('bodyPr')): string =>
  c(
    'txPr',
    {},
    body +
      a('lstStyle') +
      a('p', {}, a('pPr', {}, runOf('defRPr', font, size)) + a('endParaRPr', { lang: LANGUAGE })),
  );

export const uprightText = (font: ChartFont, size: number, rotation: Rotation): string =>
  textProperties(font, size, bodyOf(rotation));

/** What is written is proofed as Vietnamese. */
const LANGUAGE = 'vi-VN';

/** A text of its own, a paragraph a line. */
export function richText(text: string, font: ChartFont, size: number, rotation: Rotation): string {
  const paragraphs = text.split('\n').map((line) => {
    const run =
      line === '' ? '' : a('r', {}, runOf('rPr', font, size, LANGUAGE) + a('t', {}, escapeText(line)));
    return a('p', {}, a('pPr', {}, runOf('defRPr', font, size)) + run);
  });
  return c('tx', {}, c('rich', {}, bodyOf(rotation) + a('lstStyle') + paragraphs.join('')));
}
