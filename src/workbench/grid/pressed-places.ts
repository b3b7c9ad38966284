import type { Place } from './moves';

export interface Presses {
  readonly onPress: (place: Place, extend: boolean) => void;
  /** The mouse has been pulled to another cell. */
  readonly onPull: (place: Place) => void;
}

/** Tells which cells are pressed with the mouse, a pen or a finger. */
export function pressedPlaces(element: HTMLElement, { onPress, onPull }: Presses): void {
  let last: Place | undefined;
  element.addEventListener('pointerdown', (event) => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0) return;
    last = place;
    onPress(place, event.shiftKey);
  });
  element.addEventListener('pointermove', (event) => {
    if (!last || (event.buttons & 1) === 0) return;
    const place = placeOf(event.target);
    if (!place || (place.row === last.row && place.column === last.column)) return;
    last = place;
    onPull(place);
  });
  element.addEventListener('pointerup', () => {
    last = undefined;
  });
}

function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}
