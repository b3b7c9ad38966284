import type { Direction } from './moves';

/** How an edit began decides what arrows do: after typing they go on to the next cell, after F2 into the text. */
export type EditMode = 'typing' | 'editing';

/** Where an edit leads when it ends: to the next cell, or into all the others that are selected. */
export type Then = Direction | 'fill';

export interface Editor {
  readonly isOpen: () => boolean;
  /** Goes along with its cell when the sheet scrolls. */
  readonly follow: (cell: HTMLElement | null) => void;
  /** Opens over a cell; with `typing` the key that is being pressed becomes the first letter. */
  readonly open: (cell: HTMLElement, text: string, mode: EditMode) => void;
  /** Ends the edit and hands over what was typed. */
  readonly finish: (then?: Then) => void;
}

export interface EditorEvents {
  readonly onFinish: (text: string, then: Then | undefined) => void;
  readonly onCancel: () => void;
  readonly onText: (text: string) => void;
}

/** Its cell was scrolled away; what is typed stays, and so does the focus. */
const OUT_OF_SIGHT = '-9999px';

/** The cell under the keyboard: a text area over the cell that is being edited. */
export function cellEditor(above: HTMLElement, label: string, events: EditorEvents): Editor {
  const area = document.createElement('textarea');
  area.className = 'editor';
  area.ariaLabel = label;
  area.rows = 1;
  area.hidden = true;
  above.append(area);
  let mode: EditMode = 'editing';

  function close(): void {
    area.hidden = true;
  }
  const editor: Editor = {
    isOpen: () => !area.hidden,
    follow(cell) {
      if (area.hidden) return;
      if (!cell) {
        area.style.top = OUT_OF_SIGHT;
        return;
      }
      const from = above.getBoundingClientRect();
      const place = cell.getBoundingClientRect();
      area.style.left = `${place.left - from.left}px`;
      area.style.top = `${place.top - from.top}px`;
      area.style.minWidth = area.style.width = `${place.width}px`;
      area.style.minHeight = `${place.height}px`;
    },
    open(cell, text, how) {
      mode = how;
      area.hidden = false;
      editor.follow(cell);
      area.style.font = fontOf(cell);
      area.value = text;
      area.focus({ preventScroll: true });
      area.setSelectionRange(text.length, text.length);
    },
    finish(then) {
      if (area.hidden) return;
      close();
      events.onFinish(area.value, then);
    },
  };

  area.addEventListener('input', () => events.onText(area.value));
  area.addEventListener('keydown', (event) => {
    // The grid below has keys of its own.
    event.stopPropagation();
    // An input method takes Enter to end its word.
    if (event.isComposing) return;
    if (event.key === 'Enter' && event.altKey) {
      area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
      events.onText(area.value);
    } else if (event.key === 'F2') {
      mode = mode === 'typing' ? 'editing' : 'typing';
    } else if (event.key === 'Escape') {
      close();
      events.onCancel();
    } else {
      const then = leaving(event, mode);
      if (then === undefined) return;
      editor.finish(then);
    }
    event.preventDefault();
  });
  return editor;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where a key leads that ends the edit. */
function leaving({ ctrlKey, key, metaKey, shiftKey }: KeyboardEvent, mode: EditMode): Then | undefined {
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'fill';
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return mode === 'typing' ? arrows[key] : undefined;
}

function fontOf(cell: HTMLElement): string {
  const text = cell.querySelector('.text');
  return text ? getComputedStyle(text).font : '';
}
