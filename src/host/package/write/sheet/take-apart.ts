import { RELATIONSHIP_IDS } from '../../parts/namespaces';
import { XmlDraft } from '../../xml/draft';
import { tagLike } from '../../xml/elements';
import { CLOSE, OPEN, XmlScanner } from '../../xml/scanner';
import { readTree, type XmlElement } from '../../xml/tree';
import type { PackageDraft } from '../package-draft';
import { linkWith } from '../xml-part';
import { changeRows, type CellPlaces } from './change-rows';
import { columnStyles } from './columns';
import { findRows, type FoundRows } from './find-rows';
import { openPlace } from './place';
import type { RowWork } from './row-work';
import { OrphanedFormulas } from './shared-formulas';
import type { SheetDraft } from './sheet-draft';

export interface TakenApart {
  readonly sheet: SheetDraft;
  readonly vanished: CellPlaces;
  readonly lostFormulas: CellPlaces;
}

/** Goes once through a sheet's part: the rows are changed on the way, of all else the places are kept. */
export function takeApart(
  parts: PackageDraft,
  part: string,
  works: ReadonlyMap<number, RowWork>,
  strict: boolean,
): TakenApart {
  const bytes = parts.xml(part);
  const scanner = new XmlScanner(bytes, part);
  if (scanner.next() !== OPEN) scanner.fail('the root is missing');
  const { local } = scanner.name;
  const { namespace } = scanner;
  const opened = openPlace(scanner);
  const draft = new XmlDraft(bytes);
  const tag = tagLike({ name: opened.name, local });
  const link = linkWith(scanner.prefixOf(RELATIONSHIP_IDS));
  const orphans = new OrphanedFormulas(draft, tag);
  const children: XmlElement[] = [];
  let found: FoundRows | undefined;
  for (;;) {
    const token = scanner.next();
    if (token === CLOSE && scanner.depth === 0) break;
    if (token !== OPEN) continue;
    const isData = scanner.name.local === 'sheetData' && scanner.namespace === namespace;
    if (!isData) children.push(readTree(scanner));
    else if (works.size === 0) children.push(readTree(scanner, 0));
    else {
      if (found) scanner.fail('a second sheetData', 'malformed-part');
      found = findRows(scanner, works, orphans);
      children.push({ ...found.place, local: 'sheetData', namespace, children: [] });
    }
  }
  if (works.size > 0 && !found) scanner.fail('the sheet holds no cells', 'invalid-change');
  const cols = children.find((child) => child.local === 'cols');
  return {
    sheet: {
      part,
      root: { ...opened, local, namespace, children, closeStart: scanner.start, end: scanner.end },
      draft,
      tag,
      link,
      parts,
      strict,
    },
    vanished: found ? changeRows(draft, tag, found, works.values(), columnStyles(cols)) : [],
    lostFormulas: orphans.lost,
  };
}
