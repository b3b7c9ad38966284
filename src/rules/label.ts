import type { PlanRecord } from '../appendix';

const longest = 48;

/** How a message names a record: by its code, else by its name cut at a word, else by its row. */
export function labelOf({ indicator, row }: PlanRecord): string {
  return indicator?.value.code?.code ?? (cutAtWord(indicator?.value.name ?? '') || String(row + 1));
}

export function shortened(text: string): string {
  return cutAtWord(text.replace(/\s{2,}|[^\S ]/g, ' ').trim());
}

/** A name stands on one line as it was read. */
function cutAtWord(line: string): string {
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > 0 ? cut : longest)}…`;
}
