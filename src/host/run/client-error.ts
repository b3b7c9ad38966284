/** An error as office.js throws it: the same code, sentence and place, so that what is above catches both alike. */
export class ClientError extends Error {
  override readonly name = 'RichApi.Error';
  readonly traceMessages: readonly string[] = [];
  readonly innerError = null;
  readonly debugInfo: DebugInfo;

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode: number,
    place: Omit<DebugInfo, 'code' | 'message'> = {},
  ) {
    super(message);
    this.debugInfo = { code, message, ...place };
  }

  override toString(): string {
    return `${this.code}: ${this.message}`;
  }
}

interface DebugInfo {
  readonly code: string;
  readonly message: string;
  /** `Range.values`. */
  readonly errorLocation?: string;
  /** `var range = worksheet.getRange(...);` */
  readonly statement?: string;
}

const BAD_REQUEST = 400;
const NOT_FOUND = 404;

export function notLoaded(property: string, className?: string): ClientError {
  const message = `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`;
  const place = className === undefined ? {} : { errorLocation: `${className}.${property}` };
  return new ClientError('PropertyNotLoaded', message, BAD_REQUEST, place);
}

export function valueNotLoaded(): ClientError {
  const message =
    'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.';
  return new ClientError('ValueNotLoaded', message, BAD_REQUEST, { errorLocation: 'clientResult.value' });
}

export function invalidPath(expression: string): ClientError {
  const message = `The object path '${expression}' isn't working for what you're trying to do. If you're using the object across multiple "context.sync" calls and outside the sequential execution of a ".run" batch, please use the "context.trackedObjects.add()" and "context.trackedObjects.remove()" methods to manage the object's lifetime.`;
  return new ClientError('InvalidObjectPath', message, BAD_REQUEST, { errorLocation: expression });
}

export function invalidArgument(argument: string, errorLocation?: string): ClientError {
  const message = `The argument '${argument}' doesn't work for this situation, is missing, or isn't in the right format.`;
  return new ClientError(
    'InvalidArgument',
    message,
    BAD_REQUEST,
    errorLocation === undefined ? {} : { errorLocation },
  );
}

export function wrongContext(): ClientError {
  return new ClientError(
    'InvalidRequestContext',
    'Cannot use the object across different request contexts.',
    BAD_REQUEST,
  );
}

export function aboveProfile(member: string, version: string): ClientError {
  const message = `The method or property ${member} is part of the ExcelApi ${version} requirement set, which is not available in your version of Excel.`;
  return new ClientError('ApiNotFound', message, NOT_FOUND, { errorLocation: member });
}

export function notModelled(member: string): ClientError {
  return new ClientError('ApiNotFound', `The host does not model ${member}.`, NOT_FOUND, {
    errorLocation: member,
  });
}

export function noPromise(): ClientError {
  const message =
    'The batch function passed to the ".run" method didn\'t return a promise. The function must return a promise, so that any automatically-tracked objects can be released at the completion of the batch operation. Typically, you return a promise by returning the response from "context.sync()".';
  return new ClientError('RunMustReturnPromise', message, BAD_REQUEST);
}
