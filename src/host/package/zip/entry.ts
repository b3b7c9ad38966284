/** One entry of the directory. Offsets are places in the file. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date in one number, kept as it came. */
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The local header, and the end of all that belongs to it (a data descriptor, padding). */
  readonly localStart: number;
  readonly localEnd: number;
  readonly contentStart: number;
  /** The record in the central directory. */
  readonly centralStart: number;
  readonly centralEnd: number;
  /** Where in the central record the offset of the local header stands, and whether it is 8 bytes long. */
  readonly offsetField: { readonly at: number; readonly wide: boolean };
}

export interface ZipArchive {
  readonly file: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}
