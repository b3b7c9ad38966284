import { parseAreas } from '../../area';
import type { ConditionalFormat } from '../../sheet';
import { count, flag, integer } from '../../xml/attributes';
import { readChildren, readText } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { MAIN } from '../namespaces';
import { readDataBar, readRuleId, type BarExtensions } from './data-bars';

/** A rule and the id under which an extension says more of it. */
export interface ReadRule extends ConditionalFormat {
  readonly extension: string | undefined;
}

/** After OPEN of `conditionalFormatting`: adds one entry for each of its rules. */
export function readConditionalFormats(scanner: XmlScanner, rules: ReadRule[]): void {
  const areas = parseAreas(scanner.attribute('sqref') ?? '');
  readChildren(scanner, MAIN, { cfRule: () => rules.push({ areas, ...readRule(scanner) }) });
}

function readRule(scanner: XmlScanner): Omit<ReadRule, 'areas'> {
  const stated = {
    type: scanner.attribute('type') ?? 'expression',
    priority: integer(scanner, 'priority') ?? 0,
    operator: scanner.attribute('operator'),
    text: scanner.attribute('text'),
    dxf: count(scanner, 'dxfId'),
    stopIfTrue: flag(scanner, 'stopIfTrue'),
  };
  const formulas: string[] = [];
  let bar: ConditionalFormat['bar'];
  let extension: string | undefined;
  readChildren(scanner, MAIN, {
    formula: () => formulas.push(readText(scanner)),
    dataBar: () => (bar = readDataBar(scanner)),
    extLst: () => readChildren(scanner, MAIN, { ext: () => (extension = readRuleId(scanner)) }),
  });
  return { ...stated, formulas, bar, extension };
}

/** The rules with what the sheet's extension adds to them. */
export const withExtensions = (
  rules: readonly ReadRule[],
  extensions: BarExtensions,
): readonly ConditionalFormat[] =>
  rules.map(({ extension, ...rule }) => ({
    ...rule,
    bar: rule.bar && { ...rule.bar, ...extensions.get(extension ?? '') },
  }));
