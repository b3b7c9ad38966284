import type { PageEdit } from '../../changes';
import { LAST_COLUMN, LAST_ROW } from '../../area';
import { escapeText } from '../../xml/escape';
import { changeChildren, changeList } from '../../xml/elements';
import { childrenOf } from '../../xml/tree';
import { changeSection, putSection, section, type SheetDraft } from './sheet-draft';

const HEADER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

export function changePage(sheet: SheetDraft, edit: PageEdit): void {
  const stated = (value: boolean | undefined): boolean | null | undefined => (value === false ? null : value);
  changeSection(sheet, 'printOptions', {
    horizontalCentered: stated(edit.centerHorizontally),
    verticalCentered: stated(edit.centerVertically),
    headings: stated(edit.printHeadings),
    gridLines: stated(edit.printGridlines),
  });
  if (edit.margins) changeSection(sheet, 'pageMargins', { ...edit.margins });
  changeSection(sheet, 'pageSetup', {
    paperSize: edit.paperSize,
    scale: edit.scale,
    fitToWidth: edit.fit === null ? null : edit.fit?.width,
    fitToHeight: edit.fit === null ? null : edit.fit?.height,
    orientation: edit.orientation,
  });
  changeHeader(sheet, edit);
  if (edit.rowBreaks) changeBreaks(sheet, 'rowBreaks', edit.rowBreaks, LAST_COLUMN);
  if (edit.columnBreaks) changeBreaks(sheet, 'colBreaks', edit.columnBreaks, LAST_ROW);
}

function changeHeader(sheet: SheetDraft, { header, footer }: PageEdit): void {
  const { tag, draft } = sheet;
  const wanted = new Map<string, string | null>();
  const want = (name: string, text: string | null | undefined): void => {
    if (text !== undefined) wanted.set(name, text === null ? null : tag(name, {}, escapeText(text)));
  };
  want('oddHeader', header);
  want('oddFooter', footer);
  if (wanted.size === 0) return;
  const added = [...wanted.values()].filter((content) => content !== null).join('');
  const present = section(sheet, 'headerFooter');
  if (present) changeChildren(draft, present, HEADER_ORDER, wanted, 'remove');
  else if (added !== '') putSection(sheet, 'headerFooter', tag('headerFooter', {}, added));
}

/** The breaks are stated as a whole; those that stand already keep what the file says of them. */
function changeBreaks(sheet: SheetDraft, local: string, wanted: readonly number[], most: number): void {
  const list = section(sheet, local);
  const items = childrenOf(list, 'brk');
  const places = items.map((item) => Number(item.attributes.find(({ name }) => name === 'id')?.value ?? 0));
  const removed = new Set(items.filter((_, index) => !wanted.includes(places[index] ?? 0)));
  const added = wanted
    .filter((place) => !places.includes(place))
    .map((place) => sheet.tag('brk', { id: place, max: most, man: true }));
  if (!list) {
    const counts = { count: added.length, manualBreakCount: added.length };
    if (added.length > 0) putSection(sheet, local, sheet.tag(local, counts, added.join('')));
    return;
  }
  changeList(sheet.draft, list, items, { added, removed });
  const left = items.length - removed.size + added.length;
  if (left > 0 && list.attributes.some(({ name }) => name === 'manualBreakCount')) {
    sheet.draft.setAttribute(list, 'manualBreakCount', left);
  }
}
