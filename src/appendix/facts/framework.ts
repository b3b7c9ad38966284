import type { PlanRecord } from '../appendix';
import type { Reader } from '../reader';
import type { Framework } from '../reference';
import { fold } from '../text';

const pii = /(?<!\p{L})pii(?!\p{L})|doi moi sang tao cap dia phuong/gu;
const pci = /(?<!\p{L})pci(?!\p{L})|nang luc canh tranh cap tinh/gu;

/** The index that texts speak of most; null where they speak of none, or of both alike. */
export function frameworkIn(texts: readonly string[]): Framework | null {
  const folded = fold(texts.join(' '));
  const innovation = folded.match(pii)?.length ?? 0;
  const competitiveness = folded.match(pci)?.length ?? 0;
  if (innovation === competitiveness) return null;
  return innovation > competitiveness ? 'PII' : 'PCI';
}

/** Where titles are silent, the records' codes and names tell. */
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
  if (innovation === competitiveness) return null;
  return innovation > competitiveness ? 'PII' : 'PCI';
}
