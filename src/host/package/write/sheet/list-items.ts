import { PackageError } from '../../package-error';
import type { XmlElement } from '../../xml/tree';

/** The items that a change names by their place; a place that there is not is the caller's fault. */
export const itemsAt = (
  items: readonly XmlElement[],
  places: readonly number[],
  part: string,
): ReadonlySet<XmlElement> =>
  new Set(
    places.map((place) => {
      const item = items[place];
      if (!item)
        throw new PackageError('invalid-change', `there is no item ${place} of ${items.length}`, { part });
      return item;
    }),
  );
