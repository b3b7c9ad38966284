import type {
  Alignment,
  Border,
  BorderEdge,
  CellFormat,
  CellKind,
  DxfPatch,
  EdgePatch,
  FontPatch,
  Styles,
} from '../../host/package';
import { fontFamily } from './font-family';

/** How a cell looks, as CSS: its box, and the text within. */
export interface CellCss {
  readonly box: string;
  readonly text: string;
}

const GRIDLINE = '1px solid #e1e1e1';
const BLACK = '#000000';
/** A step of indentation, in pixels: about the width of a letter and a half. */
const INDENT = 9;

const lines: Readonly<Record<string, string>> = {
  thin: '1px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

const sides = ['left', 'right', 'top', 'bottom'] as const;

export interface Look {
  readonly format: CellFormat;
  /** What conditional formats change, the winning one first. */
  readonly marks: readonly DxfPatch[];
  readonly kind: CellKind;
  readonly gridlines: boolean;
}

export function cellCss({ format, gridlines, kind, marks }: Look, styles: Styles): CellCss {
  const fill = marks.find((mark) => mark.fill)?.fill?.color ?? fillOf(format, styles);
  const box = [
    fill === undefined ? '' : `background-color:${fill}`,
    ...sides.map((side) => edgeCss(side, format.border, marks, styles, gridlines ? (fill ?? '') : undefined)),
    verticalCss(format.alignment),
  ];
  return {
    box: box.filter(Boolean).join(';'),
    text: [fontCss(format, marks, styles), alignmentCss(format.alignment, kind)].join(';'),
  };
}

function fillOf({ fill }: CellFormat, styles: Styles): string | undefined {
  if (fill.pattern === 'none') return undefined;
  return styles.resolveColor(fill.foreground) ?? styles.resolveColor(fill.background);
}

type Side = (typeof sides)[number];

/** The gridline shows where no border is drawn; a fill covers it, as in Excel. */
function edgeCss(
  side: Side,
  border: Border,
  marks: readonly DxfPatch[],
  styles: Styles,
  fill: string | undefined,
): string {
  const marked = marks.find((mark) => mark.border?.[side])?.border?.[side];
  const line = marked ? markedLine(marked) : ownLine(border[side], styles);
  if (line !== undefined) return `border-${side}:${line}`;
  const isInner = side === 'right' || side === 'bottom';
  if (!isInner || fill === undefined) return '';
  return `border-${side}:${fill === '' ? GRIDLINE : `1px solid ${fill}`}`;
}

const markedLine = ({ color, style }: EdgePatch): string =>
  `${lines[style] ?? '1px solid'} ${color ?? BLACK}`;

function ownLine({ color, style }: BorderEdge, styles: Styles): string | undefined {
  const line = lines[style];
  return line === undefined ? undefined : `${line} ${styles.resolveColor(color) ?? BLACK}`;
}

function verticalCss({ vertical }: Alignment): string {
  if (vertical === 'top') return 'justify-content:flex-start';
  return vertical === 'bottom' ? 'justify-content:flex-end' : 'justify-content:center';
}

/** What conditional formats state goes before what the cell states. */
const overridden = <N extends keyof FontPatch>(
  marks: readonly DxfPatch[],
  name: N,
): FontPatch[N] | undefined => marks.find(({ font }) => font?.[name] !== undefined)?.font?.[name];

function fontCss({ font }: CellFormat, marks: readonly DxfPatch[], styles: Styles): string {
  const color = overridden(marks, 'color') ?? styles.resolveColor(font.color);
  const strokes = [font.underline === 'none' ? '' : 'underline', font.strike ? 'line-through' : ''];
  const stroke = strokes.filter(Boolean).join(' ');
  return [
    `font-family:${fontFamily(font.name)}`,
    `font-size:calc(${font.size}pt * var(--zoom))`,
    (overridden(marks, 'bold') ?? font.bold) && 'font-weight:bold',
    (overridden(marks, 'italic') ?? font.italic) && 'font-style:italic',
    color && `color:${color}`,
    stroke && `text-decoration:${stroke}`,
  ]
    .filter(Boolean)
    .join(';');
}

const flows: Readonly<Record<string, string>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
};

/** Numbers stand at the right and truth values in the middle unless told otherwise. */
export function horizontalOf({ horizontal }: Alignment, kind: CellKind): string {
  const stated = flows[horizontal];
  if (stated !== undefined) return stated;
  if (kind === 'number') return 'right';
  return kind === 'boolean' || kind === 'error' ? 'center' : 'left';
}

function alignmentCss(alignment: Alignment, kind: CellKind): string {
  const flow = horizontalOf(alignment, kind);
  const indent = alignment.indent * INDENT;
  return [
    `text-align:${flow}`,
    `white-space:${alignment.wrap || flow === 'justify' ? 'pre-wrap' : 'pre'}`,
    indent > 0 ? `padding-${flow === 'right' ? 'right' : 'left'}:${indent + 2}px` : '',
  ]
    .filter(Boolean)
    .join(';');
}
