import { askToSave } from './page/ask-to-save';
import { dropZone } from './page/drop-zone';
import { watchFileKeys } from './page/file-keys';
import { noticeBar } from './page/notice';
import { openWorkbook, readBytes } from './page/open-workbook';
import { openedWorkbook, type Opened } from './page/opened';
import { ribbonButtons } from './page/ribbon';
import { firstSample, type SampleFile } from './page/samples';
import { splitter } from './page/splitter';
import { titleBar } from './page/title-bar';
import { language, texts } from './texts';

const notice = noticeBar();
const workbook = document.createElement('main');
workbook.ariaLabel = texts.workbook;
const side = document.createElement('aside');
side.ariaLabel = texts.pane;
const pane = document.createElement('div');
side.append(splitter(document.body), pane);
let opened: Opened | undefined;

function show(bytes: Uint8Array, name: string): void {
  const host = openWorkbook(bytes, name);
  if ('why' in host) {
    notice.say(texts.notOpened(name, host.why));
    return;
  }
  opened?.view.close();
  notice.clear();
  opened = openedWorkbook(host, notice);
  document.title = `${name} – ${texts.title}`;
  workbook.replaceChildren(notice.element, ...opened.view.elements);
  pane.replaceChildren(opened.pane.element);
}

/** Whether another workbook may take the place of the one that is open. */
async function mayLeave(): Promise<boolean> {
  opened?.view.finish();
  if (!opened?.unsaved.hasChanges()) return true;
  const answer = await askToSave(opened.name);
  if (answer === 'save') opened.save();
  return answer !== 'stay';
}

async function openFiles([file, ...others]: readonly File[]): Promise<void> {
  if (!file || !(await mayLeave())) return;
  const bytes = await readBytes(file);
  if ('why' in bytes) notice.say(texts.notOpened(file.name, bytes.why));
  else {
    show(bytes, file.name);
    if (others.length > 0) notice.say(texts.onlyFirst(file.name));
  }
}

async function openSample({ file }: SampleFile): Promise<void> {
  if (!(await mayLeave())) return;
  const response = await fetch(`samples/${file}`);
  show(new Uint8Array(await response.arrayBuffer()), file);
}

document.documentElement.lang = language;
document.title = texts.title;
workbook.append(notice.element);
const save = (): void => opened?.save();
const bar = titleBar({
  onFiles: (files) => void openFiles(files),
  onSample: (sample) => void openSample(sample),
  onSave: save,
});
bar.element.append(
  ribbonButtons((name) => {
    // Excel's ribbon is off while a cell is being edited; here a press ends the edit.
    opened?.view.finish();
    opened?.pane.press(name);
  }),
);
document.body.append(
  bar.element,
  workbook,
  side,
  dropZone((files) => void openFiles(files)),
);
watchFileKeys({ onOpen: bar.choose, onSave: save });
window.addEventListener('beforeunload', (event) => {
  opened?.view.finish();
  if (opened?.unsaved.hasChanges()) event.preventDefault();
});
void openSample(firstSample);
