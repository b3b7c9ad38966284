import type { MemoryHost } from '../../host';
import { bookView, type BookView } from '../book/book-view';
import { paneFrame, type PaneFrame } from '../pane/pane-frame';
import { texts } from '../texts';
import type { Notice } from './notice';
import { saveFile } from './save-file';
import { unsavedIn, type Unsaved } from './unsaved';

/** A workbook with its sheet and its pane; a new workbook comes with a new pane, as in Excel. */
export interface Opened {
  readonly name: string;
  readonly view: BookView;
  readonly pane: PaneFrame;
  readonly unsaved: Unsaved;
  readonly save: () => void;
}

export interface OpenedSetting {
  readonly notice: Notice;
  /** One that was just made has never been saved. */
  readonly isNew: boolean;
  /** Asked for from the pane. */
  readonly openSample: () => void;
}

export function openedWorkbook(host: MemoryHost, { isNew, notice, openSample }: OpenedSetting): Opened {
  const view = bookView(host, {
    onRefused: (why) => notice.say(texts.refused[why]),
    onSay: notice.say,
  });
  const { name } = host.book;
  const unsaved = unsavedIn(host, isNew);
  return {
    name,
    view,
    pane: paneFrame(host, openSample),
    unsaved,
    save() {
      view.finish();
      saveFile(new Uint8Array(host.saveWorkbook()), name);
      unsaved.wasSaved();
    },
  };
}
