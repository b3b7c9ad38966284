import { createHost, type HostOptions, type MemoryHost } from '../../src/host';

/** What the page is opened with; the workbook as base64. */
export interface ExcelSetting extends Pick<HostOptions, 'language' | 'theme' | 'readOnly' | 'profile'> {
  readonly file: string;
}

declare global {
  interface Window {
    excelSetting: ExcelSetting;
    /** The workbook in memory that answers the pane: a test makes faults in it and looks what became of it. */
    excel: MemoryHost;
    savedWorkbook: () => string;
    /** When the page's first button was there, in milliseconds from its beginning. */
    firstButtonAt: number;
  }
}

// Runs in the pane's page before anything else, as Excel itself is there before the page.
const { file, ...options } = window.excelSetting;
window.excel = createHost({ ...options, file: Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0)) });
window.excel.install(window);
window.savedWorkbook = () =>
  btoa([...window.excel.saveWorkbook()].map((byte) => String.fromCharCode(byte)).join(''));

const watcher = new MutationObserver(() => {
  if (document.querySelector('#pane button') === null) return;
  window.firstButtonAt = performance.now();
  watcher.disconnect();
});
watcher.observe(document, { childList: true, subtree: true });
