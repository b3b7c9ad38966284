import { texts } from '../texts';
import { samples, type SampleFile } from './samples';

export interface TitleBarEvents {
  readonly onFile: (file: File) => void;
  readonly onSample: (sample: SampleFile) => void;
  readonly onSave: () => void;
}

/** The name of the page, and its three buttons. */
export function titleBar({ onFile, onSample, onSave }: TitleBarEvents): HTMLElement {
  const element = document.createElement('header');
  element.className = 'title-bar';
  const title = document.createElement('h1');
  title.textContent = texts.title;
  const menu = sampleMenu(onSample);
  const samplesButton = button(`${texts.samples} ▾`, () => undefined);
  samplesButton.popoverTargetElement = menu;
  menu.addEventListener('beforetoggle', () => {
    const { bottom, left } = samplesButton.getBoundingClientRect();
    menu.style.left = `${left}px`;
    menu.style.top = `${bottom + 4}px`;
  });
  element.append(title, ...openButton(onFile), samplesButton, menu, button(texts.save, onSave));
  return element;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}

function openButton(onFile: (file: File) => void): readonly HTMLElement[] {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.xlsm';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again.
    input.value = '';
  });
  return [button(texts.open, () => input.click()), input];
}

function sampleMenu(onSample: (sample: SampleFile) => void): HTMLElement {
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.popover = 'auto';
  menu.append(
    ...samples.map((sample) =>
      button(sample.title, () => {
        menu.hidePopover();
        onSample(sample);
      }),
    ),
  );
  return menu;
}
