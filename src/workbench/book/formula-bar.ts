import { texts } from '../texts';

export interface FormulaBar {
  readonly element: HTMLElement;
  readonly show: (address: string, text: string) => void;
  readonly setText: (text: string) => void;
}

export interface FormulaBarEvents {
  /** Before the bar takes the focus: an edit in the grid ends first. */
  readonly onPress: () => void;
  readonly onEdit: () => void;
  readonly onFinish: (text: string) => void;
  readonly onCancel: () => void;
}

/** The address and the content of the active cell; the content can be edited here too. */
export function formulaBar({ onCancel, onEdit, onFinish, onPress }: FormulaBarEvents): FormulaBar {
  const element = document.createElement('div');
  element.className = 'formula-bar';
  const address = document.createElement('output');
  address.className = 'address';
  address.ariaLabel = texts.cell;
  const content = document.createElement('textarea');
  content.className = 'content';
  content.ariaLabel = texts.content;
  content.rows = 1;
  content.spellcheck = false;
  element.append(address, content);
  let isEditing = false;
  let before = '';

  function leave(): void {
    isEditing = false;
    content.blur();
  }
  content.addEventListener('pointerdown', onPress);
  content.addEventListener('focus', () => {
    isEditing = true;
    onEdit();
  });
  content.addEventListener('blur', () => {
    if (!isEditing) return;
    isEditing = false;
    onFinish(content.value);
  });
  content.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    if (event.key === 'Escape') {
      content.value = before;
      leave();
      onCancel();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      leave();
      onFinish(content.value);
    } else return;
    event.preventDefault();
  });
  return {
    element,
    show(place, text) {
      address.value = place;
      if (isEditing) return;
      before = text;
      content.value = text;
    },
    setText: (text) => {
      content.value = text;
    },
  };
}
