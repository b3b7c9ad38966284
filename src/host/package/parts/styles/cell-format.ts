import type { Alignment } from '../../style';
import { count, flag } from '../../xml/attributes';
import { readChildren } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { MAIN } from '../namespaces';

/** An `xf` entry: mostly indices into the other lists. */
export interface XfEntry {
  readonly numberFormatId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  readonly styleId: number;
  readonly quotePrefix: boolean;
  readonly alignment: Alignment;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const PLAIN_ALIGNMENT: Alignment = {
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
};

export const PLAIN_XF: XfEntry = {
  numberFormatId: 0,
  fontId: 0,
  fillId: 0,
  borderId: 0,
  styleId: 0,
  quotePrefix: false,
  alignment: PLAIN_ALIGNMENT,
  locked: true,
  formulaHidden: false,
};

/** After OPEN of `xf`. */
export function readXf(scanner: XmlScanner): XfEntry {
  const stated = {
    numberFormatId: count(scanner, 'numFmtId') ?? 0,
    fontId: count(scanner, 'fontId') ?? 0,
    fillId: count(scanner, 'fillId') ?? 0,
    borderId: count(scanner, 'borderId') ?? 0,
    styleId: count(scanner, 'xfId') ?? 0,
    quotePrefix: flag(scanner, 'quotePrefix'),
  };
  let { alignment, locked, formulaHidden } = PLAIN_XF;
  readChildren(scanner, MAIN, {
    alignment: () => (alignment = readAlignment(scanner)),
    protection: () => {
      locked = flag(scanner, 'locked', true);
      formulaHidden = flag(scanner, 'hidden');
    },
  });
  return { ...stated, alignment, locked, formulaHidden };
}

const readAlignment = (scanner: XmlScanner): Alignment => ({
  horizontal: scanner.attribute('horizontal') ?? PLAIN_ALIGNMENT.horizontal,
  vertical: scanner.attribute('vertical') ?? PLAIN_ALIGNMENT.vertical,
  wrap: flag(scanner, 'wrapText'),
  shrink: flag(scanner, 'shrinkToFit'),
  indent: count(scanner, 'indent') ?? 0,
  rotation: count(scanner, 'textRotation') ?? 0,
});
