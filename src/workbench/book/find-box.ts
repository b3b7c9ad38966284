import { texts } from '../texts';

export interface FindBox {
  readonly element: HTMLElement;
  readonly open: () => void;
}

/** A line to look for a text with: Enter goes on, Shift+Enter back, Esc returns to the sheet. */
export function findBox(onFind: (text: string, by: 1 | -1) => boolean, onLeave: () => void): FindBox {
  const { find: said } = texts;
  const element = document.createElement('div');
  element.className = 'find-box';
  element.role = 'search';
  element.ariaLabel = said.title;
  element.hidden = true;
  const field = document.createElement('input');
  field.type = 'search';
  field.placeholder = said.title;
  field.ariaLabel = said.title;
  field.spellcheck = false;
  const told = document.createElement('span');
  told.role = 'status';
  const go = (by: 1 | -1): void => {
    told.textContent = field.value === '' || onFind(field.value, by) ? '' : said.nothing;
  };
  const close = (): void => {
    element.hidden = true;
    onLeave();
  };
  element.append(
    field,
    told,
    button('↑', said.previous, () => go(-1)),
    button('↓', said.next, () => go(1)),
    button('✕', texts.close, close),
  );
  element.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });
  field.addEventListener('input', () => (told.textContent = ''));
  return {
    element,
    open() {
      element.hidden = false;
      field.focus();
      field.select();
    },
  };
}

function button(sign: string, name: string, onClick: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = sign;
  element.title = name;
  element.ariaLabel = name;
  element.addEventListener('click', onClick);
  return element;
}
