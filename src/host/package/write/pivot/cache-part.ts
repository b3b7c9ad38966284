import { areaReference } from '../../area';
import { MAIN, RELATIONSHIP_IDS } from '../../parts/namespaces';
import type { NewPivotCache, PivotCacheContent, PivotCacheEdit, PivotSourceReference } from '../../pivot';
import type { Epoch } from '../../workbook';
import { setChild } from '../../xml/elements';
import { changeFragment, sourceOf } from '../../xml/fragment';
import { decodeEscapes } from '../../xml/text';
import { tagWith, type Tag } from '../../xml/tag';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../xml/tree';
import type { XmlPart } from '../xml-part';
import { isListed, pivotText, pivotValue, sharedItems } from './pivot-values';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const plain = tagWith('');
const FIELD_ORDER = ['sharedItems', 'fieldGroup', 'mpMap', 'extLst'];

/**
 * A cache that no Excel has made is made anew by the first that opens it (`refreshOnLoad`); until then its records
 * are all there. Items that the source has no more are not kept (`missingItemsLimit`).
 */
export function newPivotCache(
  { content, source }: NewPivotCache,
  recordsLink: string,
  epoch: Epoch,
  strict: boolean,
): Uint8Array {
  const { fields } = content.records;
  const written = plain(
    'pivotCacheDefinition',
    {
      xmlns: MAIN[strict ? 1 : 0],
      'xmlns:r': RELATIONSHIP_IDS[strict ? 1 : 0],
      'r:id': recordsLink,
      refreshOnLoad: true,
      missingItemsLimit: 0,
      createdVersion: 6,
      refreshedVersion: 6,
      minRefreshableVersion: 3,
      recordCount: content.records.count,
    },
    plain('cacheSource', { type: 'worksheet' }, sourceElement(plain, source)) +
      plain('cacheFields', { count: fields.length }, fieldElements(content, epoch).join('')),
  );
  return new TextEncoder().encode(HEAD + written);
}

const sourceElement = (tag: Tag, source: PivotSourceReference): string =>
  'name' in source
    ? tag('worksheetSource', { name: pivotText(source.name) })
    : tag('worksheetSource', { ref: areaReference(source.area), sheet: pivotText(source.sheet) });

const fieldElements = (content: PivotCacheContent, epoch: Epoch): readonly string[] =>
  content.records.fields.map((field) =>
    plain(
      'cacheField',
      { name: pivotText(field.name), numFmtId: content.dateFormatIds.get(field.name) ?? 0 },
      sharedItems(field, content.listed, epoch),
    ),
  );

/** What is asked for is changed; a field that stays keeps all else that the file says of it. */
export function changePivotCache(xml: XmlPart, edit: PivotCacheEdit, epoch: Epoch): void {
  const { draft, root } = xml;
  if (edit.refreshOnLoad !== undefined)
    draft.setAttribute(root, 'refreshOnLoad', edit.refreshOnLoad ? true : null);
  const source = childOf(root, 'cacheSource');
  const present = source && childOf(source, 'worksheetSource');
  if (edit.source && present) draft.replace(present.start, present.end, sourceElement(xml.tag, edit.source));
  if (edit.content) changeContent(xml, edit.content, epoch);
}

function changeContent({ draft, root, tag }: XmlPart, content: PivotCacheContent, epoch: Epoch): void {
  const list = childOf(root, 'cacheFields');
  if (!list) return;
  const standing = new Map(
    childrenOf(list, 'cacheField').map((field) => [decodeEscapes(attributeOf(field, 'name') ?? ''), field]),
  );
  const written = content.records.fields.map((field, index) => {
    const own = standing.get(field.name);
    const items = sharedItems(field, content.listed, epoch);
    return own ? withItems(draft.bytes, own, items) : (fieldElements(content, epoch)[index] ?? '');
  });
  draft.setAttribute(root, 'recordCount', content.records.count);
  draft.replace(list.start, list.end, tag('cacheFields', { count: written.length }, written.join('')));
}

const withItems = (bytes: Uint8Array, field: XmlElement, items: string): string =>
  changeFragment(sourceOf(bytes, field), (root, draft) =>
    setChild(draft, root, FIELD_ORDER, 'sharedItems', items),
  );

export function pivotRecords(
  { listed, records: { count, fields } }: PivotCacheContent,
  epoch: Epoch,
  strict: boolean,
): Uint8Array {
  const columns = fields.map((field) => {
    const texts = isListed(field, listed)
      ? field.items.map((_, place) => `<x v="${place}"/>`)
      : field.items.map((item) => pivotValue(item, field.dateFormat !== undefined, epoch));
    return { codes: field.codes, texts };
  });
  const rows: string[] = [];
  for (let record = 0; record < count; record++) {
    let row = '<r>';
    for (const { codes, texts } of columns) row += texts[codes[record] ?? 0] ?? '<m/>';
    rows.push(`${row}</r>`);
  }
  const written = plain(
    'pivotCacheRecords',
    { xmlns: MAIN[strict ? 1 : 0], 'xmlns:r': RELATIONSHIP_IDS[strict ? 1 : 0], count },
    rows.join(''),
  );
  return new TextEncoder().encode(HEAD + written);
}
