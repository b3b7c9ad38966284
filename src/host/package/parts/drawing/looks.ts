import type { ChartFont, ChartLine, DashStyle } from '../../chart';
import { attributeOf, type XmlElement } from '../../xml/tree';
import { relit } from '../styles/palette';
import type { Reading } from './reading';

/** How Office draws what states no colour of its own: as we write it, and as Office names it by its theme. */
export const USUAL = {
  text: ['#595959', 'tx1 65000 35000'],
  line: ['#D9D9D9', 'tx1 15000 85000'],
  area: ['#FFFFFF', 'bg1'],
} as const;
export type Usual = readonly string[];

/** A colour, or nothing where it is the usual one. */
export function readColor(reading: Reading, fill: XmlElement | undefined, usual: Usual): string | undefined {
  const rgb = reading.child(fill, 'srgbClr');
  if (rgb) {
    const color = `#${(attributeOf(rgb, 'val') ?? '000000').toUpperCase()}`;
    return usual.includes(color) ? undefined : color;
  }
  const scheme = reading.child(fill, 'schemeClr');
  if (!scheme) return undefined;
  const slot = attributeOf(scheme, 'val') ?? '';
  const [multiplied, added] = [reading.number(scheme, 'lumMod'), reading.number(scheme, 'lumOff')];
  if (usual.includes([slot, multiplied, added].filter((part) => part !== undefined).join(' ')))
    return undefined;
  reading.lose();
  const plain = reading.theme.get(slot) ?? '#000000';
  return relit(plain, (lightness) => (lightness * (multiplied ?? 100_000) + (added ?? 0)) / 100_000);
}

export function readFill(
  reading: Reading,
  properties: XmlElement | undefined,
  usual: Usual,
): string | undefined {
  reading.ignore(properties, 'effectLst');
  if (reading.child(properties, 'noFill')) return 'none';
  const solid = reading.child(properties, 'solidFill');
  return solid && readColor(reading, solid, usual);
}

const DASHES: readonly DashStyle[] = ['solid', 'dash', 'dashDot', 'lgDashDotDot', 'sysDash', 'sysDot'];
const EMU = 12_700;
const USUAL_WIDTH = 9525;

/** The line of shape properties; nothing is stated of one that is as usual. */
export function readLine(reading: Reading, properties: XmlElement | undefined, usual: Usual): ChartLine {
  const line = reading.child(properties, 'ln');
  if (!line) {
    if (usual !== NONE) reading.lose();
    return {};
  }
  reading.ignore(line, 'round', 'miter', 'bevel');
  if (reading.child(line, 'noFill')) return usual === NONE ? {} : { dash: 'none' };
  const width = Number(attributeOf(line, 'w') ?? USUAL_WIDTH);
  const dash = DASHES.find((known) => known === reading.value(line, 'prstDash'));
  const color = readColor(reading, reading.child(line, 'solidFill'), usual);
  return {
    ...(color === undefined ? {} : { color }),
    ...(width === USUAL_WIDTH ? {} : { weight: width / EMU }),
    ...(dash === undefined || dash === 'solid' ? {} : { dash }),
  };
}

/** Where no line is what is usual. */
export const NONE: Usual = [];

const KNOWN = new Set([
  'sz',
  'b',
  'i',
  'u',
  'lang',
  'altLang',
  'kern',
  'strike',
  'baseline',
  'spc',
  'dirty',
  'err',
]);
const PLAIN: Readonly<Record<string, string>> = { strike: 'noStrike', baseline: '0', spc: '0' };

/** What run properties say of a font. */
export function readFont(reading: Reading, run: XmlElement | undefined): ChartFont {
  if (!run) return {};
  for (const { name, value } of run.attributes)
    if (!KNOWN.has(name) || (PLAIN[name] ?? value) !== value) reading.lose();
  const size = attributeOf(run, 'sz');
  return {
    name: readTypeface(reading, run),
    size: size === undefined ? undefined : Number(size) / 100,
    bold: flagOf(run, 'b'),
    italic: flagOf(run, 'i'),
    underlined: readUnderline(reading, run),
    color: readColor(reading, reading.child(run, 'solidFill'), USUAL.text),
  };
}

/** A font as the text around it has it, where it says nothing itself. */
export const fontWithin = (around: ChartFont, own: ChartFont): ChartFont => ({
  name: own.name ?? around.name,
  size: own.size ?? around.size,
  bold: own.bold ?? around.bold,
  italic: own.italic ?? around.italic,
  underlined: own.underlined ?? around.underlined,
  color: own.color ?? around.color,
});

function flagOf(element: XmlElement, name: string): boolean | undefined {
  const value = attributeOf(element, name);
  return value === undefined ? undefined : value === '1' || value === 'true';
}

function readUnderline(reading: Reading, run: XmlElement): boolean | undefined {
  const underline = attributeOf(run, 'u');
  if (underline !== undefined && underline !== 'sng' && underline !== 'none') reading.lose();
  return underline === undefined ? undefined : underline === 'sng';
}

/** A name that begins with a plus is the theme's. */
function readTypeface(reading: Reading, run: XmlElement): string | undefined {
  reading.ignore(run, 'ea', 'cs', 'sym', 'effectLst');
  const latin = reading.child(run, 'latin');
  const name = latin && attributeOf(latin, 'typeface');
  if (name?.startsWith('+mj')) reading.lose();
  return name?.startsWith('+') ? undefined : name;
}

/** The font of `txPr`, whose text is elsewhere. Without one a text is larger than what is written anew. */
export function readTextProperties(
  reading: Reading,
  owner: XmlElement | undefined,
  need: 'required' | 'optional' = 'required',
): ChartFont {
  const properties = reading.child(owner, 'txPr');
  readBody(reading, properties);
  const paragraph = reading.child(properties, 'p');
  reading.ignore(paragraph, 'endParaRPr');
  const font = readFont(reading, reading.child(reading.child(paragraph, 'pPr'), 'defRPr'));
  if (need === 'required' && font.size === undefined) reading.lose();
  return font;
}

/** Shape properties that neither fill nor frame. */
export function readPlain(reading: Reading, owner: XmlElement | undefined): void {
  const properties = reading.child(owner, 'spPr');
  reading.ignore(properties, 'noFill', 'effectLst');
  reading.child(reading.child(properties, 'ln'), 'noFill');
}

/** Text that stands upright, or along the axis that it names. */
const ROTATIONS = ['-60000000', '0', '-5400000'];

export function readBody(reading: Reading, text: XmlElement | undefined): void {
  const body = reading.child(text, 'bodyPr');
  reading.ignore(body, 'spAutoFit', 'noAutofit', 'normAutofit');
  reading.ignore(text, 'lstStyle');
  const rotation = body && attributeOf(body, 'rot');
  if (rotation !== undefined && !ROTATIONS.includes(rotation)) reading.lose();
}
