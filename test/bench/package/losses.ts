import { unzipSync } from 'fflate';

export interface Losses {
  readonly identical: number;
  readonly parts: number;
  readonly missing: readonly string[];
}

/** What a save kept of a workbook's parts, byte for byte. */
export function lossesOf(before: Uint8Array, after: Uint8Array): Losses {
  const kept = unzipSync(after);
  const parts = Object.entries(unzipSync(before));
  const identical = parts.filter(([name, bytes]) => {
    const other = kept[name];
    return other !== undefined && Buffer.from(bytes).equals(Buffer.from(other));
  });
  const missing = parts.map(([name]) => name).filter((name) => kept[name] === undefined);
  return { identical: identical.length, parts: parts.length, missing };
}
