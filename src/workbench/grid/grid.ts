import type { Sheet } from '../../host/model';
import { LAST_COLUMN, LAST_ROW, type Area } from '../../host/package';
import { editedText } from '../sheet/cell-text';
import { choicesAt } from '../sheet/choices-at';
import { linkAt, type Link } from '../sheet/link-at';
import { areaOfCell, wholeCell } from '../sheet/merges';
import { columnsWith, wholeRows } from '../sheet/whole-lines';
import { texts } from '../texts';
import type { User } from '../user';
import { cellId } from './cell-element';
import { choiceList } from './choice-list';
import { cellEditor } from './editor';
import { fillHandle } from './fill-handle';
import { gridView, HEAD_HEIGHT } from './grid-view';
import { keyActions } from './key-actions';
import { gridKey } from './keys';
import type { Layout } from './layout';
import type { Place } from './moves';
import { watchPresses } from './presses';
import { reveal } from './reveal';
import { watchResizing } from './resizing';
import { selecting } from './selecting';
import { showSelection } from './selection-view';

/** One sheet as it is seen and worked on. */
export interface Grid {
  readonly element: HTMLElement;
  /** What lies over the cells, in words. */
  readonly told: HTMLElement;
  /** What lies over the sheet: the editor of a cell, its list of choices. */
  readonly above: HTMLElement;
  readonly active: () => Place;
  /** Shows what is selected; draws everything anew where cells may have changed. */
  readonly refresh: (isFresh: boolean) => void;
  readonly setZoom: (zoom: number) => void;
  /** Ends an edit that is under way. */
  readonly finish: () => void;
}

export interface GridEvents {
  /** What is typed, letter by letter. */
  readonly onText: (text: string) => void;
  readonly onEditing: (isEditing: boolean) => void;
  readonly onLink: (link: Link) => void;
  readonly onNameBox: () => void;
  readonly onFind: () => void;
  readonly onTurn: (by: 1 | -1) => void;
}

/** The sheet is drawn further where somebody comes near the end of what is there. */
const isAtEdge = ({ columns, rows }: Layout, { column, row }: Place): boolean =>
  row >= rows.count - 1 || column >= columns.count - 1;

const POINTS_A_PIXEL = 72 / 96;

export function sheetGrid(sheet: Sheet, user: User, events: GridEvents): Grid {
  const { onEditing, onText } = events;
  const view = gridView(sheet);
  const { element } = view;
  const choice = selecting(sheet, view.layout);
  let shown: readonly unknown[] = [];

  const cellOf = (place: Place): HTMLElement | null => element.querySelector(`#${cellId(place)}`);

  const above = document.createElement('div');
  above.className = 'above';
  const editor = cellEditor(above, texts.content, {
    onText,
    onCancel: () => leave(),
    onFinish(text, then) {
      leave();
      const { column, row } = choice.active();
      const areas = then === 'fill' ? sheet.body.selection : [areaOfCell(row, column)];
      if (then === 'fill' || text !== editedText(sheet, row, column)) void user.type(sheet, areas, text);
      if (then && then !== 'fill') act({ does: 'step', direction: then });
    },
  });
  function leave(): void {
    onEditing(false);
    element.focus({ preventScroll: true });
  }
  /** What was selected by the key before may not have been drawn yet. */
  function brought(place: Place): HTMLElement | null {
    reveal(element, view.layout(), wholeCell(sheet.body.merges, place.row, place.column));
    draw(false);
    return cellOf(place);
  }
  function edit(text: string, mode: 'typing' | 'editing'): void {
    const place = choice.active();
    if (user.isLocked(sheet, place)) {
      user.refuse('protected');
      return;
    }
    const cell = brought(place);
    if (!cell) return;
    onEditing(true);
    editor.open(cell, text, mode);
    onText(text);
  }
  const list = choiceList(above, {
    onChoose(text) {
      const { column, row } = choice.active();
      void user.type(sheet, [areaOfCell(row, column)], text);
    },
    onLeave: () => element.focus({ preventScroll: true }),
  });
  let pulled: Area | undefined;
  const handle = fillHandle(above, element, view.layout, {
    from: () => sheet.body.selection[0],
    onPull(area) {
      pulled = area;
      draw(false);
    },
    onFill: (from, whole) => user.pull(sheet, from, whole),
  });
  const act = keyActions({
    ...events,
    onList() {
      if (brought(choice.active())) list.open();
    },
    sheet,
    user,
    choice,
    edit,
    pageHeight() {
      const { frozen, rows } = view.layout();
      return element.clientHeight - HEAD_HEIGHT - rows.start(frozen.rows);
    },
    redraw: () => draw(false),
  });
  function draw(isFresh: boolean): void {
    view.draw(isFresh);
    const copied = user.copied();
    const active = choice.active();
    showSelection(element, sheet, active, pulled ?? (copied?.sheet === sheet ? copied.area : undefined));
    editor.follow(cellOf(active));
    handle.follow(pullable());
    list.beside(cellOf(active), choicesAt(sheet, active.row, active.column));
  }

  /** The last cell of what is selected, where that is one area of cells and nobody types. */
  function pullable(): HTMLElement | null {
    const [{ bottom, right }, ...others] = sheet.body.selection;
    if (others.length > 0 || bottom === LAST_ROW || right === LAST_COLUMN || editor.isOpen()) return null;
    const { left, top } = wholeCell(sheet.body.merges, bottom, right);
    return cellOf({ row: top, column: left });
  }

  element.addEventListener('scroll', () => draw(false), { passive: true });
  element.addEventListener('keydown', (event) => {
    const key = gridKey(event);
    if (!key) return;
    // Not prevented: the letter itself lands in the editor, whatever input method makes it.
    if (key.does !== 'type') event.preventDefault();
    act(key);
  });
  element.addEventListener('dblclick', (event) => {
    if (event.target instanceof Element && event.target.closest('.cell')) act({ does: 'edit' });
  });
  watchResizing(element, view.canvas, view.layout, {
    onSize(line, at, pixels) {
      editor.finish();
      const plain = pixels / view.scale().zoom;
      if (line === 'row') void user.setRowHeight(sheet, wholeRows(at), plain * POINTS_A_PIXEL);
      else
        void user.setColumnWidth(
          sheet,
          columnsWith(sheet.body.selection, at),
          plain / view.scale().digitWidth,
        );
    },
    onFit: (column) => void user.fitColumns(sheet, columnsWith(sheet.body.selection, column)),
  });
  watchPresses(element, view.layout, {
    onPress(pressed, manner) {
      editor.finish();
      if (pressed.on === 'corner') user.select(sheet, choice.all());
      else if (pressed.on === 'cell') user.select(sheet, choice.to(pressed.place, manner));
      else user.select(sheet, choice.line(pressed.on, pressed.at, manner));
    },
    onClick({ column, row }) {
      const link = linkAt(sheet, row, column);
      if (link) events.onLink(link);
    },
  });

  return {
    element,
    told: view.told,
    above,
    active: choice.active,
    refresh(isFresh) {
      const { activeCell, selection } = sheet.body;
      draw(isFresh || isAtEdge(view.layout(), activeCell));
      if (shown[0] === selection && shown[1] === activeCell) return;
      shown = [selection, activeCell];
      const { column, row } = choice.edge();
      const edge = wholeCell(sheet.body.merges, row, column);
      reveal(element, view.layout(), edge);
      draw(false);
      // Rows around it may have turned out higher than thought.
      reveal(element, view.layout(), edge);
      draw(false);
    },
    setZoom(zoom) {
      view.setZoom(zoom);
      draw(true);
    },
    finish: () => editor.finish(),
  };
}
