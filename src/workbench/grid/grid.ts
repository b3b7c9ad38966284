import type { Area } from '../../host/package';
import type { Sheet } from '../../host/model';
import { editedText } from '../sheet/cell-text';
import { areaOfCell, wholeCell } from '../sheet/merges';
import { texts } from '../texts';
import type { User } from '../user';
import { cellId } from './cell-element';
import { cellEditor } from './editor';
import { gridView, HEAD_HEIGHT } from './grid-view';
import { gridKey, type GridKey } from './keys';
import type { Place } from './moves';
import { pressedPlaces } from './pressed-places';
import { reveal } from './reveal';
import { selecting } from './selecting';
import { showSelection } from './selection-view';

/** One sheet as it is seen and worked on. */
export interface Grid {
  readonly element: HTMLElement;
  readonly active: () => Place;
  /** Draws everything anew: cells may have changed. */
  readonly refresh: () => void;
  readonly setZoom: (zoom: number) => void;
  /** Ends an edit that is under way. */
  readonly finish: () => void;
}

export interface GridEvents {
  /** What is typed, letter by letter. */
  readonly onText: (text: string) => void;
  readonly onEditing: (isEditing: boolean) => void;
}

export function sheetGrid(sheet: Sheet, user: User, { onEditing, onText }: GridEvents): Grid {
  const view = gridView(sheet);
  const { element } = view;
  const choice = selecting(sheet, view.layout);
  let shown: readonly Area[] | undefined;

  const select = (area: Area): void => void user.select(sheet, area);
  const cellOf = (place: Place): HTMLElement | null => element.querySelector(`#${cellId(place)}`);

  const editor = cellEditor(view.canvas, texts.content, {
    onText,
    onCancel: () => leave(),
    onFinish(text, then) {
      leave();
      const { column, row } = choice.active();
      if (text !== editedText(sheet, row, column)) void user.type(sheet, areaOfCell(row, column), text);
      if (then) go({ does: 'move', direction: then, extend: false });
    },
  });
  function leave(): void {
    onEditing(false);
    element.focus({ preventScroll: true });
  }
  function edit(text: string, mode: 'typing' | 'editing'): void {
    const place = choice.active();
    reveal(element, view.layout(), wholeCell(sheet.body.merges, place.row, place.column));
    draw(false);
    const cell = cellOf(place);
    if (!cell) return;
    onEditing(true);
    editor.open(cell, text, mode);
    onText(text);
  }
  function go(key: GridKey): void {
    const { frozen, rows } = view.layout();
    const area = choice.byKey(key, element.clientHeight - HEAD_HEIGHT - rows.start(frozen.rows));
    if (area) select(area);
  }
  function draw(isFresh: boolean): void {
    view.draw(isFresh);
    showSelection(element, sheet, choice.active());
  }

  element.addEventListener('scroll', () => draw(false), { passive: true });
  element.addEventListener('keydown', (event) => {
    const key = gridKey(event);
    if (!key) return;
    if (key.does === 'type') {
      // Not prevented: the letter itself lands in the editor, whatever input method makes it.
      edit('', 'typing');
      return;
    }
    event.preventDefault();
    const { column, row } = choice.active();
    if (key.does === 'edit') edit(editedText(sheet, row, column), 'editing');
    else if (key.does === 'clear') for (const area of sheet.body.selection) void user.clear(sheet, area);
    else go(key);
  });
  element.addEventListener('dblclick', () => {
    const { column, row } = choice.active();
    edit(editedText(sheet, row, column), 'editing');
  });
  pressedPlaces(element, {
    onPress(place, extend) {
      editor.finish();
      select(choice.to(place, extend));
    },
    onPull: (place) => select(choice.to(place, true)),
  });

  return {
    element,
    active: choice.active,
    refresh() {
      draw(true);
      if (shown === sheet.body.selection) return;
      shown = sheet.body.selection;
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
