import type { MemoryHost } from '../../host';
import { texts } from '../texts';

declare global {
  interface Window {
    /** The pane's page calls this before office.js loads, so that the library finds itself in Excel. */
    installHost?: (pane: Window) => void;
  }
}

/** The task pane at the width that Excel gives it: its own page with the bundle as it is. */
export function paneFrame(host: MemoryHost): HTMLIFrameElement {
  window.installHost = (pane) => host.install(pane);
  const frame = document.createElement('iframe');
  frame.className = 'pane';
  frame.title = texts.pane;
  frame.src = 'pane/';
  return frame;
}
