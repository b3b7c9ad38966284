import type { Color } from '../../style';
import { count, decimal, flag } from '../../xml/attributes';
import type { XmlScanner } from '../../xml/scanner';

/** The colour that the opened element states. */
export function readColor(scanner: XmlScanner): Color | undefined {
  const tint = decimal(scanner, 'tint');
  const shade = tint === undefined || tint === 0 ? {} : { tint };
  const rgb = scanner.attribute('rgb');
  if (rgb !== undefined && /^([0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(rgb))
    return { rgb: `#${rgb.slice(-6).toUpperCase()}`, ...shade };
  const theme = count(scanner, 'theme');
  if (theme !== undefined) return { theme, ...shade };
  const indexed = count(scanner, 'indexed');
  if (indexed !== undefined) return { indexed, ...shade };
  return flag(scanner, 'auto') ? { automatic: true } : undefined;
}
