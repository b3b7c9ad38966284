import type { MemoryHost } from '../../host';
import type { Sheet } from '../../host/model';
import { cellReference } from '../../host/package';
import { sheetGrid, type Grid } from '../grid/grid';
import { areaOfCell } from '../sheet/merges';
import { editedText } from '../sheet/cell-text';
import { nextWith } from '../sheet/find-text';
import { texts } from '../texts';
import { userOf, type Refused } from '../user';
import { watchClipboard } from './clipboard-keys';
import { findBox } from './find-box';
import { formulaBar } from './formula-bar';
import { nameBox } from './name-box';
import { onceAFrame } from './once-a-frame';
import type { Region } from './region';
import { selectionStatus } from './selection-status';
import { sheetTabs } from './sheet-tabs';
import { zoomControl } from './zoom-control';

export interface BookView {
  readonly elements: readonly HTMLElement[];
  readonly regions: Readonly<Record<'bar' | 'sheet' | 'tabs', Region>>;
  /** Ends an edit that is under way, as saving does in Excel. */
  readonly finish: () => void;
  readonly close: () => void;
}

export interface BookEvents {
  readonly onRefused: (why: Refused) => void;
  /** Something to be told in a sentence. */
  readonly onSay: (sentence: string) => void;
}

/** An open workbook: formula bar, grid, tabs. What it shows is the model's; what is done goes through the model. */
export function bookView(host: MemoryHost, { onRefused, onSay }: BookEvents): BookView {
  const { book } = host;
  const user = userOf(host, onRefused);
  const closed = new AbortController();
  const place = document.createElement('div');
  place.className = 'sheet';
  place.role = 'tabpanel';
  let sheet: Sheet = book.active;
  let grid: Grid | undefined;
  let drawn: Grid | undefined;

  const toSheet = (): void => current().element.focus();
  const bar = formulaBar({
    onPress: () => current().finish(),
    onEdit() {
      const isLocked = user.isLocked(sheet, current().active());
      if (isLocked) user.refuse('protected');
      user.setEditing(!isLocked);
      return !isLocked;
    },
    onFinish(text) {
      user.setEditing(false);
      const { column, row } = current().active();
      if (text !== editedText(sheet, row, column)) void user.type(sheet, [areaOfCell(row, column)], text);
    },
    onCancel: () => user.setEditing(false),
    onLeave: toSheet,
  });
  const box = nameBox((wanted) => {
    const isThere = user.goTo(wanted, sheet);
    if (!isThere) onSay(texts.noSuchPlace(wanted));
    return isThere;
  }, toSheet);
  const finding = findBox((text, by) => {
    const found = nextWith(sheet, text, current().active(), by);
    if (found) user.select(sheet, { areas: [areaOfCell(found.row, found.column)], active: found });
    return found !== undefined;
  }, toSheet);
  const line = document.createElement('div');
  line.className = 'formula-bar';
  line.append(box.element, bar.element, finding.element);

  const tabs = sheetTabs(book, (chosen) => {
    current().finish();
    void user.activate(chosen).then(showOther);
  });
  const status = selectionStatus();
  const zoom = zoomControl((value) => current().setZoom(value));
  place.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      zoom.turn(event.deltaY < 0 ? 1 : -1);
    },
    { passive: false },
  );
  const foot = document.createElement('div');
  foot.className = 'foot';
  foot.append(tabs.element, status.element, zoom.element);

  function open(next: Sheet): Grid {
    const hadFocus = grid?.element === document.activeElement;
    sheet = next;
    const opened = sheetGrid(sheet, user, {
      onText: bar.setText,
      onEditing: user.setEditing,
      onNameBox: box.focus,
      onFind: finding.open,
      onTurn: tabs.turn,
      onLink({ address, place: to }) {
        if (address !== undefined) onSay(texts.linkOutside(address));
        else if (to !== undefined && !user.goTo(to, sheet)) onSay(texts.linkLost(to));
        showOther();
      },
    });
    place.ariaLabel = texts.sheet(sheet.name);
    place.replaceChildren(opened.element, opened.above, opened.told);
    opened.setZoom(zoom.value());
    grid = opened;
    if (hadFocus) opened.element.focus();
    return opened;
  }
  const current = (): Grid => (grid && sheet === book.active ? grid : open(book.active));

  function show(isFresh: boolean): void {
    // Formulas are worked out when somebody looks.
    book.calculation.settle();
    const shown = current();
    const isOther = shown !== drawn;
    drawn = shown;
    shown.refresh(isFresh || isOther);
    if (isFresh || isOther) tabs.show();
    status.show(sheet);
    const { column, row } = shown.active();
    box.show(cellReference(row, column));
    bar.show(editedText(sheet, row, column));
  }

  /** At once, and not with the next frame: the next key is for the sheet that was gone to. */
  function showOther(): void {
    if (current() !== drawn && !closed.signal.aborted) show(true);
  }

  const soon = onceAFrame(show, closed.signal);
  watchClipboard(
    {
      isAtSheet: () => document.activeElement === current().element,
      onCopy(isCut) {
        const text = user.copy(sheet, sheet.body.selection[0], isCut);
        soon();
        return text;
      },
      onPaste: (text, cells) => void user.paste(sheet, sheet.body.selection[0], text, cells),
    },
    closed.signal,
  );
  const unwatch = host.door.watch(soon);
  const resized = new ResizeObserver(() => soon());
  resized.observe(place);
  // Widths of columns are told in the workbook's own font.
  void document.fonts.ready.then(() => soon());
  soon();
  return {
    elements: [line, place, foot],
    regions: {
      bar: { element: line, enter: box.focus },
      sheet: { element: place, enter: toSheet },
      tabs: { element: foot, enter: tabs.focus },
    },
    finish: () => current().finish(),
    close() {
      closed.abort();
      unwatch();
      resized.disconnect();
    },
  };
}
