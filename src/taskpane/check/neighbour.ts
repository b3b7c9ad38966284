import type { Finding } from '../../rules';
import { isSame } from './same';

/** The finding after (or before) the chosen one, going round at the ends; the first where none is chosen. */
export function neighbourOf(listed: readonly Finding[], chosen: Finding | null, by: 1 | -1): Finding | null {
  if (listed.length === 0) return null;
  const at = chosen ? listed.findIndex((finding) => isSame(finding, chosen)) : by === 1 ? -1 : 0;
  return listed[(at + by + listed.length) % listed.length] ?? null;
}
