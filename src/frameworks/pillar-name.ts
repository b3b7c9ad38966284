import type { Framework } from '../appendix';
import { pciEntries } from './pci';
import { piiPillars } from './pii';

/** What a pillar of the index is called; null for one that is not known. A component of PCI is its own pillar. */
export function pillarName(framework: Framework, pillar: string): string | null {
  const name =
    framework === 'PII'
      ? piiPillars.find(({ code }) => code === pillar)?.name
      : pciEntries.find(({ code }) => code === pillar)?.name;
  return name ?? null;
}
