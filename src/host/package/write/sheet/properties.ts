import type { SheetChanges } from '../../changes';
import { changeChildren } from '../../xml/elements';
import { argb } from '../styles/color';
import { putSection, section, type SheetDraft } from './sheet-draft';

const ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Tab colour and fitting to pages, which stand together at the head of the sheet. */
export function changeProperties(sheet: SheetDraft, changes: SheetChanges): void {
  const wanted = wantedChildren(sheet, changes);
  const properties = section(sheet, 'sheetPr');
  const added = [...wanted.values()].filter((content) => content !== null).join('');
  if (!properties) {
    if (added !== '') putSection(sheet, 'sheetPr', sheet.tag('sheetPr', {}, added));
  } else
    changeChildren(
      sheet.draft,
      properties,
      ORDER,
      wanted,
      properties.attributes.length > 0 ? 'close' : 'remove',
    );
}

function wantedChildren(
  { tag }: SheetDraft,
  { tabColor, page }: SheetChanges,
): ReadonlyMap<string, string | null> {
  const wanted = new Map<string, string | null>();
  if (tabColor !== undefined) wanted.set('tabColor', tabColor && tag('tabColor', { rgb: argb(tabColor) }));
  if (page?.fit !== undefined) wanted.set('pageSetUpPr', page.fit && tag('pageSetUpPr', { fitToPage: true }));
  return wanted;
}
