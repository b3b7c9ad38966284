import type { Direction } from './moves';

/** What a key asks of the grid while no cell is being edited. */
export type GridKey =
  | Going
  | { readonly does: 'edit' | 'type' | 'clear' | 'select-all' | 'select-rows' | 'select-columns' }
  | { readonly does: 'undo' | 'redo' | 'leave' | 'follow-link' | 'list' | 'name-box' | 'find' | 'fill-down' }
  | { readonly does: 'bold' | 'italic' | 'underline' }
  | { readonly does: 'next-sheet' | 'previous-sheet' };

/** Keys that lead to another cell. */
export type Going =
  | { readonly does: 'move' | 'jump'; readonly direction: Direction; readonly extend: boolean }
  | { readonly does: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly does: 'row-start' | 'home' | 'end'; readonly extend: boolean }
  /** Enter and Tab: within what is selected, where that is more than a cell. */
  | { readonly does: 'step'; readonly direction: Direction };

export type KeyPressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const altKeys: Readonly<Record<string, GridKey>> = {
  ArrowDown: { does: 'list' },
  Enter: { does: 'follow-link' },
};

export function gridKey(event: KeyPressed): GridKey | undefined {
  const { altKey, key, shiftKey: extend } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (altKey) return altKeys[key];
  const direction = arrows[key];
  if (direction) return { does: isCommand ? 'jump' : 'move', direction, extend };
  if (isCommand) return commandKey(key, extend);
  const plain = plainKeys[key]?.(extend);
  if (plain) return plain;
  // An input method announces itself before it tells the letter.
  return key.length === 1 || key === 'Process' ? { does: 'type' } : undefined;
}

const plainKeys: Readonly<Record<string, (extend: boolean) => GridKey | undefined>> = {
  Enter: (back) => ({ does: 'step', direction: back ? 'up' : 'down' }),
  Tab: (back) => ({ does: 'step', direction: back ? 'left' : 'right' }),
  PageUp: (extend) => ({ does: 'page', direction: 'up', extend }),
  PageDown: (extend) => ({ does: 'page', direction: 'down', extend }),
  Home: (extend) => ({ does: 'row-start', extend }),
  ' ': (extend) => (extend ? { does: 'select-rows' } : undefined),
  F2: () => ({ does: 'edit' }),
  Escape: () => ({ does: 'leave' }),
  Delete: () => ({ does: 'clear' }),
  Backspace: () => ({ does: 'clear' }),
};

const letters: Readonly<Record<string, GridKey>> = {
  a: { does: 'select-all' },
  b: { does: 'bold' },
  d: { does: 'fill-down' },
  f: { does: 'find' },
  g: { does: 'name-box' },
  i: { does: 'italic' },
  u: { does: 'underline' },
  y: { does: 'redo' },
  z: { does: 'undo' },
};

function commandKey(key: string, extend: boolean): GridKey | undefined {
  switch (key) {
    case 'Home':
      return { does: 'home', extend };
    case 'End':
      return { does: 'end', extend };
    case 'PageUp':
      return { does: 'previous-sheet' };
    case 'PageDown':
      return { does: 'next-sheet' };
    case ' ':
      return { does: 'select-columns' };
    default: {
      const letter = letters[key.toLowerCase()];
      return extend ? (letter?.does === 'undo' ? { does: 'redo' } : undefined) : letter;
    }
  }
}
