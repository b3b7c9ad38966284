/** A sheet's name as a formula says it. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The cell of a column in the formula's own row, within its table. */
export function ownRow(head: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(head) ? `[@${head}]` : `[@[${head}]]`;
}

/** A text within a formula. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
