import type { MemoryHost, Ribbon } from '../../host';
import { texts } from '../texts';

declare global {
  interface Window {
    /** The pane's page calls this before office.js loads, so that the library finds itself in Excel. */
    installHost?: (pane: Window) => void;
  }
}

export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  /** Presses a button of the ribbon; before the pane is there it is kept until then. */
  readonly press: (functionName: string) => void;
  /** To where somebody was in it, else to its first button. */
  readonly focus: () => void;
}

/** The task pane at the width that Excel gives it: its own page with the bundle as it is. */
export function paneFrame(host: MemoryHost, openSample: () => void): PaneFrame {
  let ribbon: Ribbon | undefined;
  let waiting: readonly string[] = [];
  window.installHost = (pane) => {
    pane.openSample = openSample;
    ribbon = host.install(pane);
    for (const name of waiting) ribbon.press(name);
    waiting = [];
  };
  const element = document.createElement('iframe');
  element.className = 'pane';
  element.title = texts.pane;
  element.src = 'pane/';
  return {
    element,
    focus() {
      element.focus();
      const page = element.contentDocument;
      if (page?.activeElement === page?.body) page?.querySelector('button')?.focus();
    },
    press(functionName) {
      if (ribbon) ribbon.press(functionName);
      else waiting = [...waiting, functionName];
    },
  };
}
