import { parseAreas } from '../../area';
import type { DataValidation, ValidationMessage } from '../../sheet';
import { flag } from '../../xml/attributes';
import { readChildren, readText } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { decodeEscapes } from '../../xml/text';
import { MAIN } from '../namespaces';

/** After OPEN of `dataValidation`. */
export function readDataValidation(scanner: XmlScanner): DataValidation {
  const stated = {
    areas: parseAreas(scanner.attribute('sqref') ?? ''),
    type: scanner.attribute('type') ?? 'none',
    operator: scanner.attribute('operator') ?? 'between',
    allowBlank: flag(scanner, 'allowBlank'),
    showArrow: !flag(scanner, 'showDropDown'),
    error: flag(scanner, 'showErrorMessage') ? errorMessage(scanner) : undefined,
    prompt: flag(scanner, 'showInputMessage') ? message(scanner, 'promptTitle', 'prompt') : undefined,
  };
  let formula1: string | undefined;
  let formula2: string | undefined;
  readChildren(scanner, MAIN, {
    formula1: () => (formula1 = readText(scanner)),
    formula2: () => (formula2 = readText(scanner)),
  });
  return { ...stated, formula1, formula2 };
}

const errorMessage = (scanner: XmlScanner): ValidationMessage => ({
  ...message(scanner, 'errorTitle', 'error'),
  style: scanner.attribute('errorStyle') ?? 'stop',
});

const message = (scanner: XmlScanner, title: string, text: string): ValidationMessage => ({
  title: decodeEscapes(scanner.attribute(title) ?? ''),
  message: decodeEscapes(scanner.attribute(text) ?? ''),
});
