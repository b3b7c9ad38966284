import type { Area } from '../../host/package';
import type { Layout } from './layout';
import { placeAt, type Point } from './place-at';

export interface FillHandle {
  /** Stands at the lower right corner of what is selected; nowhere where that cannot be pulled on. */
  readonly follow: (corner: HTMLElement | null) => void;
}

export interface FillEvents {
  readonly from: () => Area;
  /** While it is pulled; nothing once it is let go. */
  readonly onPull: (whole: Area | undefined) => void;
  readonly onFill: (from: Area, whole: Area) => void;
}

/** The small square by which cells are pulled on, downwards or to the right. Ctrl+D is its key. */
export function fillHandle(
  above: HTMLElement,
  element: HTMLElement,
  layout: () => Layout,
  { from, onFill, onPull }: FillEvents,
): FillHandle {
  const handle = document.createElement('div');
  handle.className = 'fill-handle';
  handle.hidden = true;
  above.append(handle);

  /** From what is selected to where the mouse is, in the direction in which it is further away. */
  function pulled(begun: Point, at: Point): Area {
    const area = from();
    const { column, row } = placeAt(element, layout(), at);
    const isDown = at.clientY - begun.clientY >= at.clientX - begun.clientX;
    return isDown
      ? { ...area, bottom: Math.max(area.bottom, row) }
      : { ...area, right: Math.max(area.right, column) };
  }
  handle.addEventListener('pointerdown', (begun) => {
    if (begun.button !== 0) return;
    // The focus stays on the sheet.
    begun.preventDefault();
    handle.setPointerCapture(begun.pointerId);
    const over = new AbortController();
    const { signal } = over;
    const end = (): void => {
      over.abort();
      onPull(undefined);
    };
    handle.addEventListener('pointermove', (at) => onPull(pulled(begun, at)), { signal });
    handle.addEventListener(
      'pointerup',
      (at) => {
        end();
        const area = from();
        const whole = pulled(begun, at);
        if (whole.bottom > area.bottom || whole.right > area.right) onFill(area, whole);
      },
      { signal },
    );
    handle.addEventListener('pointercancel', end, { signal });
  });
  return {
    follow(corner) {
      const place = corner?.getBoundingClientRect();
      handle.hidden = !corner || !place || isBehindFrozen(corner, place);
      if (!place || handle.hidden) return;
      const box = above.getBoundingClientRect();
      handle.style.left = `${place.right - box.left}px`;
      handle.style.top = `${place.bottom - box.top}px`;
    },
  };

  function isBehindFrozen(corner: HTMLElement, { bottom, right }: DOMRect): boolean {
    const { columns, frozen, rows } = layout();
    const box = above.getBoundingClientRect();
    const isBelow = corner.closest('.frozen') !== null || bottom > box.top + rows.start(frozen.rows);
    const isBeside = corner.closest('.pinned') !== null || right > box.left + columns.start(frozen.columns);
    return !isBelow || !isBeside;
  }
}
