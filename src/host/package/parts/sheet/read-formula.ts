import { count } from '../../xml/attributes';
import { readText } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { decodeEscapes } from '../../xml/text';
import type { StoredFormula } from './cell-store';
import type { SheetReading } from './sheet-reading';

const OF_NO_GROUP = -1;

/** After OPEN of `f`, in the cell at `row` and `column`: its formula, or nothing where the element is empty. */
export function readFormula(reading: SheetReading, row: number, column: number): StoredFormula | undefined {
  const { scanner } = reading;
  switch (scanner.attribute('t')) {
    case 'shared':
      return readShared(reading, row, column);
    case 'array':
      return { area: scanner.attribute('ref') ?? '', group: OF_NO_GROUP, text: formulaText(scanner) };
    case 'dataTable':
      return readDataTable(scanner);
    default: {
      const text = formulaText(scanner);
      return text === '' ? undefined : { text, group: OF_NO_GROUP, area: '' };
    }
  }
}

function readShared({ scanner, firstFormulas }: SheetReading, row: number, column: number): StoredFormula {
  const group = count(scanner, 'si') ?? scanner.fail('a shared formula of no group', 'malformed-part');
  const text = formulaText(scanner);
  if (text !== '' && !firstFormulas.has(group)) firstFormulas.set(group, { row, column, text });
  if (!firstFormulas.has(group)) scanner.fail(`the shared formula ${group} has no text`, 'malformed-part');
  return { text, group, area: '' };
}

/** A table of what a formula gives for several inputs has no text of its own. */
function readDataTable(scanner: XmlScanner): StoredFormula {
  const area = scanner.attribute('ref') ?? '';
  const inputs = [scanner.attribute('r1') ?? '', scanner.attribute('r2') ?? ''];
  formulaText(scanner);
  return { text: `TABLE(${inputs.join(',')})`, group: OF_NO_GROUP, area };
}

const formulaText = (scanner: XmlScanner): string => decodeEscapes(readText(scanner)).replace(/^=/, '');
