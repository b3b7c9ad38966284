import type { CellFormat, DifferentialFormat, Styles } from '../../style';
import { NO_BORDER } from './border';
import { PLAIN_XF, type XfEntry } from './cell-format';
import { NO_FILL } from './fill';
import { NO_FONT } from './font';
import { builtInFormat, isDateFormat, isTextFormat } from './number-formats';
import { resolveColor, type Palette } from './palette';
import type { StyleSheet } from './style-sheet';

/** The styles of a workbook as others read them; each cell format is put together once. The lists may grow. */
export function stylesOf(sheet: StyleSheet | undefined, theme: readonly string[]): Styles {
  const palette: Palette = { theme, indexed: sheet?.indexedColors ?? [] };
  const formats: CellFormat[] = [];
  const numberFormat = (id: number): string => sheet?.numberFormats.get(id) ?? builtInFormat(id);
  const xf = (index: number): XfEntry =>
    sheet?.cellFormats[index]?.entry ?? sheet?.cellFormats[0]?.entry ?? PLAIN_XF;
  return {
    get count() {
      return Math.max(1, sheet?.cellFormats.length ?? 0);
    },
    cellFormat: (index) =>
      index < (sheet?.cellFormats.length ?? 0)
        ? (formats[index] ??= put(sheet, xf(index), numberFormat))
        : put(sheet, xf(0), numberFormat),
    numberFormat: (index) => numberFormat(xf(index).numberFormatId),
    isDate: (index) => isDateFormat(numberFormat(xf(index).numberFormatId)),
    isText: (index) => xf(index).quotePrefix || isTextFormat(numberFormat(xf(index).numberFormatId)),
    isQuoted: (index) => xf(index).quotePrefix,
    get dxfs() {
      return sheet?.dxfs.map(({ entry }): DifferentialFormat => entry) ?? [];
    },
    resolveColor: (color) => resolveColor(color, palette),
  };
}

function put(sheet: StyleSheet | undefined, xf: XfEntry, numberFormat: (id: number) => string): CellFormat {
  return {
    numberFormat: numberFormat(xf.numberFormatId),
    numberFormatId: xf.numberFormatId,
    font: { ...NO_FONT, ...sheet?.fonts[0]?.entry, ...RESET, ...sheet?.fonts[xf.fontId]?.entry },
    fill: { ...NO_FILL, ...sheet?.fills[xf.fillId]?.entry },
    border: { ...NO_BORDER, ...sheet?.borders[xf.borderId]?.entry },
    alignment: xf.alignment,
    locked: xf.locked,
    formulaHidden: xf.formulaHidden,
    quotePrefix: xf.quotePrefix,
    styleName: sheet?.styleNames.get(xf.styleId),
  };
}

/** Only name and size are taken from the workbook's first font where a font does not state them. */
const RESET = {
  bold: false,
  italic: false,
  underline: 'none',
  strike: false,
  position: 'baseline',
  color: undefined,
} as const;
