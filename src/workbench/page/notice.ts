import { texts } from '../texts';

/** A line above the sheet that says what did not work. */
export interface Notice {
  readonly element: HTMLElement;
  readonly say: (sentence: string) => void;
  readonly clear: () => void;
}

export function noticeBar(): Notice {
  const element = document.createElement('div');
  element.className = 'notice';
  element.role = 'alert';
  element.hidden = true;
  const sentence = document.createElement('span');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = texts.close;
  const clear = (): void => {
    element.hidden = true;
  };
  close.addEventListener('click', clear);
  element.append(sentence, close);
  return {
    element,
    say(what) {
      sentence.textContent = what;
      element.hidden = false;
    },
    clear,
  };
}
