import type { Line } from './lines';

/** What a key does in the list. */
export type Move =
  | { readonly to: number }
  /** Opens or closes a group, or a finding's card. */
  | { readonly open: boolean }
  /** Goes to the finding's cell. */
  | { readonly go: true };

const page = 10;

/** The keys of a tree, as everywhere in Windows and on the web; null where the key is none of the list's. */
export function moveOf(key: string, lines: readonly Line[], at: number, isOpen: boolean): Move | null {
  const to = (index: number): Move => ({ to: Math.max(0, Math.min(lines.length - 1, index)) });
  const isGroup = lines[at]?.kind === 'group';
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + page);
    case 'PageUp':
      return to(at - page);
    case 'Home':
      return to(0);
    case 'End':
      return to(lines.length - 1);
    case 'ArrowRight':
      return isOpen ? to(at + 1) : { open: true };
    case 'ArrowLeft':
      return isOpen ? { open: false } : to(headOf(lines, at));
    case 'Enter':
      return isGroup ? { open: !isOpen } : { go: true };
    case ' ':
      return { open: !isOpen };
    default:
      return null;
  }
}

/** The head of the group that a line stands in. */
function headOf(lines: readonly Line[], at: number): number {
  const above = lines.slice(0, at + 1).findLastIndex(({ kind }) => kind === 'group');
  return Math.max(0, above);
}
