import type { PlanFacts } from '../appendix';
import { editionYearOf } from '../appendix';
import { pciEdition, piiEdition, piiYears } from '../frameworks';

/** A pillar of PII, or a component of PCI, by the code under which indicators and goals are gathered. */
export interface NamedPillar {
  readonly code: string;
  readonly name: string;
}

/** The pillars of the index that an appendix is about, in the edition that counts; none where it is not known. */
export function pillarsOf(facts: PlanFacts): readonly NamedPillar[] {
  const year = editionYearOf(facts);
  if (facts.framework === null || year === null) return [];
  return facts.framework === 'PII' ? piiPillars(year) : pciComponents(year);
}

/** The years whose edition of the index is known. */
export function editionYears(framework: 'PII' | 'PCI'): readonly number[] {
  return framework === 'PII' ? piiYears : pciYears;
}

const firstPci = 2013;
const severalYears = 30;
const pciYears = Array.from({ length: severalYears }, (_, after) => firstPci + after).filter(
  (year) => pciEdition(year) !== null,
);

function piiPillars(year: number): readonly NamedPillar[] {
  const known = piiYears.findLast((each) => each <= year) ?? piiYears[0];
  return (known === undefined ? null : piiEdition(known))?.pillars ?? [];
}

function pciComponents(year: number): readonly NamedPillar[] {
  const components = pciEdition(year)?.components ?? [];
  return components.map(({ number, name }) => ({ code: String(number), name }));
}
