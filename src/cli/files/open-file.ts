import type { Told } from '../../app';
import type { Grid } from '../../appendix';
import type { WorkbookPackage } from '../../host/package';
import { openPackage } from '../../host/package';
import type { CheckChoices } from '../../rules';
import type { Reading } from '../arguments/call';
import type { Io } from '../io';
import { fileFault, sheetMissing } from './file-fault';
import { gridsOf, sheetNamed, sheetsToRead } from './grids-of-package';
import { rememberedIn } from './remembered-in';

/** The name that stands for standard input. */
export const standardInput = '-';

export interface OpenFile {
  /** The file's bytes, and the name under which it was asked for. */
  readonly file: Uint8Array;
  readonly name: string;
  readonly grids: readonly Grid[];
  /** What is remembered in the file, and above it what the call says. */
  readonly told: Told;
  readonly choices: CheckChoices;
}

/** Opens a workbook and reads the sheets that count, or the one that is named, with the choices left in it. */
export async function openFile(file: string, { sheet, planDate }: Reading, io: Io): Promise<OpenFile> {
  const bytes = await bytesOf(file, io);
  const workbook = openPackage(bytes, file);
  const grids = gridsOf(workbook, sheetsWanted(workbook, sheet));
  const { told, choices } = await rememberedIn(workbook, grids);
  return { file: bytes, name: file, grids, told: { ...told, planDate }, choices };
}

export async function bytesOf(file: string, io: Io): Promise<Uint8Array> {
  const bytes = file === standardInput ? await io.input() : io.files.read(file);
  if (bytes.length === 0) throw fileFault('empty-file');
  return bytes;
}

function sheetsWanted(workbook: WorkbookPackage, name: string | null) {
  if (name === null) {
    const sheets = sheetsToRead(workbook);
    if (sheets.length === 0) throw fileFault('no-visible-sheet');
    return sheets;
  }
  const sheet = sheetNamed(workbook, name);
  if (sheet?.kind === 'worksheet') return [sheet];
  throw sheetMissing(
    name,
    sheetsToRead(workbook).map((each) => each.name),
  );
}
