import { evaluate, parseFormula, type Bound, type Spelling } from '../../../src/host/calculation';
import { formatValue, type CellValue } from '../../../src/host/package';

type Line = readonly CellValue[];

/** Numbers and texts as an English user writes them. */
const spelling: Spelling = {
  numberIn: (text) => (/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : undefined),
  textOf: (number) => String(Number(number.toPrecision(15))),
  formatted: (value, code) => formatValue(value, code, { epoch: 1900, locale: 'en' }),
};

/** What a formula gives in the cell H8 of a sheet whose cells stand from A1 on; nothing where it is beyond us. */
export function calculated(formula: string, lines: readonly Line[] = []): CellValue | undefined {
  const parsed = parseFormula(formula);
  if (!parsed) return undefined;
  const cells = {
    value: (row: number, column: number) => lines[row]?.[column] ?? null,
    extent: {
      top: 0,
      left: 0,
      bottom: lines.length - 1,
      right: Math.max(...lines.map(({ length }) => length)) - 1,
    },
    isHidden: (row: number) => row === 1,
    isSubtotal: (row: number) => row === 2,
  };
  const bound = parsed.references.map((reference): Bound =>
    reference.kind === 'cells' ? { cells, area: reference.area } : { error: '#NAME?' },
  );
  const { sizedAs } = parsed;
  const references = bound.map((each, index): Bound => {
    const like = bound[sizedAs.get(index) ?? -1];
    if (!like || !('area' in like) || !('area' in each)) return each;
    const { bottom, left, right, top } = like.area;
    const area = { ...each.area, bottom: each.area.top + bottom - top, right: each.area.left + right - left };
    return { ...each, area };
  });
  return evaluate(parsed.expression, { row: 7, column: 7, references, spelling });
}
