import { texts } from '../texts';

/** Excel opens a pane at this width. */
const USUAL = 350;
const NARROWEST = 320;
const WIDEST = 640;
const STEP = 10;

const steps: Readonly<Record<string, number>> = { ArrowLeft: STEP, ArrowRight: -STEP };

/** The line between sheet and pane: pulled, or moved with the arrow keys. */
export function splitter(page: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  element.className = 'splitter';
  element.role = 'separator';
  element.tabIndex = 0;
  element.ariaLabel = texts.paneWidth;
  element.ariaOrientation = 'vertical';
  element.ariaValueMin = String(NARROWEST);
  element.ariaValueMax = String(WIDEST);
  let width = USUAL;
  function setWidth(wanted: number): void {
    width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));
    element.ariaValueNow = String(width);
    page.style.setProperty('--pane', `${width}px`);
  }
  element.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setWidth(width + step);
  });
  element.addEventListener('dblclick', () => setWidth(USUAL));
  element.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    if (element.hasPointerCapture(event.pointerId)) setWidth(page.clientWidth - event.clientX);
  });
  setWidth(USUAL);
  return element;
}
