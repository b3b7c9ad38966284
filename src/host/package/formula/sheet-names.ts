const PLAIN = /^[\p{L}_][\p{L}\p{M}\d_.]*$/u;
const LOOKS_LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]\d*|[Cc]\d*)$/;

/** A sheet's name as it stands in front of `!` in a formula. */
export const quotedSheetName = (name: string): string =>
  PLAIN.test(name) && !LOOKS_LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

const TEXT = String.raw`"(?:[^"]|"")*"`;
const NAME = String.raw`'((?:[^']|'')*)'(?=!)|([\p{L}_\\][\p{L}\p{M}\d_.]*)(?=!)`;
const REFERENCE = String.raw`!(?:\$?[A-Za-z]{0,3}\$?\d{0,7}(?::\$?[A-Za-z]{0,3}\$?\d{0,7})?|[\p{L}_][\p{L}\p{M}\d_.]*)`;

/** A formula that names a sheet by its new name. */
export const renameSheet = (formula: string, from: string, to: string): string =>
  formula.replace(new RegExp(`${TEXT}|${NAME}`, 'gu'), (piece: string, quoted?: string, plain?: string) =>
    names(quoted, plain, from) ? quotedSheetName(to) : piece,
  );

/** A formula in which references to a sheet that is gone are errors, as Excel writes them. */
export const loseSheet = (formula: string, name: string): string =>
  formula.replace(
    new RegExp(`${TEXT}|(?:${NAME})${REFERENCE}`, 'gu'),
    (piece: string, quoted?: string, plain?: string) => (names(quoted, plain, name) ? '#REF!' : piece),
  );

const names = (quoted: string | undefined, plain: string | undefined, name: string): boolean =>
  (quoted?.replaceAll("''", "'") ?? plain)?.toLowerCase() === name.toLowerCase();
