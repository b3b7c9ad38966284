import type { Relationship } from '../workbook';
import { choice, required } from '../xml/attributes';
import { readChildren, readEnd, readRoot } from '../xml/read';
import { XmlScanner } from '../xml/scanner';
import { PACKAGE_RELATIONSHIPS } from './namespaces';
import { relationshipsPart, resolveTarget } from './part-name';

/** The relationships of a part, in the order of the file. */
export function readRelationships(bytes: Uint8Array, source: string): readonly Relationship[] {
  const scanner = new XmlScanner(bytes, relationshipsPart(source));
  const relationships: Relationship[] = [];
  const ids = new Set<string>();
  readRoot(scanner, PACKAGE_RELATIONSHIPS, 'Relationships');
  readChildren(scanner, PACKAGE_RELATIONSHIPS, {
    Relationship: () => {
      const id = required(scanner, 'Id');
      if (ids.has(id)) scanner.fail(`the relationship ${id} stands twice`, 'malformed-part');
      ids.add(id);
      relationships.push(relationship(scanner, id, source));
    },
  });
  readEnd(scanner);
  return relationships;
}

function relationship(scanner: XmlScanner, id: string, source: string): Relationship {
  const type = required(scanner, 'Type');
  const target = required(scanner, 'Target');
  const external = choice(scanner, 'TargetMode', ['Internal', 'External']) === 'External';
  return {
    id,
    type,
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: external || target.startsWith('#') ? target : resolveTarget(source, target),
    external,
  };
}
