import type { Workbook } from '../../workbook';
import { putInOrder } from '../../xml/elements';
import { attributeOf, childOf } from '../../xml/tree';
import type { XmlPart } from '../xml-part';
import { WORKBOOK_ORDER, type SheetList } from './book-draft';

/** The sheet that is shown when the file is opened: the one asked for, else the one before, else its neighbour. */
export function activeAfter(
  workbook: Workbook,
  { sheets }: SheetList,
  wanted: number | undefined,
): number | undefined {
  const id = wanted ?? workbook.activeSheet;
  const found =
    sheets.find((sheet) => sheet.id === id) ?? sheets.find(({ visibility }) => visibility === 'visible');
  return found?.id;
}

export function changeActiveSheet(
  { root, draft, tag }: XmlPart,
  { sheets }: SheetList,
  workbook: Workbook,
  active: number | undefined,
): void {
  const position = sheets.findIndex(({ id }) => id === active);
  if (active === workbook.activeSheet && sheets[position]?.before?.position === position) return;
  const views = childOf(root, 'bookViews');
  const view = views && childOf(views, 'workbookView');
  if (!view) {
    if (position > 0 && !views) {
      putInOrder(
        draft,
        root,
        WORKBOOK_ORDER,
        'bookViews',
        tag('bookViews', {}, tag('workbookView', { activeTab: position })),
      );
    }
    return;
  }
  const stated = Number(attributeOf(view, 'activeTab') ?? 0);
  if (position === 0) draft.unstate(view, 'activeTab', 0);
  else if (stated !== position) draft.state(view, 'activeTab', position);
  if (Number(attributeOf(view, 'firstSheet') ?? 0) >= sheets.length)
    draft.setAttribute(view, 'firstSheet', null);
}
