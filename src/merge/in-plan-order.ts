import type { Folded } from './records-of';
import type { Telling } from './telling';

/** A record, whether it is the base's own, and where the base has its indicator first; null where it does not. */
export interface Placed extends Folded {
  readonly inBase: boolean;
  readonly basePlace: number | null;
}

/** By the base's order; what it does not have comes behind, by code, then by name, tasks last. */
export function byPlan(one: Placed, other: Placed): number {
  const [mine, theirs] = [placeOf(one), placeOf(other)];
  const level = mine.findIndex((part, index) => part !== theirs[index]);
  const [left, right] = [mine[level], theirs[level]];
  if (left === undefined || right === undefined) return 0;
  return left < right ? -1 : 1;
}

/** Where one of the tellings stands in the base. */
export function placeInBase(tellings: readonly Telling[], base: string | null): number | null {
  const places = tellings.flatMap(({ source, place }) => (source.file === base ? [place] : []));
  return places.length === 0 ? null : Math.min(...places);
}

const last = Number.MAX_SAFE_INTEGER;

function placeOf({ record, basePlace, inBase, tellings }: Placed): readonly (number | string)[] {
  const { code, group, kind, name } = record;
  const [first] = tellings;
  return [
    basePlace ?? last,
    inBase ? 0 : 1,
    kind === 'task' ? 1 : 0,
    kind === 'task' ? (group ?? '') : '',
    ...levelsOf(code),
    name,
    first?.source.file ?? '',
    first?.place ?? 0,
  ];
}

/** "10" comes behind "9"; what has no code comes last. */
function levelsOf(code: string | null): readonly number[] {
  const [pillar = last, group = 0, indicator = 0] = (code ?? '').split('.').filter(Boolean).map(Number);
  return [pillar, group, indicator];
}
