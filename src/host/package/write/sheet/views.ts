import { areasReference, cellReference } from '../../area';
import type { ViewEdit } from '../../changes';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../xml/tree';
import { putSection, section, type SheetDraft } from './sheet-draft';

type Frozen = NonNullable<ViewEdit['frozen']>;

/** Changes the first view, the one that a program shows. */
export function changeView(sheet: SheetDraft, edit: ViewEdit): void {
  const views = section(sheet, 'sheetViews');
  const view = views && childOf(views, 'sheetView');
  if (!view) {
    if (edit.tabSelected === false) return;
    putSection(sheet, 'sheetViews', sheet.tag('sheetViews', {}, newView(sheet, edit)));
    return;
  }
  const { draft } = sheet;
  if (edit.showGridlines !== undefined)
    draft.setAttribute(view, 'showGridLines', edit.showGridlines ? null : false);
  if (edit.zoom !== undefined) {
    draft.setAttribute(view, 'zoomScale', edit.zoom === 100 ? null : edit.zoom);
    draft.setAttribute(view, 'zoomScaleNormal', edit.zoom === 100 ? null : edit.zoom);
  }
  if (edit.tabSelected) draft.state(view, 'tabSelected', true);
  else if (edit.tabSelected === false) draft.unstate(view, 'tabSelected', false);
  changePanes(sheet, view, edit);
}

function newView({ tag }: SheetDraft, edit: ViewEdit): string {
  const zoom = edit.zoom === 100 ? undefined : edit.zoom;
  const attributes = {
    showGridLines: edit.showGridlines === false ? false : undefined,
    zoomScale: zoom,
    zoomScaleNormal: zoom,
    tabSelected: edit.tabSelected ? true : undefined,
    workbookViewId: 0,
  };
  const frozen = edit.frozen && isFrozen(edit.frozen) ? edit.frozen : undefined;
  const pane = frozen ? tag('pane', paneAttributes(frozen)) : '';
  const selection =
    frozen || statesSelection(edit)
      ? tag('selection', { pane: frozen && activePane(frozen), ...selected(edit) })
      : '';
  return tag('sheetView', attributes, pane + selection);
}

function changePanes(sheet: SheetDraft, view: XmlElement, edit: ViewEdit): void {
  const { draft, tag } = sheet;
  const pane = childOf(view, 'pane');
  const selections = childrenOf(view, 'selection');
  const active = (pane && attributeOf(pane, 'activePane')) ?? 'topLeft';
  const selection =
    selections.find((candidate) => (attributeOf(candidate, 'pane') ?? 'topLeft') === active) ?? selections[0];
  const { frozen } = edit;
  if (frozen && !isFrozen(frozen)) return thaw(sheet, view, edit, pane, selection, selections);
  const added: string[] = [];
  if (frozen && pane) setAll(sheet, pane, paneAttributes(frozen));
  else if (frozen) added.push(tag('pane', paneAttributes(frozen)));
  const inPane = frozen ? { pane: activePane(frozen) } : {};
  if (selection) setAll(sheet, selection, { ...inPane, ...selected(edit) });
  else if (frozen || statesSelection(edit)) added.push(tag('selection', { ...inPane, ...selected(edit) }));
  const others = frozen ? selections.filter((candidate) => candidate !== selection) : [];
  for (const other of others) draft.remove(other);
  if (added.length === 0) return;
  if (view.selfClosing) draft.fill(view, added.join(''));
  else draft.insert(pane?.end ?? view.openEnd, added.join(''));
}

function thaw(
  { draft, tag }: SheetDraft,
  view: XmlElement,
  edit: ViewEdit,
  pane: XmlElement | undefined,
  selection: XmlElement | undefined,
  selections: readonly XmlElement[],
): void {
  const ours = selection !== undefined && isPlain(selection) && !statesSelection(edit);
  const left = view.children.filter((child) => child !== pane && !selections.includes(child));
  if (ours && left.length === 0 && draft.wasSelfClosing(view)) return draft.empty(view, 'close');
  if (pane) draft.remove(pane);
  for (const other of selections) if (other !== selection) draft.remove(other);
  if (selection) {
    draft.setAttribute(selection, 'pane', null);
    for (const [name, value] of Object.entries(selected(edit)))
      draft.setAttribute(selection, name, value ?? null);
  } else if (statesSelection(edit)) {
    const text = tag('selection', selected(edit));
    if (view.selfClosing) draft.fill(view, text);
    else draft.insert(view.openEnd, text);
  }
}

/** A selection that says nothing but its pane, as is put in where a view had none. */
const isPlain = ({ attributes }: XmlElement): boolean => attributes.every(({ name }) => name === 'pane');

const isFrozen = ({ rows, columns }: Frozen): boolean => rows > 0 || columns > 0;

const activePane = ({ rows, columns }: Frozen): string =>
  rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';

const paneAttributes = (frozen: Frozen): Readonly<Record<string, string | number | undefined>> => ({
  xSplit: frozen.columns || undefined,
  ySplit: frozen.rows || undefined,
  topLeftCell: cellReference(frozen.rows, frozen.columns),
  activePane: activePane(frozen),
  state: 'frozen',
});

const statesSelection = ({ activeCell, selection }: ViewEdit): boolean =>
  activeCell !== undefined || selection !== undefined;

function selected({ activeCell, selection }: ViewEdit): Readonly<Record<string, string | undefined>> {
  const first = selection?.[0];
  const active = activeCell ?? (first && { row: first.top, column: first.left });
  if (!active) return {};
  const cell = cellReference(active.row, active.column);
  return { activeCell: cell, sqref: selection ? areasReference(selection) : cell };
}

function setAll(
  { draft }: SheetDraft,
  element: XmlElement,
  attributes: Readonly<Record<string, string | number | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) draft.setAttribute(element, name, value ?? null);
}
