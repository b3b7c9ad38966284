import type { Spelling } from '../../calculation';
import { formatValue } from '../../package';
import type { Book } from '../book/book';
import type { Culture } from '../book/culture';
import { readEntry } from '../book/entry';

/** More digits of a number Excel does not tell. */
const DIGITS = 15;

/** Numbers in texts are spelled as the user of the workbook writes them. */
export function spellingOf({ culture, epoch, year }: Book): Spelling {
  return {
    numberIn(text) {
      const { formula, value } = readEntry(text, { culture, epoch, year });
      return formula === undefined && typeof value === 'number' ? value : undefined;
    },
    textOf(number) {
      const digits = String(Number(number.toPrecision(DIGITS)));
      return digits
        .replace(/e([+-])(\d)$/, 'E$10$2')
        .replace('e', 'E')
        .replace('.', culture.decimal);
    },
    formatted: (value, code) =>
      formatValue(value, invariantCode(code, culture), { epoch, locale: culture.language }),
  };
}

const QUOTED = /("[^"]*"|\\.|\[[^\]]*\])/u;

/** `TEXT` takes its format with the user's own signs for decimals and thousands, where a file has English ones. */
function invariantCode(code: string, { decimal, group }: Culture): string {
  if (decimal === '.' || !/[0#?]/.test(code)) return code;
  return code
    .split(QUOTED)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(/[.,]/g, (sign) => (sign === decimal ? '.' : sign === group ? ',' : sign)),
    )
    .join('');
}
