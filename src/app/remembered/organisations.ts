import type { Organisation } from '../../appendix';
import { fold } from '../../appendix/text';

/** The province's own entries with one added, or changed: it then stands where the one of the other name stood. */
export function withOrganisation(
  own: readonly Organisation[],
  organisation: Organisation,
  insteadOf: string | null,
): readonly Organisation[] {
  const place = own.findIndex(({ name }) => isCalled(name, insteadOf ?? organisation.name));
  const others = own.filter(
    ({ name }) => !isCalled(name, organisation.name) && !(insteadOf !== null && isCalled(name, insteadOf)),
  );
  return others.toSpliced(place < 0 ? others.length : place, 0, organisation);
}

export function withoutOrganisation(own: readonly Organisation[], name: string): readonly Organisation[] {
  return own.filter((one) => !isCalled(one.name, name));
}

/** Capitals and accents tell no two organisations apart. */
export function isCalled(name: string, other: string): boolean {
  return fold(name) === fold(other);
}
