import { HostError, type Actor, type Book, type HostErrorCode, type HostEvent } from '../model';
import type { Faults } from './faults';
import { failureOf, Interpreter } from './interpreter';
import type { Meter } from './meter';
import type { Profile } from './profile';
import { ActionType, PathType, type Request, type Response } from './protocol';
import { weigh } from './weight';

const refusal = (code: HostErrorCode): Response => ({
  ProcessedResults: { Results: [] },
  Error: failureOf(new HostError(code), ''),
});

/** A client that only lets go of what it held: nothing that the add-in asked for, and not counted. */
const isCleanup = ({ Actions }: Request): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.instantiate || Name === '_RemoveReference',
  );

const officeJsServices = new Set([
  'Microsoft.InternalService.AddinInternalService',
  'Microsoft.Telemetry.TelemetryService',
]);

/** What office.js says for itself, when it pleases: that its buttons are ready, and its telemetry. */
const isOfficeJs = ({ ObjectPaths }: Request): boolean => {
  const paths = Object.values(ObjectPaths);
  const isService = paths.some(
    ({ Name, ObjectPathType: type }) => type === PathType.newObject && officeJsServices.has(Name),
  );
  return isService && paths.length === 1;
};

/** Whoever draws a sheet need not draw it anew for a selection. */
type Touched = 'anything' | 'selection';

type Watcher = (touched: Touched) => void;

/**
 * The one way to the workbook, for the real office.js and for the host's own client alike: each request is counted,
 * held against the faults and limits, carried out, and followed by the events that it caused.
 */
export class Door {
  readonly #interpreter: Interpreter;
  readonly #listeners = new Set<(event: HostEvent) => void>();
  readonly #watchers = new Set<Watcher>();
  #events: HostEvent[] = [];

  constructor(
    readonly book: Book,
    readonly profile: Profile,
    readonly faults: Faults,
    readonly meter: Meter,
  ) {
    this.#interpreter = new Interpreter(book, (member) => meter.note(member));
    book.events.listen((event) => this.#keep(event));
  }

  /** How many objects clients hold by reference. */
  get held(): number {
    return this.#interpreter.references.count;
  }

  async send(request: Request, actor: Actor = 'addin'): Promise<Response> {
    if (isCleanup(request) || isOfficeJs(request)) return this.#carryOut(request, actor);
    // What somebody else does goes unnoticed: neither counted nor held up.
    if (actor !== 'addin') return this.#carryOut(request, actor);
    const bytes = weigh(request);
    this.meter.sent(bytes);
    const sync = this.meter.syncs;
    await this.faults.intrusions.get(sync)?.();
    const limit = this.faults.payloadLimit ?? this.profile.payloadLimit ?? Infinity;
    if (bytes > limit) return refusal('RequestPayloadSizeLimitExceeded');
    if (this.faults.cellEditMode) return refusal('InvalidOperationInCellEditMode');
    const failure = this.faults.failingSyncs.get(sync);
    if (failure) return refusal(failure);
    const response = this.#carryOut(request, actor);
    const answered = weigh(response);
    this.meter.answered(answered);
    return answered > limit ? refusal('ResponsePayloadSizeLimitExceeded') : response;
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells after each batch, whoever's it is: formats change too, and no event tells of them. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** What a person does at the sheet that the API has no word for: an undo, a paste, the active cell of a selection. */
  act<T>(actor: Actor, action: () => T, touched: Touched = 'anything'): T {
    const { events } = this.book;
    const before = events.actor;
    events.actor = actor;
    try {
      return action();
    } finally {
      this.book.calculation.settle();
      events.actor = before;
      for (const watcher of this.#watchers) watcher(touched);
    }
  }

  #carryOut(request: Request, actor: Actor): Response {
    return this.act(actor, () => this.#interpreter.run(request));
  }

  /** Events follow the batch, as they do in Excel: a listener never finds half of one. */
  #keep(event: HostEvent): void {
    this.#events.push(event);
    if (this.#events.length > 1) return;
    setTimeout(() => {
      const events = this.#events;
      this.#events = [];
      for (const each of events) for (const listener of this.#listeners) listener(each);
    }, 0);
  }
}
