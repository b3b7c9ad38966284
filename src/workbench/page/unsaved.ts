import type { MemoryHost } from '../../host';
import { changesOf, type Book } from '../../host/model';
import type { SheetChanges } from '../../host/package';

/** Whether work would be lost: what was changed since the workbook was opened or saved. */
export interface Unsaved {
  readonly hasChanges: () => boolean;
  readonly wasSaved: () => void;
}

export function unsavedIn({ book }: MemoryHost, isNew: boolean): Unsaved {
  let saved = isNew ? undefined : contentOf(book);
  return {
    hasChanges: () => contentOf(book) !== saved,
    wasSaved() {
      saved = contentOf(book);
    },
  };
}

/** Where somebody looks is kept in a file too, but nobody misses it. */
function contentOf(book: Book): string {
  const { activeSheet: _, sheets = [], styles: __, ...others } = changesOf(book);
  return JSON.stringify([others, sheets.flatMap(contentOfSheet)]);
}

function contentOfSheet({ view, ...part }: SheetChanges): readonly unknown[] {
  const { activeCell: _, selection: __, ...looks } = view ?? {};
  const isSame = Object.keys(part).length === 1 && Object.keys(looks).length === 0;
  return isSame ? [] : [part, looks];
}
