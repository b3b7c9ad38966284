import type { Border, BorderEdge, DxfPatch, EdgePatch, Styles } from '../../host/package';

const GRIDLINE = '1px solid #e1e1e1';
const BLACK = '#000000';

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

type Side = (typeof sides)[number];

interface Lines {
  readonly border: Border;
  readonly marks: readonly DxfPatch[];
  readonly table: DxfPatch | undefined;
}

/** The lines of a cell; `fill` covers its gridlines, and is nothing where the sheet has none. */
export const borderCss = (drawn: Lines, styles: Styles, fill: string | undefined): readonly string[] =>
  sides.map((side) => {
    const line = lineOf(side, drawn, styles);
    return line === undefined ? gridline(side, fill) : `border-${side}:${line}`;
  });

/** What conditional formats state goes before what the cell states, and that before its table's style. */
function lineOf(side: Side, { border, marks, table }: Lines, styles: Styles): string | undefined {
  const marked = marks.find((mark) => mark.border?.[side])?.border?.[side];
  if (marked) return markedLine(marked);
  const own = ownLine(border[side], styles);
  const given = table?.border?.[side];
  return own ?? (given && markedLine(given));
}

/** The gridline shows where no border is drawn; a fill covers it, as in Excel. */
function gridline(side: Side, fill: string | undefined): string {
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
