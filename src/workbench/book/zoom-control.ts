import { texts } from '../texts';

export interface ZoomControl {
  readonly element: HTMLElement;
  readonly value: () => number;
  /** Larger or smaller by a step. */
  readonly turn: (by: 1 | -1) => void;
}

const STEP = 10;
const SMALLEST = 50;
const LARGEST = 200;

/** How large the sheet is shown, in per cent, at the foot of the page as in Excel. */
export function zoomControl(onZoom: (value: number) => void): ZoomControl {
  let percent = 100;
  const shown = document.createElement('output');
  const element = document.createElement('div');
  element.className = 'zoom';
  element.append(step('−', texts.smaller, -STEP), shown, step('+', texts.larger, STEP));
  show();

  function show(): void {
    shown.value = texts.zoom(percent);
  }
  function step(sign: string, label: string, by: number): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.ariaLabel = label;
    button.addEventListener('click', () => change(by));
    return button;
  }
  function change(by: number): void {
    const before = percent;
    percent = Math.min(LARGEST, Math.max(SMALLEST, percent + by));
    if (percent === before) return;
    show();
    onZoom(percent / 100);
  }
  return { element, value: () => percent / 100, turn: (by) => change(by * STEP) };
}
