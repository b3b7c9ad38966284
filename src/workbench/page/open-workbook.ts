import { createHost, PackageError, type MemoryHost } from '../../host';
import { textsIn } from '../../locale';
import { language, texts } from '../texts';

export interface OpenFailure {
  /** A sentence that goes after the file's name. */
  readonly why: string;
}

const cultures = { vi: 'vi-VN', en: 'en-US' } as const;

/** Opens the bytes of a file as Excel would; the file never leaves the page. */
export function openWorkbook(file: Uint8Array, name: string): MemoryHost | OpenFailure {
  try {
    const host = createHost({ file, name, language: cultures[language] });
    // A sheet is read when it is first shown: better to know now.
    host.book.active.cells.used(false);
    return host;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { why: textsIn(language).fileFaults[error.code] };
  }
}

export async function openFile(file: File): Promise<MemoryHost | OpenFailure> {
  try {
    return openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    // The file is gone, or on a stick that was pulled out.
    if (!(error instanceof DOMException)) throw error;
    return { why: texts.notRead };
  }
}
