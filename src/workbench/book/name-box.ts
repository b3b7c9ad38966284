import { texts } from '../texts';

export interface NameBox {
  readonly element: HTMLInputElement;
  readonly show: (address: string) => void;
  readonly focus: () => void;
}

/** Where the active cell is, and where to go: an address, a name, a table. */
export function nameBox(onGo: (wanted: string) => boolean, onLeave: () => void): NameBox {
  const element = document.createElement('input');
  element.className = 'address';
  element.ariaLabel = texts.nameBox;
  element.spellcheck = false;
  element.autocomplete = 'off';
  let address = '';

  function leave(): void {
    element.value = address;
    onLeave();
  }
  element.addEventListener('focus', () => element.select());
  element.addEventListener('blur', () => (element.value = address));
  element.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter') {
      if (onGo(element.value.trim())) leave();
      else element.select();
    } else return;
    event.preventDefault();
  });
  return {
    element,
    show(place) {
      address = place;
      if (document.activeElement !== element) element.value = place;
    },
    focus: () => element.focus(),
  };
}
