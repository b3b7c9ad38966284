import { createHost, PackageError, type MemoryHost } from '../../host';
import { textsIn } from '../../locale';
import { texts } from '../texts';

export interface OpenFailure {
  /** A sentence that goes after the file's name. */
  readonly why: string;
}

/** Opens the bytes of a file as Excel would; the file never leaves the page. */
export function openWorkbook(file: Uint8Array, name: string): MemoryHost | OpenFailure {
  try {
    const host = createHost({ file, name, language: 'vi-VN' });
    // A sheet is read when it is first shown: better to know now.
    host.book.active.cells.used(false);
    return host;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { why: textsIn('vi').fileFaults[error.code] };
  }
}

export async function readBytes(file: Blob): Promise<Uint8Array | OpenFailure> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return { why: texts.notRead };
  }
}
