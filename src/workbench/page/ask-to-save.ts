import { texts } from '../texts';

type Answer = 'save' | 'leave' | 'stay';

/** Asks what to do with changes that are not saved, as Excel does before another workbook takes the place. */
export function askToSave(name: string): Promise<Answer> {
  const dialog = document.createElement('dialog');
  const title = document.createElement('h2');
  title.id = 'ask-to-save';
  title.textContent = texts.saveFirst(name);
  dialog.setAttribute('aria-labelledby', title.id);
  const hint = document.createElement('p');
  hint.textContent = texts.saveFirstHint;
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  document.body.append(dialog);
  return new Promise((resolve) => {
    const choice = (text: string, answer: Answer): HTMLButtonElement => {
      const element = document.createElement('button');
      element.type = 'button';
      element.textContent = text;
      element.addEventListener('click', () => dialog.close(answer));
      return element;
    };
    const save = choice(texts.saveYes, 'save');
    save.className = 'primary';
    buttons.append(save, choice(texts.saveNo, 'leave'), choice(texts.cancel, 'stay'));
    dialog.append(title, hint, buttons);
    dialog.addEventListener('close', () => {
      dialog.remove();
      const answers: Readonly<Record<string, Answer>> = { save: 'save', leave: 'leave' };
      resolve(answers[dialog.returnValue] ?? 'stay');
    });
    dialog.showModal();
  });
}
