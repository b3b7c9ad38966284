import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from '../area';

const COLUMN = String.raw`(\$?)([A-Za-z]{1,3})`;
const ROW = String.raw`(\$?)(\d{1,7})`;
/** Not inside a longer word, not a function, not a sheet's name, not a structured reference. */
const ENDS = String.raw`(?![\w.(!\[\p{L}])`;

/**
 * What a formula is made of, as far as moving asks: texts, quoted names and brackets, which stay; words and
 * numbers, which stay; references, which move.
 */
const PIECE = new RegExp(
  [
    String.raw`(?<still>"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^\[\]]|\[[^\]]*\])*\])`,
    String.raw`(?<cell>${COLUMN}${ROW}${ENDS})`,
    String.raw`(?<columns>${COLUMN}:${COLUMN}${ENDS})`,
    String.raw`(?<rows>${ROW}:${ROW}${ENDS})`,
    String.raw`(?<word>[\p{L}_\\$\d][\p{L}\p{M}\d_.?\\$]*)`,
  ].join('|'),
  'gu',
);

const REFERENCE_LOST = '#REF!';

/** A formula as it would read when filled `rows` down and `columns` to the right: `$` holds a reference fast. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (piece: string, ...found: readonly (string | undefined)[]) => {
    const [, cell, cellColumnHold, cellColumn, cellRowHold, cellRow] = found;
    if (cell !== undefined) {
      return joined(
        '',
        movedColumn(cellColumnHold, cellColumn, columns),
        movedRow(cellRowHold, cellRow, rows),
      );
    }
    const [, , , , , , wholeColumns, hold1, column1, hold2, column2] = found;
    if (wholeColumns !== undefined) {
      return joined(':', movedColumn(hold1, column1, columns), movedColumn(hold2, column2, columns));
    }
    const [, , , , , , , , , , , wholeRows, rowHold1, row1, rowHold2, row2] = found;
    if (wholeRows !== undefined)
      return joined(':', movedRow(rowHold1, row1, rows), movedRow(rowHold2, row2, rows));
    return piece;
  });
}

function joined(between: string, first: string | undefined, second: string | undefined): string {
  return first === undefined || second === undefined ? REFERENCE_LOST : first + between + second;
}

function movedColumn(hold = '', name = '', by: number): string | undefined {
  if (hold) return hold + name;
  const column = columnNumber(name) + by;
  return column < 0 || column > LAST_COLUMN ? undefined : columnName(column);
}

function movedRow(hold = '', number = '', by: number): string | undefined {
  if (hold) return hold + number;
  const row = Number(number) + by;
  return row < 1 || row > LAST_ROW + 1 ? undefined : String(row);
}
