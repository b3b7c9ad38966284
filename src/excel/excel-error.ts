/**
 * Why Excel refused: a sheet is protected, or the workbook's structure. The locale has a sentence for each;
 * Office's own messages are never for users.
 */
export const refusals = [
  'cell-edit-mode',
  'protected',
  'structure',
  'read-only',
  'too-large',
  'gone',
  'pivot-blocked',
  'unsupported',
  'busy',
  'cancelled',
  'failed',
] as const;

export type Refusal = (typeof refusals)[number];

export class ExcelError extends Error {
  constructor(
    readonly code: Refusal,
    /** Office's own words and place, for whoever mends the program. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'ExcelError';
  }
}

const refusalOf: Readonly<Record<string, Refusal>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'protected',
  ReadOnly: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  HostRestartNeeded: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  Busy: 'busy',
};

/** Whatever was thrown while Excel was asked, as an error of ours. */
export function excelError(thrown: unknown): ExcelError {
  if (thrown instanceof ExcelError) return thrown;
  if (thrown instanceof Error) {
    const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
    return new ExcelError(refusalOf[code] ?? 'failed', `${code} ${thrown.message}`.trim());
  }
  return new ExcelError('failed', String(thrown));
}
