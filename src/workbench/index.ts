import { askToSave } from './page/ask-to-save';
import { dropZone } from './page/drop-zone';
import type { Region } from './book/region';
import { fileKeys } from './page/file-keys';
import { pageKeys } from './page/page-keys';
import { regionKeys } from './page/regions';
import { noticeBar } from './page/notice';
import { openFile, openWorkbook, type OpenFailure } from './page/open-workbook';
import { openedWorkbook, type Opened } from './page/opened';
import { ribbonButtons } from './page/ribbon';
import { firstSample, type SampleFile } from './page/samples';
import { splitter } from './page/splitter';
import { titleBar } from './page/title-bar';
import { language, texts } from './texts';
import type { MemoryHost } from '../host';

const notice = noticeBar();
const workbook = document.createElement('main');
workbook.ariaLabel = texts.workbook;
const side = document.createElement('aside');
side.ariaLabel = texts.pane;
const pane = document.createElement('div');
side.append(splitter(document.body), pane);
let opened: Opened | undefined;

function show(host: MemoryHost, name: string, isNew = false): void {
  opened?.view.close();
  notice.clear();
  opened = openedWorkbook(host, { notice, isNew, openSample: () => void trySample() });
  document.title = `${name} – ${texts.title}`;
  workbook.replaceChildren(notice.element, ...opened.view.elements);
  keys.watch(opened.pane.element);
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

let wishes = 0;

/** Of what is asked for while something is still on its way, as the page's own first sample is, the last is wanted. */
function isStillWanted(): () => boolean {
  const wish = ++wishes;
  return () => wish === wishes;
}

/** Several files are many departments' parts of one appendix. */
async function openFiles(files: readonly File[]): Promise<void> {
  if (!(await mayLeave())) return;
  const isWanted = isStillWanted();
  const [file, ...others] = files;
  const isOne = file && others.length === 0;
  const found = isOne ? await openFile(file) : await merged(files);
  if (isWanted()) open(isOne ? file.name : texts.mergedName, found);
}

interface Merged {
  readonly bytes: Uint8Array;
  readonly told: string;
}

function open(name: string, found: MemoryHost | Merged | OpenFailure): void {
  const isMerged = 'bytes' in found;
  const host = isMerged ? openWorkbook(found.bytes, name) : found;
  if ('why' in host) {
    notice.say(texts.notOpened(name, host.why));
    return;
  }
  show(host, name, isMerged);
  if (isMerged) notice.say(found.told);
}

/** Merging is loaded when it is asked for. */
async function merged(files: readonly File[]): Promise<Merged | OpenFailure> {
  notice.say(texts.merging(files.length));
  const { mergeFiles } = await import('./page/merge-files');
  const dropped = [];
  for (const file of files) dropped.push({ name: file.name, workbook: await openFile(file) });
  return mergeFiles(dropped);
}

/** Says whether the sample has come, or what is open stays. */
async function openSample({ file }: SampleFile): Promise<boolean> {
  if (!(await mayLeave())) return false;
  const isWanted = isStillWanted();
  const response = await fetch(`samples/${file}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!isWanted()) return false;
  open(file, openWorkbook(bytes, file));
  return true;
}

/** From the pane's first words to its first findings; the pane is a new one, and whoever was in it stays in it. */
async function trySample(): Promise<void> {
  if (!(await openSample(firstSample))) return;
  opened?.pane.press('check');
  opened?.pane.focus();
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
const ribbon = ribbonButtons((name) => {
  // Excel's ribbon is off while a cell is being edited; here a press ends the edit.
  opened?.view.finish();
  opened?.pane.press(name);
});
bar.element.append(ribbon);
/** In the order in which they stand on the page. */
function regions(): readonly Region[] {
  const above: Region = { element: bar.element, enter: () => ribbon.querySelector('button')?.focus() };
  if (!opened) return [above];
  const { pane: shown, view } = opened;
  return [
    above,
    view.regions.bar,
    view.regions.sheet,
    view.regions.tabs,
    { element: side, enter: shown.focus },
  ];
}
const keys = pageKeys(
  fileKeys({ onOpen: bar.choose, onSave: save }),
  regionKeys(regions, () => opened?.view.regions.sheet),
);
document.body.append(
  bar.element,
  workbook,
  side,
  dropZone((files) => void openFiles(files)),
);
window.addEventListener('beforeunload', (event) => {
  opened?.view.finish();
  if (opened?.unsaved.hasChanges()) event.preventDefault();
});
void openSample(firstSample);
