/** Ctrl+O and Ctrl+S, on the page and in the frame of whichever pane is shown there. */
export interface FileKeys {
  readonly watch: (frame: HTMLIFrameElement) => void;
}

export function fileKeys({ onOpen, onSave }: { onOpen: () => void; onSave: () => void }): FileKeys {
  const actions: Readonly<Record<string, () => void>> = { o: onOpen, s: onSave };
  const onKey = (event: KeyboardEvent): void => {
    const action = event.ctrlKey || event.metaKey ? actions[event.key.toLowerCase()] : undefined;
    if (!action || event.shiftKey || event.altKey) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', onKey);
  return {
    watch: (frame) =>
      frame.addEventListener('load', () => frame.contentWindow?.addEventListener('keydown', onKey)),
  };
}
