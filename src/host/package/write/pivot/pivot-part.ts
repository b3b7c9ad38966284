import { areaReference } from '../../area';
import { MAIN } from '../../parts/namespaces';
import type { PivotEdit, PivotFieldShape, PivotShape } from '../../pivot';
import { setChild } from '../../xml/elements';
import { changeFragment, sourceOf } from '../../xml/fragment';
import { tagWith, type AttributeValues, type Tag } from '../../xml/tag';
import { childOf, childrenOf, type XmlElement } from '../../xml/tree';
import type { XmlDraft } from '../../xml/draft';
import type { XmlPart } from '../xml-part';
import { moveFormats } from './moved-formats';
import {
  fieldAttributes,
  itemList,
  locationAttributes,
  optionAttributes,
  sectionsOf,
} from './pivot-sections';
import { pivotText } from './pivot-values';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const plain = tagWith('');

/** The schema's order within a pivot (ECMA-376 18.10.1.73), and within one of its fields. */
const ORDER = [
  'location',
  'pivotFields',
  'rowFields',
  'rowItems',
  'colFields',
  'colItems',
  'pageFields',
  'dataFields',
  'formats',
  'conditionalFormats',
  'chartFormats',
  'pivotHierarchies',
  'pivotTableStyleInfo',
  'filters',
  'rowHierarchiesUsage',
  'colHierarchiesUsage',
  'extLst',
];
const FIELD_ORDER = ['items', 'autoSortScope', 'extLst'];

/** Several values without a field above them have one row of names, not a row of its own for the word "Values". */
const NO_VALUES_ROW =
  '<extLst><ext uri="{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:pivotTableDefinition hideValuesRow="1"/></ext></extLst>';

export function newPivotTable(shape: PivotShape, cacheId: number, strict: boolean): Uint8Array {
  const sections = [...sectionsOf(plain, shape)].map(([, text]) => text ?? '');
  const written = plain(
    'pivotTableDefinition',
    {
      xmlns: MAIN[strict ? 1 : 0],
      name: pivotText(shape.name),
      cacheId,
      applyNumberFormats: false,
      applyBorderFormats: false,
      applyFontFormats: false,
      applyPatternFormats: false,
      applyAlignmentFormats: false,
      applyWidthHeightFormats: true,
      dataCaption: shape.valuesCaption,
      updatedVersion: 6,
      minRefreshableVersion: 3,
      itemPrintTitles: true,
      createdVersion: 6,
      indent: 0,
      outline: true,
      outlineData: true,
      multipleFieldFilters: false,
      ...optionAttributes(shape.options),
    },
    plain('location', locationAttributes(shape)) +
      plain(
        'pivotFields',
        { count: shape.fields.length },
        shape.fields.map((field, index) => newField(plain, shape, field, index)).join(''),
      ) +
      sections.join('') +
      plain('pivotTableStyleInfo', {
        name: 'PivotStyleLight16',
        showRowHeaders: true,
        showColHeaders: true,
        showRowStripes: false,
        showColStripes: false,
        showLastColumn: true,
      }) +
      NO_VALUES_ROW,
  );
  return new TextEncoder().encode(HEAD + written);
}

const newField = (tag: Tag, shape: PivotShape, field: PivotFieldShape, index: number): string =>
  tag(
    'pivotField',
    { ...fieldAttributes(shape, index), numFmtId: field.dateFormatId },
    field.order.length > 0 ? itemList(tag, field) : '',
  );

/** What follows from the shape is written anew; all else that the part says stays as it stands. */
export function changePivotTable(xml: XmlPart, { area, name, shape }: Omit<PivotEdit, 'part'>): void {
  const { draft, root, tag } = xml;
  const location = childOf(root, 'location');
  if (name !== undefined) draft.setAttribute(root, 'name', pivotText(name));
  if (!shape) {
    if (location && area) draft.setAttribute(location, 'ref', areaReference(area));
    return;
  }
  setAttributes(draft, root, optionAttributes(shape.options));
  if (location) setAttributes(draft, location, locationAttributes(shape));
  changeFields(xml, shape);
  moveFormats(xml, shape, ORDER);
  for (const [section, text] of sectionsOf(tag, shape)) {
    const present = childOf(root, section);
    if (!present || sourceOf(draft.bytes, present) !== text) setChild(draft, root, ORDER, section, text);
  }
}

function changeFields({ draft, root, tag }: XmlPart, shape: PivotShape): void {
  const list = childOf(root, 'pivotFields');
  if (!list) return;
  const standing = childrenOf(list, 'pivotField');
  const written = shape.fields.map((field, index) => {
    const own = field.before === undefined ? undefined : standing[field.before];
    return own ? changedField(draft.bytes, own, tag, shape, index) : newField(tag, shape, field, index);
  });
  const whole = tag('pivotFields', { count: written.length }, written.join(''));
  if (whole !== sourceOf(draft.bytes, list)) draft.replace(list.start, list.end, whole);
}

const changedField = (
  bytes: Uint8Array,
  own: XmlElement,
  tag: Tag,
  shape: PivotShape,
  index: number,
): string =>
  changeFragment(sourceOf(bytes, own), (field, draft) => {
    setAttributes(draft, field, fieldAttributes(shape, index));
    const wanted = shape.fields[index];
    const items = wanted && wanted.order.length > 0 ? itemList(tag, wanted) : null;
    const present = childOf(field, 'items');
    const before = present ? sourceOf(draft.bytes, present) : null;
    if (before !== items) setChild(draft, field, FIELD_ORDER, 'items', items);
  });

function setAttributes(draft: XmlDraft, element: XmlElement, attributes: AttributeValues): void {
  for (const [name, value] of Object.entries(attributes)) draft.setAttribute(element, name, value ?? null);
}
