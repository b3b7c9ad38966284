import type { ViewEdit } from '../../changes';
import { childOf } from '../../xml/tree';
import { changePanes, newPanes } from './panes';
import { putSection, section, type SheetDraft } from './sheet-draft';

const PLAIN_ZOOM = 100;

/** Changes the first view, the one that a program shows. */
export function changeView(sheet: SheetDraft, edit: ViewEdit): void {
  const { draft } = sheet;
  const views = section(sheet, 'sheetViews');
  const view = views && childOf(views, 'sheetView');
  if (!view) {
    putView(sheet, edit);
    return;
  }
  const shown = { showGridLines: edit.showGridlines, showRowColHeaders: edit.showHeadings };
  for (const [name, isShown] of Object.entries(shown)) {
    if (isShown === false) draft.state(view, name, false);
    else if (isShown) draft.unstate(view, name, true);
  }
  if (edit.tabSelected) draft.state(view, 'tabSelected', true);
  else if (edit.tabSelected === false) draft.unstate(view, 'tabSelected', false);
  for (const name of ['zoomScale', 'zoomScaleNormal']) {
    if (edit.zoom === PLAIN_ZOOM) draft.unstate(view, name, PLAIN_ZOOM);
    else if (edit.zoom !== undefined) draft.state(view, name, edit.zoom);
  }
  changePanes(sheet, view, edit);
}

function putView(sheet: SheetDraft, edit: ViewEdit): void {
  const { tag } = sheet;
  const zoom = edit.zoom === PLAIN_ZOOM ? undefined : edit.zoom;
  const attributes = {
    showGridLines: edit.showGridlines === false ? false : undefined,
    showRowColHeaders: edit.showHeadings === false ? false : undefined,
    tabSelected: edit.tabSelected ? true : undefined,
    zoomScale: zoom,
    zoomScaleNormal: zoom,
  };
  const panes = newPanes(tag, edit);
  if (panes === '' && Object.values(attributes).every((value) => value === undefined)) return;
  const view = tag('sheetView', { ...attributes, workbookViewId: 0 }, panes);
  putSection(sheet, 'sheetViews', tag('sheetViews', {}, view));
}
