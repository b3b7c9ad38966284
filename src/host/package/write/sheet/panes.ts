import { areasReference, cellReference } from '../../area';
import type { ViewEdit } from '../../changes';
import type { AttributeValues, Tag } from '../../xml/tag';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../xml/tree';
import type { SheetDraft } from './sheet-draft';

type Frozen = NonNullable<ViewEdit['frozen']>;

/** A view's pane, and of its selections the one in the active pane. */
interface Panes {
  readonly view: XmlElement;
  readonly pane: XmlElement | undefined;
  readonly selection: XmlElement | undefined;
  readonly others: readonly XmlElement[];
}

/** Freezes and thaws panes, and moves the selection. */
export function changePanes(sheet: SheetDraft, view: XmlElement, edit: ViewEdit): void {
  const panes = panesOf(view);
  const { frozen } = edit;
  if (!frozen) changeSelection(sheet, panes, selected(edit));
  else if (isFrozen(frozen)) freeze(sheet, panes, frozen, selected(edit));
  else thaw(sheet, panes, selected(edit));
}

/** What stands in a view that is new. */
export function newPanes(tag: Tag, edit: ViewEdit): string {
  const frozen = edit.frozen && isFrozen(edit.frozen) ? edit.frozen : undefined;
  const selection = { ...(frozen && { pane: activePane(frozen) }), ...selected(edit) };
  return (
    (frozen ? tag('pane', paneAttributes(frozen)) : '') +
    (Object.keys(selection).length > 0 ? tag('selection', selection) : '')
  );
}

function panesOf(view: XmlElement): Panes {
  const pane = childOf(view, 'pane');
  const selections = childrenOf(view, 'selection');
  const active = (pane && attributeOf(pane, 'activePane')) ?? 'topLeft';
  const selection =
    selections.find((candidate) => (attributeOf(candidate, 'pane') ?? 'topLeft') === active) ?? selections[0];
  return { view, pane, selection, others: selections.filter((candidate) => candidate !== selection) };
}

function freeze(sheet: SheetDraft, panes: Panes, frozen: Frozen, selection: AttributeValues): void {
  const { draft, tag } = sheet;
  if (panes.pane) setAll(sheet, panes.pane, paneAttributes(frozen));
  const pane = panes.pane ? '' : tag('pane', paneAttributes(frozen));
  changeSelection(sheet, panes, { pane: activePane(frozen), ...selection }, pane);
  for (const other of panes.others) draft.remove(other);
}

function thaw(sheet: SheetDraft, panes: Panes, selection: AttributeValues): void {
  const { draft } = sheet;
  const { view, pane, others } = panes;
  const isSilent = panes.selection?.attributes.every(({ name }) => name === 'pane') ?? true;
  const isAlone = view.children.every((child) => child === pane || child === panes.selection);
  if (isSilent && isAlone && Object.keys(selection).length === 0 && draft.wasSelfClosing(view)) {
    draft.empty(view, 'close');
    return;
  }
  for (const gone of [...(pane ? [pane] : []), ...others]) draft.remove(gone);
  changeSelection(sheet, panes, { ...(panes.selection && { pane: undefined }), ...selection });
}

/** Changes the selection that stands, or puts one in, behind the pane that is given or stands. */
function changeSelection(sheet: SheetDraft, panes: Panes, attributes: AttributeValues, pane = ''): void {
  const { draft, tag } = sheet;
  const { view, selection } = panes;
  if (selection) setAll(sheet, selection, attributes);
  const added =
    pane + (selection || Object.keys(attributes).length === 0 ? '' : tag('selection', attributes));
  if (added === '') return;
  if (view.selfClosing) draft.fill(view, added);
  else draft.insert(panes.pane?.end ?? view.openEnd, added);
}

const isFrozen = ({ rows, columns }: Frozen): boolean => rows > 0 || columns > 0;

const activePane = ({ rows, columns }: Frozen): string =>
  rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';

const paneAttributes = (frozen: Frozen): AttributeValues => ({
  xSplit: frozen.columns === 0 ? undefined : frozen.columns,
  ySplit: frozen.rows === 0 ? undefined : frozen.rows,
  topLeftCell: cellReference(frozen.rows, frozen.columns),
  activePane: activePane(frozen),
  state: 'frozen',
});

function selected({ activeCell, selection }: ViewEdit): AttributeValues {
  const first = selection?.[0];
  const active = activeCell ?? (first && { row: first.top, column: first.left });
  if (!active) return {};
  const cell = cellReference(active.row, active.column);
  return { activeCell: cell, sqref: selection ? areasReference(selection) : cell };
}

function setAll({ draft }: SheetDraft, element: XmlElement, attributes: AttributeValues): void {
  for (const [name, value] of Object.entries(attributes)) draft.setAttribute(element, name, value ?? null);
}
