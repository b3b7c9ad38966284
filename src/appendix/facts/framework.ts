import type { PlanRecord } from '../appendix';
import type { Reader } from '../reader';
import type { Framework } from '../reference';
import { fold } from '../text';

const pii = /(?<!\p{L})pii(?!\p{L})|doi moi sang tao cap dia phuong/gu;
const pci = /(?<!\p{L})pci(?!\p{L})|nang luc canh tranh cap tinh/gu;

/** Indices of a province's own, or of a ministry's: their components are named like those of PII and PCI. */
const another = /(?<!\p{L})(?:ddci|par index|papi|sipas|dti|pgi)(?!\p{L})/u;

/** Whether texts speak of another index than PII and PCI. */
export function isOfAnother(texts: readonly string[]): boolean {
  return another.test(fold(texts.join(' ')));
}

/** The index that texts speak of most; null where they speak of none, or of both alike. */
export function frameworkIn(texts: readonly string[]): Framework | null {
  const folded = fold(texts.join(' '));
  const innovation = folded.match(pii)?.length ?? 0;
  const competitiveness = folded.match(pci)?.length ?? 0;
  if (innovation === competitiveness) return null;
  return innovation > competitiveness ? 'PII' : 'PCI';
}

/** Where titles are silent, the codes and names of at least half the records tell. */
export function frameworkOf(records: readonly PlanRecord[], reader: Reader): Framework | null {
  let innovation = 0;
  let competitiveness = 0;
  for (const { indicator } of records) {
    const found = indicator?.value.code?.wellFormed
      ? 'PII'
      : reader.indexNamed(indicator?.value.name ?? '')?.framework;
    if (found === 'PII') innovation++;
    else if (found === 'PCI') competitiveness++;
  }
  if (innovation === competitiveness || Math.max(innovation, competitiveness) * 2 < records.length)
    return null;
  return innovation > competitiveness ? 'PII' : 'PCI';
}
