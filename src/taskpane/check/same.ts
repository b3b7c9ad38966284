import type { Finding } from '../../rules';
import { placeOf } from './groups';

/** The same finding before and after another check: recognised by what it says, and where. */
export function isSame(one: Finding, other: Finding): boolean {
  return (
    one.fingerprint === other.fingerprint && one.sheetId === other.sheetId && placeOf(one) === placeOf(other)
  );
}
