import type { PlanRecord } from '../appendix';
import { remembered } from './remembered';

const longest = 48;

/** How a message names a record: by its code, else by its name cut at a word, else by its row. */
export const labelOf = remembered((record: PlanRecord): string => {
  const indicator = record.indicator?.value;
  return indicator?.code?.code ?? (shortened(indicator?.name ?? '') || String(record.row + 1));
});

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > 0 ? cut : longest)}…`;
}
