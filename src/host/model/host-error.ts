/** What Excel refuses, in its own words: code, sentence, HTTP status. */
const refusals = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ApiNotFound: ['The API you are trying to use could not be found.', 404],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidBinding: ['This object binding is no longer valid due to previous updates.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    400,
  ],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidSelection: ['The current selection is invalid for this operation.', 400],
  ItemAlreadyExists: ['A resource with the same name or identifier already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 400],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 400],
  UnsupportedOperation: ['The operation being attempted is not supported.', 400],
} as const satisfies Record<string, readonly [string, number]>;

export type HostErrorCode = keyof typeof refusals;

/** The host's answer to what Excel would refuse. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly status: number;

  constructor(
    readonly code: HostErrorCode,
    message?: string,
    readonly location?: string,
  ) {
    const [sentence, status] = refusals[code];
    super(message ?? sentence);
    this.status = status;
  }
}

export const invalidArgument = (message?: string): HostError => new HostError('InvalidArgument', message);
