/** Ctrl+O and Ctrl+S, wherever the focus is on the page. */
export function watchFileKeys({ onOpen, onSave }: { onOpen: () => void; onSave: () => void }): void {
  const actions: Readonly<Record<string, () => void>> = { o: onOpen, s: onSave };
  document.addEventListener('keydown', (event) => {
    const action = event.ctrlKey || event.metaKey ? actions[event.key.toLowerCase()] : undefined;
    if (!action || event.shiftKey || event.altKey) return;
    event.preventDefault();
    action();
  });
}
