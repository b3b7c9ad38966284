import type { Framework, IndexEntry, PlanRecord } from '../appendix';
import { indexKey, indexKeyOf } from '../appendix/text';

/** Where an indicator belongs: "2.2.3" in group "2.2" of pillar "2". A component of PCI is its own pillar. */
export interface IndicatorPlace {
  readonly code: string;
  readonly pillar: string;
  readonly group: string;
}

export type PlaceOf = (record: PlanRecord) => IndicatorPlace | null;

/** By the code that the record states. */
export function statedPlace({ indicator }: PlanRecord): IndicatorPlace | null {
  return indicator?.value.code ? placeAt(indicator.value.code) : null;
}

/** By the code that the record states, else by its name: the components of PCI have no codes in a plan. */
export function placesIn(indices: readonly IndexEntry[], framework: Framework | null): PlaceOf {
  const byName = new Map(
    indices
      .filter((entry) => entry.framework === framework)
      .flatMap((entry) =>
        [entry.name, ...entry.otherNames].map((name) => [indexKey(name), placeAt(entry)] as const),
      ),
  );
  return (record) => statedPlace(record) ?? byName.get(keyOf(record)) ?? null;
}

function placeAt({ code, pillar }: { readonly code: string; readonly pillar: string }): IndicatorPlace {
  return { code, pillar, group: code.split('.').slice(0, 2).join('.') };
}

function keyOf({ indicator }: PlanRecord): string {
  return indicator ? indexKeyOf(indicator.value) : '';
}
