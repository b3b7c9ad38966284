import type { PageKey } from './page-keys';

/** Ctrl+O and Ctrl+S. */
export function fileKeys({ onOpen, onSave }: { onOpen: () => void; onSave: () => void }): PageKey {
  const actions: Readonly<Record<string, () => void>> = { o: onOpen, s: onSave };
  return ({ altKey, ctrlKey, key, metaKey, shiftKey }) =>
    (ctrlKey || metaKey) && !shiftKey && !altKey ? actions[key.toLowerCase()] : undefined;
}
