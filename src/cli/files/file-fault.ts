import type { Refusal } from '../../app';
import { ExcelError } from '../../app';
import { PackageError } from '../../host/package';
import type { Dictionary } from '../../locale';

export type FileFaultCode = keyof Dictionary['fileFaults'] | 'sheet-missing' | 'refused';

/** Why nothing can be said of a file; the other files are still done. */
export class FileFault extends Error {
  override readonly name = 'FileFault';

  constructor(
    readonly code: FileFaultCode,
    readonly sentence: (texts: Dictionary) => string,
    /** For whoever mends the program. */
    readonly detail: string | null = null,
  ) {
    super(code);
  }
}

export function fileFault(code: keyof Dictionary['fileFaults'], detail: string | null = null): FileFault {
  return new FileFault(code, ({ fileFaults }) => fileFaults[code], detail);
}

export function sheetMissing(sheet: string, sheets: readonly string[]): FileFault {
  return new FileFault('sheet-missing', (texts) => texts.sheetMissing(sheet, sheets));
}

/** The workbook does not let itself be written to. */
function refused(code: Refusal): FileFault {
  return new FileFault('refused', ({ refusals }) => refusals[code]);
}

/** Whatever was thrown while a file was read. */
export function faultOf(thrown: unknown): FileFault {
  if (thrown instanceof FileFault) return thrown;
  if (thrown instanceof ExcelError && thrown.code !== 'failed') return refused(thrown.code);
  if (thrown instanceof PackageError) return fileFault(thrown.code);
  const code = systemCode(thrown);
  if (code !== null) return fileFault(faultOfSystem[code] ?? 'not-readable', code);
  return fileFault('crashed', thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
}

const faultOfSystem: Readonly<Record<string, 'file-missing' | 'folder' | 'no-permission' | 'too-large'>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
};

/** The operating system's own word for what went wrong: ENOENT, EACCES … */
export function systemCode(thrown: unknown): string | null {
  return thrown instanceof Error &&
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    ('syscall' in thrown || thrown.code.startsWith('ERR_FS'))
    ? thrown.code
    : null;
}
