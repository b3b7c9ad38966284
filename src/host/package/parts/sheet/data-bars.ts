import type { BarBound, DataBar } from '../../data-bar';
import type { Color } from '../../style';
import { choice, flag } from '../../xml/attributes';
import { forEachChild, readChildren, readText } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { EXCEL_MAIN, MAIN, X14 } from '../namespaces';
import { readColor } from '../styles/color';

/** The extension of a sheet that says what its data bars can do since Excel 2010, and that of a rule with its id. */
export const RULES_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
export const ID_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

type Bar = DataBar<Color>;
/** What the extension adds to a bar. */
type BarExtension = Omit<Bar, 'fill' | 'showValue'>;
export type BarExtensions = Map<string, BarExtension>;

/** As Excel 2007 draws it when no extension says more. */
const PLAIN: Omit<BarExtension, 'lower' | 'upper'> = { gradient: true, axis: 'none', direction: 'context' };
const BLUE: Color = { rgb: '#638EC6' };

/** After OPEN of `dataBar` in the main namespace. */
export function readDataBar(scanner: XmlScanner): Bar {
  const showValue = scanner.attribute('showValue') === undefined || flag(scanner, 'showValue');
  const bounds: BarBound[] = [];
  let fill: Color = BLUE;
  readChildren(scanner, MAIN, {
    cfvo: () => bounds.push(boundOf(scanner, scanner.attribute('val'))),
    color: () => (fill = readColor(scanner) ?? BLUE),
  });
  const [lower = { type: 'min' }, upper = { type: 'max' }] = bounds;
  return { ...PLAIN, lower, upper, showValue, fill };
}

/** After OPEN of a rule's `ext`: the id under which the sheet's extension says more. */
export function readRuleId(scanner: XmlScanner): string | undefined {
  let id: string | undefined;
  readChildren(scanner, [X14], { id: () => (id = readText(scanner)) });
  return id;
}

/** After OPEN of the sheet's extension. */
export function readBarExtensions(scanner: XmlScanner, into: BarExtensions): void {
  readChildren(scanner, [X14], {
    conditionalFormattings: () =>
      readChildren(scanner, [X14], {
        conditionalFormatting: () =>
          readChildren(scanner, [X14], {
            cfRule: () => {
              const id = scanner.attribute('id');
              if (id === undefined || scanner.attribute('type') !== 'dataBar') return;
              readChildren(scanner, [X14], { dataBar: () => into.set(id, readExtension(scanner)) });
            },
          }),
      }),
  });
}

function readExtension(scanner: XmlScanner): BarExtension {
  const stated = {
    gradient: scanner.attribute('gradient') === undefined || flag(scanner, 'gradient'),
    axis: choice(scanner, 'axisPosition', ['automatic', 'middle', 'none']),
    direction: choice(scanner, 'direction', ['context', 'leftToRight', 'rightToLeft']),
  };
  const bounds: BarBound[] = [];
  const colors: Partial<Record<'border' | 'negativeFill' | 'negativeBorder' | 'axisColor', Color>> = {};
  const color = (name: keyof typeof colors) => (): void => {
    const read = readColor(scanner);
    if (read) colors[name] = read;
  };
  readChildren(scanner, [X14], {
    cfvo: () => bounds.push(readExtendedBound(scanner)),
    borderColor: color('border'),
    negativeFillColor: color('negativeFill'),
    negativeBorderColor: color('negativeBorder'),
    axisColor: color('axisColor'),
  });
  const [lower = { type: 'auto' }, upper = { type: 'auto' }] = bounds;
  return { ...stated, ...colors, lower, upper };
}

function readExtendedBound(scanner: XmlScanner): BarBound {
  const type = typeOf(scanner);
  let formula: string | undefined;
  forEachChild(scanner, () => {
    if (scanner.namespace === EXCEL_MAIN && scanner.name.local === 'f') formula = readText(scanner);
    else scanner.skip();
  });
  return bound(type, formula);
}

const boundOf = (scanner: XmlScanner, formula: string | undefined): BarBound =>
  bound(typeOf(scanner), formula);

const TYPES = ['num', 'min', 'max', 'percent', 'percentile', 'formula', 'autoMin', 'autoMax'] as const;

function typeOf(scanner: XmlScanner): BarBound['type'] {
  const type = choice(scanner, 'type', TYPES);
  return type === 'autoMin' || type === 'autoMax' ? 'auto' : type;
}

/** Excel leaves a value behind where none is asked for. */
const bound = (type: BarBound['type'], formula: string | undefined): BarBound =>
  formula === undefined || type === 'auto' || type === 'min' || type === 'max' ? { type } : { type, formula };
