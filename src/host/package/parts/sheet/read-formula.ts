import { count } from '../../xml/attributes';
import { readText } from '../../xml/read';
import { decodeEscapes } from '../../xml/text';
import type { StoredFormula } from './cell-store';
import type { SheetReading } from './sheet-reading';

const OF_NO_GROUP = -1;

/** After OPEN of `f`, in the cell at `row` and `column`: its formula, or nothing where the element is empty. */
export function readFormula(reading: SheetReading, row: number, column: number): StoredFormula | undefined {
  const { scanner, firstFormulas } = reading;
  const type = scanner.attribute('t') ?? 'normal';
  const area = type === 'array' || type === 'dataTable' ? (scanner.attribute('ref') ?? '') : '';
  const group = type === 'shared' ? (count(scanner, 'si') ?? OF_NO_GROUP) : OF_NO_GROUP;
  const inputs = type === 'dataTable' ? [scanner.attribute('r1') ?? '', scanner.attribute('r2') ?? ''] : [];
  const text = decodeEscapes(readText(scanner)).replace(/^=/, '');
  if (type === 'dataTable') return { text: `TABLE(${inputs.join(',')})`, group, area };
  if (group === OF_NO_GROUP) return text === '' ? undefined : { text, group, area };
  if (text !== '' && !firstFormulas.has(group)) firstFormulas.set(group, { row, column, text });
  if (!firstFormulas.has(group)) scanner.fail(`the shared formula ${group} has no text`, 'malformed-part');
  return { text, group, area };
}
