/** The edge that is pulled to change the size. */
export function resizer(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'resizer';
  element.ariaHidden = 'true';
  return element;
}
