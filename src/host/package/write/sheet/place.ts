import type { XmlScanner } from '../../xml/scanner';
import { readAttributes } from '../../xml/tree';
import type { Place } from './row-work';

type Opened = Pick<Place, 'name' | 'attributes' | 'start' | 'openEnd' | 'selfClosing'>;

/** At OPEN: what is known of an element whose content is gone through by hand. */
export const openPlace = (scanner: XmlScanner): Opened => ({
  name: scanner.name.qualified,
  attributes: readAttributes(scanner),
  start: scanner.start,
  openEnd: scanner.end,
  selfClosing: scanner.selfClosing,
});

/** At CLOSE: the rest. */
export const closePlace = (opened: Opened, scanner: XmlScanner, lastEnd: number | undefined): Place => ({
  ...opened,
  closeStart: scanner.start,
  end: scanner.end,
  children: lastEnd === undefined ? [] : [{ end: lastEnd }],
});
