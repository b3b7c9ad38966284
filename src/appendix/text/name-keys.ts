import type { IndicatorName } from '../appendix';
import { fold } from './fold';

/** A name for comparing: letters and digits alone, so that brackets and a final full stop do not count. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An index's name for comparing, with or without "chỉ số" in front of it. */
export function indexKey(name: string): string {
  return withoutLabel(nameKey(name));
}

/** The same of a record, whose name is taken apart already. */
export function indexKeyOf({ key }: IndicatorName): string {
  return withoutLabel(key);
}

function withoutLabel(key: string): string {
  return key.replace(/^chi so (?:thanh phan )?/u, '');
}
