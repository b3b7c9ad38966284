import { parseArea } from '../../area';
import type { Hyperlink } from '../../sheet';
import type { Relationship } from '../../workbook';
import { required } from '../../xml/attributes';
import type { XmlScanner } from '../../xml/scanner';
import { RELATIONSHIP_IDS } from '../namespaces';

/** At OPEN of `hyperlink`. */
export function readHyperlink(scanner: XmlScanner, relationships: readonly Relationship[]): Hyperlink {
  const id = scanner.attributeIn(RELATIONSHIP_IDS, 'id');
  return {
    area:
      parseArea(required(scanner, 'ref')) ??
      scanner.fail('a hyperlink without a place', 'malformed-part', scanner.start),
    target: relationships.find((relationship) => relationship.id === id)?.target,
    location: scanner.attribute('location'),
    tooltip: scanner.attribute('tooltip'),
    display: scanner.attribute('display'),
  };
}
