import { useState } from 'react';

/**
 * Which line the keyboard stands on. Where the active one is gone (mended, or kept as it is), it is the line that
 * has come to its place; another list begins at its top.
 */
export function useStanding(found: number | undefined, lines: number, list: unknown): number {
  const [before, setBefore] = useState({ at: 0, list });
  const stood = before.list === list ? before.at : 0;
  const at = found ?? Math.max(0, Math.min(stood, lines - 1));
  if (at !== before.at || list !== before.list) setBefore({ at, list });
  return at;
}
