import type { CellValue } from '../../appendix';

/** What makes Excel take a text for a formula, a number or a date instead of text. */
const runs = /^[=+\-@']/;

/**
 * A value as it must be handed to Excel so that it stands in the cell unchanged: text that would run as a
 * formula gets an apostrophe, which Excel takes as "this is text" and does not show.
 */
export function entered(value: CellValue): CellValue {
  return typeof value === 'string' && (runs.test(value) || looksTyped(value)) ? `'${value}` : value;
}

/** A text that Excel would read as a number, a date, a truth value or an error: "04/63", "1.234", "5-10", "TRUE". */
function looksTyped(text: string): boolean {
  return /^\s*[\d.,]+\s*%?\s*$|^\s*\d{1,4}\s*[/-]\s*\d{1,4}(?:\s*[/-]\s*\d{1,4})?\s*$|^(?:TRUE|FALSE)$|^#\S+[!?A]$/i.test(
    text,
  );
}
