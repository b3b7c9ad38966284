/** What a key asks for wherever the focus is; nothing where it is no key of the page. */
export type PageKey = (event: KeyboardEvent) => (() => void) | undefined;

export interface PageKeys {
  /** The frame of the pane has keys of its own: the page's are heard there too. */
  readonly watch: (frame: HTMLIFrameElement) => void;
}

export function pageKeys(...keys: readonly PageKey[]): PageKeys {
  const onKey = (event: KeyboardEvent): void => {
    const action = keys.map((key) => key(event)).find(Boolean);
    if (!action || event.defaultPrevented) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', onKey);
  return {
    watch: (frame) =>
      frame.addEventListener('load', () => frame.contentWindow?.addEventListener('keydown', onKey)),
  };
}
