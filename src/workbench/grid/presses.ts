import type { Layout } from './layout';
import type { Place } from './moves';
import { placeAt, pullBeyond, type Point } from './place-at';
import type { Manner } from './selecting';

/** What is pressed: a cell, or the head of a row or column. */
export type Pressed =
  | { readonly on: 'cell'; readonly place: Place }
  | { readonly on: 'row' | 'column'; readonly at: number }
  | { readonly on: 'corner' };

export interface Presses {
  /** With `extend` also while the mouse is pulled. */
  readonly onPress: (pressed: Pressed, manner: Manner) => void;
  /** A press and its release on the same cell, without any key. */
  readonly onClick: (place: Place) => void;
}

/** A step that the mouse pulls beyond the edge scrolls by so much of its distance in each frame. */
const PULL = 0.2;

/** Tells what is pressed with the mouse, a pen or a finger, and pulled; beyond the edge the sheet scrolls along. */
export function watchPresses(
  element: HTMLElement,
  layout: () => Layout,
  { onClick, onPress }: Presses,
): void {
  let pressed: Pressed | undefined;
  let point: Point | undefined;
  let last = '';
  let isScrolling = false;

  function pull(at: Point): void {
    if (!pressed || pressed.on === 'corner') return;
    const place = placeAt(element, layout(), at);
    const next: Pressed =
      pressed.on === 'cell' ? { on: 'cell', place } : { on: pressed.on, at: place[pressed.on] };
    const told = JSON.stringify(next);
    if (told === last) return;
    last = told;
    onPress(next, 'extend');
  }
  function scrollAlong(): void {
    const { x, y } = point && pressed ? pullBeyond(element, point) : { x: 0, y: 0 };
    isScrolling = x !== 0 || y !== 0;
    if (!point || !isScrolling) return;
    element.scrollBy(x * PULL, y * PULL);
    pull(point);
    requestAnimationFrame(scrollAlong);
  }
  element.addEventListener('pointerdown', (event) => {
    const begun = pressedAt(event.target);
    if (!begun || event.button !== 0) return;
    pressed = begun.on === 'cell' ? { on: 'cell', place: placeAt(element, layout(), event) } : begun;
    last = JSON.stringify(pressed);
    onPress(pressed, event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'add' : 'anew');
  });
  element.addEventListener('pointermove', (event) => {
    if (!pressed || (event.buttons & 1) === 0) return;
    // The mouse may leave the sheet while it pulls; a mere click stays with the cell.
    element.setPointerCapture(event.pointerId);
    point = event;
    pull(event);
    if (!isScrolling) scrollAlong();
  });
  element.addEventListener('pointerup', (event) => {
    const hasKey = event.shiftKey || event.ctrlKey || event.metaKey;
    if (pressed?.on === 'cell' && last === JSON.stringify(pressed) && !hasKey) onClick(pressed.place);
    pressed = undefined;
    point = undefined;
  });
}

function pressedAt(target: EventTarget | null): Pressed | undefined {
  const part =
    target instanceof Element ? target.closest<HTMLElement>('.cell, .row-head, .column-head, .corner') : null;
  if (!part) return undefined;
  if (part.matches('.corner')) return { on: 'corner' };
  if (part.matches('.row-head')) return { on: 'row', at: Number(part.dataset.row) };
  if (part.matches('.column-head')) return { on: 'column', at: Number(part.dataset.column) };
  return { on: 'cell', place: { row: Number(part.dataset.row), column: Number(part.dataset.column) } };
}
