/** What can be wrong with a file; the locale makes the sentence from the code. */
export type PackageErrorCode =
  | 'not-a-zip'
  | 'truncated'
  | 'damaged'
  | 'encrypted'
  | 'xls'
  | 'not-a-workbook'
  | 'too-large'
  | 'too-many-parts'
  | 'too-many-items'
  | 'unsafe-part-name'
  | 'duplicate-part'
  | 'missing-part'
  | 'unsupported-compression'
  | 'unsupported-encoding'
  | 'dtd'
  | 'malformed-xml'
  | 'malformed-part'
  | 'invalid-change';

/** The part and the byte at which something was found; neither is known for a fault of the whole file. */
export interface PackageErrorPlace {
  readonly part?: string;
  readonly position?: number;
}

export class PackageError extends Error {
  override readonly name = 'PackageError';
  readonly part: string | undefined;
  readonly position: number | undefined;

  constructor(
    readonly code: PackageErrorCode,
    message: string,
    place: PackageErrorPlace = {},
  ) {
    super(message);
    this.part = place.part;
    this.position = place.position;
  }
}
