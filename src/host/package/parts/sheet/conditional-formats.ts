import { parseAreas } from '../../area';
import type { ConditionalFormat } from '../../sheet';
import { count, flag, integer } from '../../xml/attributes';
import { readChildren, readText } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { MAIN } from '../namespaces';

/** After OPEN of `conditionalFormatting`: adds one entry for each of its rules. */
export function readConditionalFormats(scanner: XmlScanner, rules: ConditionalFormat[]): void {
  const areas = parseAreas(scanner.attribute('sqref') ?? '');
  readChildren(scanner, MAIN, { cfRule: () => rules.push({ areas, ...readRule(scanner) }) });
}

function readRule(scanner: XmlScanner): Omit<ConditionalFormat, 'areas'> {
  const stated = {
    type: scanner.attribute('type') ?? 'expression',
    priority: integer(scanner, 'priority') ?? 0,
    operator: scanner.attribute('operator'),
    text: scanner.attribute('text'),
    dxf: count(scanner, 'dxfId'),
    stopIfTrue: flag(scanner, 'stopIfTrue'),
  };
  const formulas: string[] = [];
  readChildren(scanner, MAIN, { formula: () => formulas.push(readText(scanner)) });
  return { ...stated, formulas };
}
