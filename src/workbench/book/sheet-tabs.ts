import type { Book, Sheet } from '../../host/model';
import { texts } from '../texts';

export interface SheetTabs {
  readonly element: HTMLElement;
  readonly show: () => void;
}

/** The sheets that can be seen, below the grid. */
export function sheetTabs(book: Book, onChoose: (sheet: Sheet) => void): SheetTabs {
  const element = document.createElement('div');
  element.className = 'tabs';
  element.role = 'tablist';
  element.ariaLabel = texts.sheets;
  const visible = (): readonly Sheet[] => book.sheets.filter(({ visibility }) => visibility === 'visible');

  element.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const sheets = visible();
    const next = step === undefined ? undefined : sheets[sheets.indexOf(book.active) + step];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
  });
  return {
    element,
    show() {
      const hadFocus = element.contains(document.activeElement);
      element.replaceChildren(...visible().map((sheet) => tab(sheet, sheet === book.active, onChoose)));
      if (hadFocus) element.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
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
