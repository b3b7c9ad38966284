import type { Direction } from './moves';

/** What a key asks of the grid while no cell is being edited. */
export type GridKey =
  | { readonly does: 'move'; readonly direction: Direction; readonly extend: boolean }
  | { readonly does: 'jump'; readonly direction: Direction; readonly extend: boolean }
  | { readonly does: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly does: 'row-start' | 'home' | 'end'; readonly extend: boolean }
  | { readonly does: 'edit' | 'type' | 'clear' | 'select-all' };

export type KeyPressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function gridKey(event: KeyPressed): GridKey | undefined {
  const { altKey, key, shiftKey: extend } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (altKey) return undefined;
  const direction = arrows[key];
  if (direction) return { does: isCommand ? 'jump' : 'move', direction, extend };
  if (isCommand) return commandKey(key, extend);
  const shifted = shiftableKey(key, extend);
  if (shifted) return shifted;
  // An input method announces itself before it tells the letter.
  return key.length === 1 || key === 'Process' ? { does: 'type' } : undefined;
}

function shiftableKey(key: string, extend: boolean): GridKey | undefined {
  switch (key) {
    case 'Enter':
      return { does: 'move', direction: extend ? 'up' : 'down', extend: false };
    case 'Tab':
      return { does: 'move', direction: extend ? 'left' : 'right', extend: false };
    case 'PageUp':
      return { does: 'page', direction: 'up', extend };
    case 'PageDown':
      return { does: 'page', direction: 'down', extend };
    case 'Home':
      return { does: 'row-start', extend };
    case 'F2':
      return { does: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { does: 'clear' };
    default:
      return undefined;
  }
}

function commandKey(key: string, extend: boolean): GridKey | undefined {
  if (key === 'Home') return { does: 'home', extend };
  if (key === 'End') return { does: 'end', extend };
  return key.toLowerCase() === 'a' ? { does: 'select-all' } : undefined;
}
