import { texts } from '../texts';

/** The parts that stay while rows come and go. */
export interface GridFrame {
  /** What scrolls, and what has the focus: a screen reader is told the active cell. */
  readonly element: HTMLElement;
  readonly canvas: HTMLElement;
  readonly heads: HTMLElement;
  readonly frozen: HTMLElement;
  readonly body: HTMLElement;
}

export function gridFrame(label: string): GridFrame {
  const element = part('grid', 'grid');
  element.tabIndex = 0;
  element.ariaLabel = label;
  element.ariaMultiSelectable = 'true';
  element.ariaDescription = texts.keys;
  const canvas = part('canvas', 'presentation');
  const heads = part('heads', 'row');
  heads.ariaRowIndex = '1';
  const frozen = part('frozen', 'rowgroup');
  const body = part('body', 'rowgroup');
  canvas.append(heads, frozen, body);
  element.append(canvas);
  return { element, canvas, heads, frozen, body };
}

function part(className: string, role: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.role = role;
  return element;
}
