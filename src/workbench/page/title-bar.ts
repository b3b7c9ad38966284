import { texts } from '../texts';
import { samples, type SampleFile } from './samples';

export interface TitleBarEvents {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (sample: SampleFile) => void;
  readonly onSave: () => void;
}

export interface TitleBar {
  readonly element: HTMLElement;
  /** Asks the person for a file. */
  readonly choose: () => void;
}

/** The name of the page, and what is done with files. */
export function titleBar({ onFiles, onSample, onSave }: TitleBarEvents): TitleBar {
  const element = document.createElement('header');
  element.className = 'title-bar';
  const title = document.createElement('h1');
  title.textContent = texts.title;
  const input = fileInput(onFiles);
  const choose = (): void => input.click();
  const menu = sampleMenu(onSample);
  const samplesButton = button(`${texts.samples} ▾`, () => undefined);
  samplesButton.popoverTargetElement = menu;
  menu.addEventListener('beforetoggle', () => {
    const { bottom, left } = samplesButton.getBoundingClientRect();
    menu.style.left = `${left}px`;
    menu.style.top = `${bottom + 4}px`;
  });
  element.append(title, button(texts.open, choose), input, samplesButton, menu, button(texts.save, onSave));
  return { element, choose };
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}

function fileInput(onFiles: (files: readonly File[]) => void): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.xlsm';
  input.multiple = true;
  input.hidden = true;
  input.addEventListener('change', () => {
    onFiles([...(input.files ?? [])]);
    // The same file can be chosen again.
    input.value = '';
  });
  return input;
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
