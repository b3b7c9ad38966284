import { bookView, type BookView } from './book/book-view';
import { noticeBar } from './page/notice';
import { openWorkbook, readBytes } from './page/open-workbook';
import { firstSample, type SampleFile } from './page/samples';
import { saveFile } from './page/save-file';
import { titleBar } from './page/title-bar';
import { paneFrame } from './pane/pane-frame';
import { texts } from './texts';
import type { MemoryHost } from '../host';

interface Opened {
  readonly host: MemoryHost;
  readonly view: BookView;
}

const notice = noticeBar();
const workbook = document.createElement('main');
const pane = document.createElement('aside');
pane.ariaLabel = texts.pane;
let opened: Opened | undefined;

/** A new workbook comes with a new pane, as in Excel. */
function show(bytes: Uint8Array, name: string): void {
  const host = openWorkbook(bytes, name);
  if ('why' in host) {
    notice.say(texts.notOpened(name, host.why));
    return;
  }
  opened?.view.close();
  const view = bookView(host, (code) =>
    notice.say(code === 'AccessDenied' ? texts.protectedSheet : texts.notDone),
  );
  opened = { host, view };
  notice.clear();
  document.title = `${name} – ${texts.title}`;
  workbook.replaceChildren(notice.element, ...view.elements);
  pane.replaceChildren(paneFrame(host));
}

async function openFile(file: File): Promise<void> {
  const bytes = await readBytes(file);
  if ('why' in bytes) notice.say(texts.notOpened(file.name, bytes.why));
  else show(bytes, file.name);
}

async function openSample({ file }: SampleFile): Promise<void> {
  const response = await fetch(`samples/${file}`);
  show(new Uint8Array(await response.arrayBuffer()), file);
}

function save(): void {
  if (!opened) return;
  opened.view.finish();
  saveFile(new Uint8Array(opened.host.saveWorkbook()), opened.host.book.name);
}

workbook.append(notice.element);
document.body.append(
  titleBar({
    onFile: (file) => void openFile(file),
    onSample: (sample) => void openSample(sample),
    onSave: save,
  }),
  workbook,
  pane,
);
document.body.addEventListener('dragover', (event) => event.preventDefault());
document.body.addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void openFile(file);
});
void openSample(firstSample);
