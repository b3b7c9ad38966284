import { texts } from '../texts';

/** The ribbon's buttons, by the functions that the manifest names, and the icons that it gives them. */
const icons = {
  check: 'check',
  mark: 'mark',
  gaps: 'gaps',
  report: 'report',
  cleanUp: 'clean-up',
} as const;

export type CommandName = keyof typeof icons;

export const commandNames: readonly CommandName[] = ['check', 'mark', 'gaps', 'report', 'cleanUp'];

/** The tab of the add-in as Excel would show it. */
export function ribbonButtons(onPress: (name: CommandName) => void): HTMLElement {
  const element = document.createElement('div');
  element.className = 'ribbon';
  element.role = 'toolbar';
  element.ariaLabel = texts.ribbon;
  element.append(...commandNames.map((name) => button(name, onPress)));
  return element;
}

function button(name: CommandName, onPress: (name: CommandName) => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  const icon = document.createElement('img');
  icon.src = `pane/assets/${icons[name]}-32.png`;
  icon.alt = '';
  element.append(icon, texts.commands[name]);
  element.addEventListener('click', () => onPress(name));
  return element;
}
