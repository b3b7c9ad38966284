import type { Alignment, CellFormat, CellKind, DxfPatch, Styles } from '../../host/package';
import { borderCss } from './border-css';
import { fontCss } from './font-css';

/** How a cell looks, as CSS: its box, and the text within. */
export interface CellCss {
  readonly box: string;
  readonly text: string;
}

/** A step of indentation, in pixels: about the width of a letter and a half. */
const INDENT = 9;

export interface Look {
  readonly format: CellFormat;
  /** What conditional formats change, the winning one first. */
  readonly marks: readonly DxfPatch[];
  readonly kind: CellKind;
  readonly gridlines: boolean;
  /** What the style of a table gives where the cell states nothing. */
  readonly table?: DxfPatch | undefined;
}

export function cellCss({ format, gridlines, kind, marks, table }: Look, styles: Styles): CellCss {
  const fill = marks.find((mark) => mark.fill)?.fill?.color ?? fillOf(format, styles) ?? table?.fill?.color;
  const box = [
    fill === undefined ? '' : `background-color:${fill}`,
    ...borderCss({ border: format.border, marks, table }, styles, gridlines ? (fill ?? '') : undefined),
    verticalCss(format.alignment),
  ];
  return {
    box: box.filter(Boolean).join(';'),
    text: [fontCss({ font: format.font, marks, table }, styles), alignmentCss(format.alignment, kind)].join(
      ';',
    ),
  };
}

function fillOf({ fill }: CellFormat, styles: Styles): string | undefined {
  if (fill.pattern === 'none') return undefined;
  return styles.resolveColor(fill.foreground) ?? styles.resolveColor(fill.background);
}

function verticalCss({ vertical }: Alignment): string {
  if (vertical === 'top') return 'justify-content:flex-start';
  return vertical === 'bottom' ? 'justify-content:flex-end' : 'justify-content:center';
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

/** Upwards and downwards; what is only slanted is drawn level. */
function turned(rotation: number): string {
  if (rotation === 90) return 'writing-mode:vertical-rl;rotate:180deg';
  return rotation === 180 ? 'writing-mode:vertical-rl' : '';
}

function alignmentCss(alignment: Alignment, kind: CellKind): string {
  const flow = horizontalOf(alignment, kind);
  const indent = alignment.indent * INDENT;
  return [
    `text-align:${flow}`,
    `white-space:${alignment.wrap || flow === 'justify' ? 'pre-wrap' : 'pre'}`,
    turned(alignment.rotation),
    indent > 0 ? `padding-${flow === 'right' ? 'right' : 'left'}:${indent + 2}px` : '',
  ]
    .filter(Boolean)
    .join(';');
}
