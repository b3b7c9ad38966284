import type { Book, Sheet } from '../../host/model';
import { texts } from '../texts';

export interface SheetTabs {
  readonly element: HTMLElement;
  readonly show: () => void;
  /** To the sheet after the active one, or before. */
  readonly turn: (by: 1 | -1) => void;
  readonly focus: () => void;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The sheets that can be seen, below the grid. */
export function sheetTabs(book: Book, onChoose: (sheet: Sheet) => void): SheetTabs {
  const element = document.createElement('div');
  element.className = 'tabs';
  element.role = 'tablist';
  element.ariaLabel = texts.sheets;
  let shown: Sheet | undefined;
  const visible = (): readonly Sheet[] => book.sheets.filter(({ visibility }) => visibility === 'visible');

  element.addEventListener('keydown', (event) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    turn(by);
  });
  function turn(by: 1 | -1): void {
    const sheets = visible();
    const next = sheets[sheets.indexOf(book.active) + by];
    if (next) onChoose(next);
  }
  return {
    element,
    turn,
    focus: () => element.querySelector<HTMLElement>('[aria-selected=true]')?.focus(),
    show() {
      const hadFocus = element.contains(document.activeElement);
      element.replaceChildren(...visible().map((sheet) => tab(sheet, sheet === book.active, onChoose)));
      if (hadFocus) element.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
      if (shown !== book.active) element.querySelector('[aria-selected=true]')?.scrollIntoView();
      shown = book.active;
    },
  };
}

function tab(sheet: Sheet, isActive: boolean, onChoose: (sheet: Sheet) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.role = 'tab';
  button.textContent = sheet.name;
  button.ariaSelected = String(isActive);
  button.tabIndex = isActive ? 0 : -1;
  const { tabColor } = sheet.body;
  if (tabColor !== undefined) button.style.setProperty('--tab-color', tabColor);
  button.addEventListener('click', () => onChoose(sheet));
  return button;
}
