import type { SheetChanges } from '../../changes';
import { setChild } from '../../xml/elements';
import { childOf } from '../../xml/tree';
import { argb } from '../styles/color';
import { putSection, section, type SheetDraft } from './sheet-draft';

const ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Tab colour and fitting to pages, which stand together at the head of the sheet. */
export function changeProperties(sheet: SheetDraft, { tabColor, page }: SheetChanges): void {
  const { tag, draft } = sheet;
  const properties = section(sheet, 'sheetPr');
  const wanted = new Map<string, string | null>();
  if (tabColor !== undefined)
    wanted.set('tabColor', tabColor === null ? null : tag('tabColor', { rgb: argb(tabColor) }));
  const setup = properties && childOf(properties, 'pageSetUpPr');
  if (page?.fit !== undefined && page.fit !== null)
    wanted.set('pageSetUpPr', tag('pageSetUpPr', { fitToPage: true }));
  else if (page?.fit === null && setup) wanted.set('pageSetUpPr', null);
  const added = [...wanted.values()].filter((content) => content !== null).join('');
  if (!properties) {
    if (added !== '') putSection(sheet, 'sheetPr', tag('sheetPr', {}, added));
    return;
  }
  if (properties.selfClosing) {
    if (added !== '') draft.fill(properties, added);
    return;
  }
  const left = properties.children.filter(({ local }) => wanted.get(local) !== null);
  if (left.length === 0 && added === '' && properties.children.length > 0) {
    draft.empty(properties, properties.attributes.length > 0 ? 'close' : 'remove');
  } else for (const [local, content] of wanted) setChild(draft, properties, ORDER, local, content);
}
