import type { Layout } from './layout';

export interface Resizes {
  /** In pixels as drawn. */
  readonly onSize: (line: 'row' | 'column', at: number, pixels: number) => void;
  /** As wide as its longest text. */
  readonly onFit: (column: number) => void;
}

/** Less than this cannot be seen or got hold of again. */
const SMALLEST = 8;

/** The edges of the heads, which are pulled to make a column wider or a row higher. */
export function watchResizing(
  element: HTMLElement,
  canvas: HTMLElement,
  layout: () => Layout,
  { onFit, onSize }: Resizes,
): void {
  element.addEventListener('pointerdown', (event) => {
    const handle = handleAt(event.target);
    if (!handle || event.button !== 0) return;
    // The head below is not pressed.
    event.stopImmediatePropagation();
    event.preventDefault();
    const { at, line } = handle;
    const before = line === 'column' ? layout().columns.size(at) : layout().rows.size(at);
    const from = line === 'column' ? event.clientX : event.clientY;
    const guide = document.createElement('div');
    guide.className = `guide ${line}`;
    canvas.append(guide);
    const sized = (moved: PointerEvent): number =>
      Math.max(SMALLEST, before + (line === 'column' ? moved.clientX : moved.clientY) - from);
    function show(moved: PointerEvent): void {
      const box = canvas.getBoundingClientRect();
      if (line === 'column') guide.style.left = `${moved.clientX - box.left}px`;
      else guide.style.top = `${moved.clientY - box.top}px`;
    }
    show(event);
    function end(): void {
      over.abort();
      guide.remove();
    }
    const over = new AbortController();
    const { signal } = over;
    element.setPointerCapture(event.pointerId);
    element.addEventListener('pointermove', show, { signal });
    element.addEventListener(
      'pointerup',
      (released) => {
        end();
        if (sized(released) !== before) onSize(line, at, sized(released));
      },
      { signal },
    );
    element.addEventListener('pointercancel', end, { signal });
  });
  element.addEventListener('dblclick', (event) => {
    // While the pointer is captured the sheet itself is the target.
    const below = document.elementFromPoint(event.clientX, event.clientY);
    const handle = handleAt(below);
    if (handle?.line === 'column') onFit(handle.at);
  });
}

function handleAt(
  target: EventTarget | null,
): { readonly line: 'row' | 'column'; readonly at: number } | undefined {
  const handle = target instanceof Element ? target.closest<HTMLElement>('.resizer') : null;
  const head = handle?.parentElement;
  if (!head) return undefined;
  return head.dataset.column === undefined
    ? { line: 'row', at: Number(head.dataset.row) }
    : { line: 'column', at: Number(head.dataset.column) };
}
