import type { Color, Fill } from '../../style';
import { readChildren } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { MAIN } from '../namespaces';
import { readColor } from './color';

export const NO_FILL: Fill = {
  pattern: 'none',
  foreground: undefined,
  background: undefined,
  gradient: false,
};

/** After OPEN of `fill`: what it states. */
export function readFill(scanner: XmlScanner): Partial<Fill> {
  let pattern: string | undefined;
  let foreground: Color | undefined;
  let background: Color | undefined;
  let gradient: boolean | undefined;
  readChildren(scanner, MAIN, {
    patternFill: () => {
      pattern = scanner.attribute('patternType');
      readChildren(scanner, MAIN, {
        fgColor: () => (foreground = readColor(scanner)),
        bgColor: () => (background = readColor(scanner)),
      });
    },
    gradientFill: () => (gradient = true),
  });
  return {
    ...(pattern === undefined ? {} : { pattern }),
    ...(foreground && { foreground }),
    ...(background && { background }),
    ...(gradient === undefined ? {} : { gradient }),
  };
}
