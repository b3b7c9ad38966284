import type { MemoryHost } from '../../host';
import type { Sheet } from '../../host/model';
import { cellReference } from '../../host/package';
import { sheetGrid, type Grid } from '../grid/grid';
import { areaOfCell } from '../sheet/merges';
import { editedText } from '../sheet/cell-text';
import { texts } from '../texts';
import { userOf } from '../user';
import { formulaBar } from './formula-bar';
import { sheetTabs } from './sheet-tabs';
import { zoomControl } from './zoom-control';

export interface BookView {
  readonly elements: readonly HTMLElement[];
  /** Ends an edit that is under way, as saving does in Excel. */
  readonly finish: () => void;
  readonly close: () => void;
}

/** An open workbook: formula bar, grid, tabs. What it shows is the model's; what is done goes through the model. */
export function bookView(host: MemoryHost, onRefused: (code: string) => void): BookView {
  const { book } = host;
  const user = userOf(host, onRefused);
  const place = document.createElement('div');
  place.className = 'sheet';
  place.role = 'tabpanel';
  let sheet: Sheet = book.active;
  let grid: Grid | undefined;

  const bar = formulaBar({
    onPress: () => current().finish(),
    onEdit: () => user.setEditing(true),
    onFinish(text) {
      user.setEditing(false);
      const { column, row } = current().active();
      if (text !== editedText(sheet, row, column)) void user.type(sheet, areaOfCell(row, column), text);
      current().element.focus();
    },
    onCancel() {
      user.setEditing(false);
      current().element.focus();
    },
  });
  const tabs = sheetTabs(book, (chosen) => {
    current().finish();
    void user.activate(chosen);
  });

  const zoom = zoomControl((value) => current().setZoom(value));
  const foot = document.createElement('div');
  foot.className = 'foot';
  foot.append(tabs.element, zoom.element);

  function open(next: Sheet): Grid {
    sheet = next;
    const opened = sheetGrid(sheet, user, { onText: bar.setText, onEditing: user.setEditing });
    place.ariaLabel = texts.sheet(sheet.name);
    place.replaceChildren(opened.element);
    opened.setZoom(zoom.value());
    grid = opened;
    return opened;
  }
  const current = (): Grid => (grid && sheet === book.active ? grid : open(book.active));

  function show(): void {
    const shown = current();
    shown.refresh();
    tabs.show();
    const { column, row } = shown.active();
    bar.show(cellReference(row, column), editedText(sheet, row, column));
  }

  let isWaiting = false;
  /** A batch may be one of many: the page is drawn once a frame. */
  function soon(): void {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      show();
    });
  }
  const unwatch = host.door.watch(soon);
  const resized = new ResizeObserver(soon);
  resized.observe(place);
  // Widths of columns are told in the workbook's own font.
  void document.fonts.ready.then(soon);
  soon();
  return {
    elements: [bar.element, place, foot],
    finish: () => current().finish(),
    close() {
      unwatch();
      resized.disconnect();
    },
  };
}
