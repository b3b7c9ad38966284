import { PackageError } from '../package-error';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Says what a file is that does not begin as a zip does. */
export function refuseOther(file: Uint8Array): never {
  if (begins(file, OLE)) {
    if (holdsName(file, 'EncryptedPackage'))
      throw new PackageError('encrypted', 'the file is protected by a password');
    if (holdsName(file, 'Workbook') || holdsName(file, 'Book')) {
      throw new PackageError('xls', 'the file is in the old binary format');
    }
  }
  if (file[0] === 0x09 && (file[1] ?? 0xff) <= 0x08 && (file[1] ?? 1) % 2 === 0) {
    throw new PackageError('xls', 'the file is in the old binary format');
  }
  throw new PackageError('not-a-zip', 'the file is not an Excel workbook');
}

const begins = (file: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => file[at] === byte);

/** An entry of a compound file's directory is named in UTF-16. */
function holdsName(file: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  const last = file.length - 2 * name.length;
  for (let at = file.indexOf(first); at >= 0 && at <= last; at = file.indexOf(first, at + 1)) {
    if (namedAt(file, at, name)) return true;
  }
  return false;
}

function namedAt(file: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (file[at + 2 * index] !== name.charCodeAt(index) || file[at + 2 * index + 1] !== 0) return false;
  }
  return file[at + 2 * name.length] === 0 && file[at + 2 * name.length + 1] === 0;
}
