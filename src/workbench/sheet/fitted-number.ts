/** How wide a text is, in the font of its cell. */
type Measure = (text: string) => number;

const DIGITS_AND_TAIL = /^([^\d]*)(\d+)([.,])(\d+)$/;

/**
 * A number as Excel shows it in a column too narrow for it: without a format of its own it loses decimals, and what
 * still does not fit is all `#`. A part of a number would be read as another number.
 */
export function fittedNumber(shown: string, room: number, isGeneral: boolean, measure: Measure): string {
  if (measure(shown) <= room) return shown;
  const parts = isGeneral ? DIGITS_AND_TAIL.exec(shown) : null;
  if (parts) {
    const [, sign = '', whole = '', point = '', tail = ''] = parts;
    const number = Number(`${whole}.${tail}`);
    for (let digits = tail.length - 1; digits >= 0; digits--) {
      const text = `${sign}${number.toFixed(digits).replace('.', point)}`;
      if (measure(text) <= room) return text;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / measure('#'))));
}
