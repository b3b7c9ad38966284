const STILL = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
/** A table's name, with what stands in brackets behind it. */
const NAMED = String.raw`(?<![\p{L}\p{M}\p{N}_.\\!])([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])?(?![\p{L}\p{M}\p{N}_.(!\[])`;
const PIECE = new RegExp(`${STILL}|${NAMED}`, 'gu');

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Most formulas of a workbook say nothing of the one table, and to take them apart is dear. */
const maySay = (formula: string, name: string): boolean => formula.toLowerCase().includes(name.toLowerCase());

/** A formula that calls a table by its new name. */
export const renameTable = (formula: string, from: string, to: string): string =>
  maySay(formula, from)
    ? formula.replace(PIECE, (piece: string, name?: string, part = '') =>
        name !== undefined && same(name, from) ? `${to}${part}` : piece,
      )
    : formula;

/** A formula that calls a column of a table by its new name. */
export const renameColumn = (formula: string, table: string, from: string, to: string): string =>
  maySay(formula, table)
    ? formula.replace(PIECE, (piece: string, name?: string, part?: string) =>
        name !== undefined && part !== undefined && same(name, table)
          ? `${name}[${renamedWithin(part.slice(1, -1), escaped(from), escaped(to))}]`
          : piece,
      )
    : formula;

function renamedWithin(part: string, from: string, to: string): string {
  if (!part.startsWith('[')) return same(part, from) ? to : part;
  return part.replace(/\[((?:[^[\]']|'.)*)\]/gu, (piece: string, name: string) =>
    same(name, from) ? `[${to}]` : piece,
  );
}

/** Brackets, the number sign and the apostrophe are told apart from those of the formula. */
const escaped = (name: string): string => name.replace(/[[\]#']/g, "'$&");
