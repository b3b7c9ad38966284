import { texts } from '../texts';

export interface FormulaBar {
  readonly element: HTMLElement;
  readonly show: (text: string) => void;
  readonly setText: (text: string) => void;
}

export interface FormulaBarEvents {
  /** Before the bar takes the focus: an edit in the grid ends first. */
  readonly onPress: () => void;
  /** Says whether the cell may be edited. */
  readonly onEdit: () => boolean;
  readonly onFinish: (text: string) => void;
  readonly onCancel: () => void;
  /** By a key, back to the sheet; whoever goes elsewhere is not called back. */
  readonly onLeave: () => void;
}

/** The content of the active cell, whole; it can be edited here too. */
export function formulaBar({ onCancel, onEdit, onFinish, onLeave, onPress }: FormulaBarEvents): FormulaBar {
  const content = document.createElement('textarea');
  content.className = 'content';
  content.ariaLabel = texts.content;
  content.rows = 1;
  content.spellcheck = false;
  let isEditing = false;
  let before = '';

  function leave(): void {
    isEditing = false;
    content.blur();
  }
  content.addEventListener('pointerdown', onPress);
  content.addEventListener('focus', () => {
    isEditing = onEdit();
    content.readOnly = !isEditing;
  });
  content.addEventListener('blur', () => {
    content.readOnly = false;
    if (!isEditing) return;
    isEditing = false;
    onFinish(content.value);
  });
  content.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      content.value = before;
      leave();
      onCancel();
      onLeave();
    } else if (event.key === 'Enter' && event.altKey) {
      content.setRangeText('\n', content.selectionStart, content.selectionEnd, 'end');
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      if (!isEditing) return;
      leave();
      onFinish(content.value);
      onLeave();
    } else return;
    event.preventDefault();
  });
  return {
    element: content,
    show(text) {
      if (isEditing) return;
      before = text;
      content.value = text;
    },
    setText: (text) => {
      content.value = text;
    },
  };
}
