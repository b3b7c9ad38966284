import type { Border, CellFormat, Styles } from '../../package';
import { addressOf } from '../address/reference';
import { cellArea, isUnbounded, regionOf, type Region } from './region';
import { hyperlinkOf } from './hyperlinks';
import { styleAt } from './styling';
import { horizontalWords, lineOf, underlineWords, verticalWords } from './words';

type Wanted = object | boolean | null | undefined;

/** Only what was asked for, as the option tree says. */
const pick = (all: Readonly<Record<string, unknown>>, wanted: Wanted): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(wanted ?? {}).flatMap(([name, option]: [string, Wanted]) => {
      const value = all[name];
      if (option === undefined || option === false || value === undefined) return [];
      const nested = isRecord(value) && typeof option === 'object' ? pick(value, option) : value;
      return [[name, nested]];
    }),
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sides = ['top', 'bottom', 'left', 'right'] as const;

function borderOf(border: Border, styles: Styles) {
  return Object.fromEntries(
    sides.map((side) => {
      const [style, weight] = lineOf(border[side].style);
      return [side, { style, weight, color: styles.resolveColor(border[side].color) ?? '#000000' }];
    }),
  );
}

function formatOf({ alignment, border, fill, font, formulaHidden, locked }: CellFormat, styles: Styles) {
  return {
    borders: borderOf(border, styles),
    fill: {
      color: fill.pattern === 'none' ? '#FFFFFF' : (styles.resolveColor(fill.foreground) ?? '#FFFFFF'),
    },
    font: {
      bold: font.bold,
      color: styles.resolveColor(font.color) ?? '#000000',
      italic: font.italic,
      name: font.name,
      size: font.size,
      strikethrough: font.strike,
      underline: underlineWords.toApi[font.underline],
    },
    horizontalAlignment: horizontalWords.toApi(alignment.horizontal),
    indentLevel: alignment.indent,
    protection: { formulaHidden, locked },
    shrinkToFit: alignment.shrink,
    textOrientation: alignment.rotation,
    verticalAlignment: verticalWords.toApi(alignment.vertical),
    wrapText: alignment.wrap,
  };
}

/** The properties of each cell of a range. Cells of one style share one object: it is only ever read. */
export function cellPropertiesOf(region: Region, wanted: object) {
  const { areas, sheet } = region;
  const [area] = areas;
  if (isUnbounded(area)) return [];
  const { styles } = sheet.book.styles;
  const wants = pick({ address: true, format: true, hyperlink: true }, wanted);
  const formats = new Map<number, Readonly<Record<string, unknown>>>();
  const format = (style: number): Readonly<Record<string, unknown>> => {
    const known = formats.get(style) ?? pick({ format: formatOf(styles.cellFormat(style), styles) }, wanted);
    formats.set(style, known);
    return known;
  };
  const rows: Readonly<Record<string, unknown>>[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Readonly<Record<string, unknown>>[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = () => regionOf(sheet, cellArea(row, column));
      line.push({
        ...format(styleAt(sheet, row, column)),
        ...('address' in wants ? { address: addressOf(cell()) } : {}),
        ...('hyperlink' in wants ? { hyperlink: hyperlinkOf(cell()) ?? undefined } : {}),
      });
    }
    rows.push(line);
  }
  return rows;
}
