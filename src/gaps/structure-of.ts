import type { Framework } from '../appendix';
import type { PciEdition, PiiEdition } from '../frameworks';
import { indicatorsIn, pciEdition, piiEdition, piiYears } from '../frameworks';
import type { IndexStructure, PillarShape, UnknownStructure } from './structure';

/** How the index of a year is put together, as far as it is known. */
export function structureOf(
  framework: Framework | null,
  year: number | null,
): IndexStructure | UnknownStructure {
  if (framework === null) return { known: false, reason: 'framework-unknown' };
  if (year === null) return { known: false, reason: 'edition-unknown' };
  return framework === 'PII' ? piiStructure(year) : pciStructure(year);
}

/** Of a year that nothing is known of yet, the edition before it is the best guess. */
function piiStructure(year: number): IndexStructure | UnknownStructure {
  const known = piiYears.findLast((each) => each <= year);
  const edition = known === undefined ? null : piiEdition(known);
  if (edition === null) return { known: false, reason: 'edition-unknown' };
  return {
    known: true,
    pillars: edition.pillars.map((pillar) => pillarShape(pillar, edition)),
    maximum: edition.maximum,
    scale: 1,
    assumption: known === year ? 'plain-means-by-group' : 'earlier-edition',
  };
}

function pillarShape(
  { code, side, groups }: PiiEdition['pillars'][number],
  edition: PiiEdition,
): PillarShape {
  return {
    code,
    side,
    weight: 1,
    groups: groups.map((group) => ({
      code: group.code,
      indicators: indicatorsIn(edition, group.code).length,
    })),
  };
}

function pciStructure(year: number): IndexStructure | UnknownStructure {
  const edition = pciEdition(year);
  if (edition === null) return { known: false, reason: 'edition-unknown' };
  const pillars = edition.components.flatMap(componentShape);
  if (pillars.length < edition.components.length) return { known: false, reason: 'weights-unknown' };
  return {
    known: true,
    pillars,
    maximum: edition.componentMaximum,
    scale: edition.maximum / edition.componentMaximum,
    assumption: edition.weightsVerified ? null : 'weights-unchecked',
  };
}

/** A component has no groups: it is its own pillar, of one indicator. */
function componentShape({ number, weight }: PciEdition['components'][number]): readonly PillarShape[] {
  const code = String(number);
  return weight === null ? [] : [{ code, side: 'whole', weight, groups: [{ code, indicators: 1 }] }];
}
