import type { PlanRecord } from '../appendix';

const longest = 48;

/** How a message names a record: by its code, else by its name cut at a word, else by its row. */
export function labelOf({ indicator, row }: PlanRecord): string {
  return indicator?.value.code?.code ?? (shortened(indicator?.value.name ?? '') || String(row + 1));
}

export function shortened(text: string): string {
  const line = text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > 0 ? cut : longest)}…`;
}
