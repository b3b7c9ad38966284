import { apiEvents, HostError } from '../model';
import type { Door } from './door';
import { failureOf } from './interpreter';
import type { Request, Response } from './protocol';
import { hostContext, type HostDescription } from './host-context';

/** Where office.js looks for the Excel that it runs in. */
export interface OfficeWindow {
  readonly external: object;
}

const EXECUTE_RICH_API = 93;
const RICH_API_EVENT = 33;
const BUTTON_EVENT = 39;
const BUTTON_DONE = 94;
const EVENT_CATEGORY = 65536;
const NOT_SUPPORTED = 5000;
const OK = 200;

/** Arrays as the native host hands them over. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });

type Callback = (answer: unknown, code?: number) => void;

/** The buttons that the manifest puts on the ribbon. */
export interface Ribbon {
  /** Calls the function that the add-in has associated with a button; an add-in that still loads is waited for. */
  press(functionName: string): void;
}

/** Tells an unmodified office.js that it runs in Excel on Windows, and answers its requests through the door. */
export function installHost(
  window: OfficeWindow,
  door: Pick<Door, 'send' | 'listen'>,
  description: HostDescription,
): Ribbon {
  const ribbon = new Presses();
  let handler: Handler | undefined;

  const execute = (id: number, parameters: unknown, callback: Callback): void => {
    if (id !== EXECUTE_RICH_API) {
      queueMicrotask(() => callback(id === BUTTON_DONE ? 0 : NOT_SUPPORTED));
      return;
    }
    void answer(door, parameters).then((response) =>
      callback(safeArray([0, safeArray([OK, safeArray([]), JSON.stringify(response)])]), 0),
    );
  };

  door.listen(({ message, name, target }) => {
    const entry = [EVENT_CATEGORY, apiEvents[name].type, target, JSON.stringify(message), 1, false];
    handler?.(RICH_API_EVENT, safeArray([safeArray(entry)]));
  });

  const members = {
    GetHostInfo: () => `Excel|Win32|16.01|${description.displayLanguage}|telemetry`,
    GetContext: () => hostContext(description),
    Execute: execute,
    RegisterEvent: (id: number, _target: string, listener: typeof handler, callback: Callback) => {
      if (id === RICH_API_EVENT) handler = listener;
      if (id === BUTTON_EVENT) ribbon.answerWith(listener);
      callback(0);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      if (id === RICH_API_EVENT) handler = undefined;
      callback(0);
    },
  };
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(window.external, name, { value, configurable: true, writable: true });
  }
  return ribbon;
}

type Handler = (id: number, message: unknown) => void;

/** Presses of buttons, kept until office.js listens. */
class Presses implements Ribbon {
  #handler: Handler | undefined;
  #waiting: readonly string[] = [];

  press(functionName: string): void {
    if (!this.#handler) this.#waiting = [...this.#waiting, functionName];
    else this.#handler(BUTTON_EVENT, safeArray([functionName, functionName, '{}']));
  }

  answerWith(handler: Handler | undefined): void {
    this.#handler = handler;
    const waiting = this.#waiting;
    this.#waiting = [];
    // The add-in associates its functions once office.js is ready.
    setTimeout(() => {
      for (const name of waiting) this.press(name);
    }, 0);
  }
}

/** Whatever goes wrong reaches the script as an error of its batch. */
async function answer(door: Pick<Door, 'send'>, parameters: unknown): Promise<Response> {
  try {
    return await door.send(readRequest(parameters));
  } catch (error) {
    return { ProcessedResults: { Results: [] }, Error: failureOf(error, '') };
  }
}

/** The body is the fifth thing of a message: custom data, verb, address, headers, body, permission, flags. */
function readRequest(parameters: unknown): Request {
  const list = parameters as readonly unknown[];
  const message = (Array.isArray(list[0]) ? list[0] : list) as readonly unknown[];
  const body = message[4];
  if (typeof body !== 'string') throw new HostError('GeneralException', 'A request without a body.');
  // What office.js itself has written.
  return JSON.parse(body) as Request;
}
