import { texts } from '../texts';

/** Files dropped anywhere on the page, the pane included, which would otherwise keep them for itself. */
export function dropZone(onFiles: (files: readonly File[]) => void): HTMLElement {
  const element = document.createElement('div');
  element.className = 'drop-zone';
  element.textContent = texts.dropHere;
  element.hidden = true;
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragenter', (event) => {
    if (hasFiles(event)) element.hidden = false;
  });
  // It lies over everything, so that whatever leaves it has left the page.
  element.addEventListener('dragleave', () => {
    element.hidden = true;
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    element.hidden = true;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
  return element;
}
