import { fromHtml } from './html-table';

export interface ClipboardKeys {
  /** What goes onto the clipboard; nothing where the sheet is not what is worked on. */
  readonly onCopy: (isCut: boolean) => string | undefined;
  /** With its cells, where they came as a table. */
  readonly onPaste: (text: string, cells: ReturnType<typeof fromHtml>) => void;
  readonly isAtSheet: () => boolean;
}

const TEXT = 'text/plain';
const HTML = 'text/html';

/** Ctrl+C, Ctrl+X and Ctrl+V over the sheet. Within a text field they stay the browser's own. */
export function watchClipboard({ isAtSheet, onCopy, onPaste }: ClipboardKeys, signal: AbortSignal): void {
  for (const name of ['copy', 'cut'] as const)
    document.addEventListener(
      name,
      (event) => {
        const text = isAtSheet() ? onCopy(name === 'cut') : undefined;
        if (text === undefined) return;
        event.clipboardData?.setData(TEXT, text);
        event.preventDefault();
      },
      { signal },
    );
  document.addEventListener(
    'paste',
    (event) => {
      const text = event.clipboardData?.getData(TEXT) ?? '';
      if (!isAtSheet() || text === '') return;
      event.preventDefault();
      onPaste(text, fromHtml(event.clipboardData?.getData(HTML) ?? ''));
    },
    { signal },
  );
}
