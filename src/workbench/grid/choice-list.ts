import { texts } from '../texts';

/** The list that a cell offers: an arrow beside the cell, and below it what can be chosen. */
export interface ChoiceList {
  /** Puts the arrow beside the active cell, or takes it away. */
  readonly beside: (cell: HTMLElement | null, choices: readonly string[] | undefined) => void;
  readonly open: () => void;
}

export interface ChoiceListEvents {
  readonly onChoose: (text: string) => void;
  /** The list is closed: keys go to the sheet again. */
  readonly onLeave: () => void;
}

const MOST_LINES = 8;

export function choiceList(above: HTMLElement, { onChoose, onLeave }: ChoiceListEvents): ChoiceList {
  const arrow = document.createElement('button');
  arrow.type = 'button';
  arrow.className = 'choice-arrow';
  arrow.textContent = '▾';
  arrow.ariaLabel = texts.choices;
  arrow.hidden = true;
  // The browser's own list box: it goes by arrows, letters and clicks, and every screen reader knows it.
  const list = document.createElement('select');
  list.className = 'choice-list';
  list.ariaLabel = texts.choices;
  list.hidden = true;
  above.append(arrow, list);
  let offered: readonly string[] = [];
  let place = { left: 0, top: 0, bottom: 0, width: 0 };

  function close(): void {
    if (list.hidden) return;
    list.hidden = true;
    onLeave();
  }
  function choose(): void {
    const { value } = list;
    close();
    if (value !== '') onChoose(value);
  }
  function open(): void {
    if (arrow.hidden) return;
    list.replaceChildren(...offered.map((text) => new Option(text, text)));
    list.size = Math.max(2, Math.min(MOST_LINES, offered.length));
    list.style.left = `${place.left}px`;
    list.style.minWidth = `${place.width}px`;
    list.hidden = false;
    // Where there is no room below the cell, above it.
    const fits = place.bottom + list.offsetHeight <= above.clientHeight;
    list.style.top = `${fits ? place.bottom : Math.max(0, place.top - list.offsetHeight)}px`;
    list.focus();
  }
  arrow.addEventListener('click', open);
  list.addEventListener('click', choose);
  list.addEventListener('blur', () => (list.hidden = true));
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') choose();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  return {
    open,
    beside(cell, choices) {
      offered = choices ?? [];
      const around = above.getBoundingClientRect();
      const box = cell?.getBoundingClientRect();
      const isSeen = box && box.bottom <= around.bottom && box.right <= around.right;
      arrow.hidden = !isSeen || offered.length === 0;
      if (!box || arrow.hidden) return;
      place = {
        left: box.left - around.left,
        top: box.top - around.top,
        bottom: box.bottom - around.top,
        width: box.width,
      };
      arrow.style.left = `${box.right - around.left}px`;
      arrow.style.top = `${box.bottom - around.top}px`;
    },
  };
}
