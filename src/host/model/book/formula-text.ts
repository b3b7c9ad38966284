import { Remembered } from '../../calculation';
import { invalidArgument } from '../host-error';
import type { Sheet } from './sheet';
import { tableAt } from './table';

/** `[@Column]`, `[@[Column name]]` and `[@]`, with or without the table's name in front. */
const OWN_ROW = /([\p{L}_][\p{L}\p{N}_.]*)?\[@(?:\[((?:[^[\]']|'.)*)\]|([^[\]]*))\]/gu;
/** The same as a file spells it. */
const THIS_ROW = /([\p{L}_][\p{L}\p{N}_.]*)\[\[#This Row\],\[((?:[^[\]']|'.)*)\]\]/giu;
const TEXT = /("(?:[^"]|"")*")/;

/** Applies a change to the parts of a formula that are not text in quotes. */
const outsideText = (formula: string, change: (part: string) => string): string =>
  formula
    .split(TEXT)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');

/** The formula of a column is written and read for each of its rows: they all hold the same text. */
const forFile = new Remembered<string>(1_000);
const forReader = new Remembered<string>(1_000);

/** A file knows `Table[[#This Row],[Column]]` only; `[@Column]` gives #N/A elsewhere than in Excel. */
export function formulaForFile(sheet: Sheet, row: number, column: number, formula: string): string {
  if (!formula.includes('[@')) return formula;
  const own = tableAt(sheet, row, column)?.name;
  return forFile.of(`${own ?? ''} ${formula}`, () => withThisRow(formula, own));
}

const withThisRow = (formula: string, own: string | undefined): string =>
  outsideText(formula, (part) =>
    part.replace(
      OWN_ROW,
      (_, table: string | undefined, quoted: string | undefined, plain: string | undefined) => {
        const name = quoted ?? plain ?? '';
        const rows = table ?? own;
        // There is no own row outside of a table.
        if (rows === undefined) throw invalidArgument();
        return name === '' ? `${rows}[#This Row]` : `${rows}[[#This Row],[${name}]]`;
      },
    ),
  );

/** Shows a formula of a file as Excel does in the formula bar. */
export function formulaForReader(sheet: Sheet, row: number, column: number, formula: string): string {
  if (!formula.includes('[#This Row]') && !/\[#this row\]/i.test(formula)) return formula;
  const own = tableAt(sheet, row, column)?.name.toLowerCase() ?? '';
  return forReader.of(`${own} ${formula}`, () => withOwnRow(formula, own));
}

const withOwnRow = (formula: string, own: string): string =>
  outsideText(formula, (part) =>
    part.replace(THIS_ROW, (_, table: string, name: string) => {
      const inner = /^[\p{L}\p{N}_]+$/u.test(name) ? name : `[${name}]`;
      return table.toLowerCase() === own ? `[@${inner}]` : `${table}[@${inner}]`;
    }),
  );
