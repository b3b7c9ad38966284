import type { Folded } from './records-of';
import type { Telling } from './telling';

/** A record and where its indicator first stands in the base; null where the base does not have it. */
export interface Placed extends Folded {
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

function placeOf({ record, basePlace, tellings }: Placed): readonly (number | string)[] {
  const { code, group, kind, name } = record;
  const [first] = tellings;
  return [
    basePlace ?? last,
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
