import { formatValue, type Area, type CellTable, type CellValue } from '../../package';
import type { CellReader, CellState } from './cells';
import { formulaForReader } from './formula-text';
import { isUnbounded, type Region } from './region';
import type { Sheet } from './sheet';
import { inheritedStyle } from './styling';

/** What a cell's value is to a script: blank is an empty text, an error its text. */
export type ScriptValue = number | string | boolean;

export function scriptValue(value: CellValue): ScriptValue {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

const asValue: CellReader<ScriptValue> = {
  stored: (table, cell) => scriptValue(table.value(cell)),
  edited: (cell) => scriptValue(cell.value),
  blank: () => '',
};

type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

function typeOf(value: CellValue): ValueType {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'string' ? 'String' : 'Boolean';
}

const asType: CellReader<ValueType> = {
  stored: (table, cell) => typeOf(table.value(cell)),
  edited: (cell) => typeOf(cell.value),
  blank: () => 'Empty',
};

/** A cell of either kind, as what is read from it wants it. */
const readBoth = <T>(
  read: (value: CellValue, style: number, formula: string | undefined) => T,
  sheet: Sheet,
  blank: (style: number) => T,
): CellReader<T> => ({
  stored: (table: CellTable, cell: number) => read(table.value(cell), table.style(cell), table.formula(cell)),
  edited: (cell: CellState) => read(cell.value, cell.style ?? 0, cell.formula),
  blank: (row, column) => blank(inheritedStyle(sheet, row, column)),
});

function gridOf<T>({ areas: [area], sheet }: Region, reader: CellReader<T>): T[][] | null {
  if (isUnbounded(area)) return null;
  sheet.book.calculation.settle();
  return sheet.cells.grid(area, reader);
}

export const valuesOf = (region: Region): ScriptValue[][] | null => gridOf(region, asValue);
export const valueTypesOf = (region: Region): ValueType[][] | null => gridOf(region, asType);

export function numberFormatsOf(region: Region): string[][] | null {
  const { sheet } = region;
  const { styles } = sheet.book.styles;
  return gridOf(
    region,
    readBoth(
      (_, style) => styles.numberFormat(style),
      sheet,
      (style) => styles.numberFormat(style),
    ),
  );
}

export function textOf(region: Region): string[][] | null {
  const { sheet } = region;
  const { book } = sheet;
  const { styles } = book.styles;
  const options = { epoch: book.epoch, locale: book.culture.language };
  const show = (value: CellValue, style: number): string =>
    value === null ? '' : formatValue(value, styles.numberFormat(style), options);
  return gridOf(
    region,
    readBoth(show, sheet, () => ''),
  );
}

export function formulasOf({ areas: [area], sheet }: Region): ScriptValue[][] | null {
  if (isUnbounded(area)) return null;
  const values = sheet.cells.grid<ScriptValue | { readonly formula: string }>(area, {
    stored: (table, cell) => {
      const formula = table.hasFormula(cell) ? table.formula(cell) : undefined;
      return formula === undefined ? scriptValue(table.value(cell)) : { formula };
    },
    edited: (cell) => (cell.formula === undefined ? scriptValue(cell.value) : { formula: cell.formula }),
    blank: () => '',
  });
  return values.map((line, row) =>
    line.map((value, column) =>
      typeof value === 'object'
        ? `=${formulaForReader(sheet, area.top + row, area.left + column, value.formula)}`
        : value,
    ),
  );
}

/** The used part of some cells: where it is blank, nothing. */
export function usedWithin(sheet: Sheet, valuesOnly: boolean): Area | undefined {
  return sheet.cells.used(valuesOnly);
}
