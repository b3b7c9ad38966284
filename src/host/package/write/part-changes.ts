import type { PartChanges, RelationshipSource } from '../changes';
import { partKey, relativeTarget } from '../parts/part-name';
import type { PackageDraft } from './package-draft';
import { relationshipType } from './relationships';

/** Parts that other pieces make: drawings, charts, pivots, notes. */
export function changeParts(
  parts: PackageDraft,
  { added = [], removed = [], replaced = [], relationships = [] }: PartChanges,
  sourcePart: (source: RelationshipSource) => string,
  strict: boolean,
): void {
  for (const part of removed) removePart(parts, part);
  for (const { name, contentType, bytes } of added) parts.add(name, contentType, bytes);
  for (const { name, bytes } of replaced) parts.write(name, bytes);
  for (const { source, id, kind, target, external = false } of relationships) {
    const from = sourcePart(source);
    parts.relate(from, [
      {
        id,
        type: relationshipType(kind, strict),
        target: external ? target : relativeTarget(from, target),
        external,
      },
    ]);
  }
}

/** A part goes, and with it the relationships that lead to it. */
function removePart(parts: PackageDraft, part: string): void {
  const key = partKey(part);
  for (const source of ['', ...parts.names.filter((name) => !name.endsWith('.rels'))]) {
    const leading = parts
      .relationships(source)
      .filter(({ external, target }) => !external && partKey(target) === key);
    parts.unrelate(source, new Set(leading.map(({ id }) => id)));
  }
  parts.remove(part);
}
