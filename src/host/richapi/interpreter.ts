import { apiEvents, HostError, type Book } from '../model';
import { resolveArguments } from './arguments';
import { call, classOf, memberOf, open, scriptName, write, type ModelObject } from './model-object';
import {
  ActionType,
  camelCase,
  PathType,
  type Action,
  type ActionResult,
  type ObjectPath,
  type Request,
  type Response,
} from './protocol';
import { identityOf, query, type Reading } from './query';
import { References } from './references';
import { validateArraySize } from './bulk';

/** What the client is told when it acts on an object that is not there. */
const NOTHING = { _IsNull: true };

/** The calls by which a client begins and ends to listen; the host tells of everything, so they change nothing. */
const eventCalls = new Map<string, string>(
  Object.entries(apiEvents).flatMap(([name, { off, on }]) => [[on, name] as const, [off, name] as const]),
);

/** Carries out what a request asks for on the model: the host's side of the protocol. */
export class Interpreter {
  readonly references = new References();

  constructor(
    readonly book: Book,
    /** Told of every member that a request reaches. */
    readonly note: (member: string) => void = () => undefined,
  ) {}

  run(request: Request): Response {
    const batch = new Batch(this, request);
    const results: ActionResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: batch.perform(action) });
      } catch (error) {
        return {
          ProcessedResults: { Results: results },
          Error: { ...failureOf(error, batch.locationOf(action)), ActionIndex: index },
        };
      }
    }
    return { Results: results };
  }
}

/** What the client is told of an error; an error of the host itself is not hidden behind Excel's words. */
export function failureOf(error: unknown, location: string) {
  const known =
    error instanceof HostError
      ? error
      : new HostError('GeneralException', error instanceof Error ? error.message : String(error));
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.status,
    Location: known.location ?? location,
  };
}

/** One request being carried out. A path leads to the same object as long as it lasts. */
class Batch {
  readonly #found = new Map<number, ModelObject | null>();
  readonly #reading: Reading;

  constructor(
    readonly host: Interpreter,
    readonly request: Request,
  ) {
    this.#reading = { reference: (object) => host.references.keep(object), note: host.note };
  }

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.#identity(object, action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson:
        return object && query(object, action.QueryInfo ?? {}, this.#reading);
      default:
        return object ? this.#act(object, action) : NOTHING;
    }
  }

  #act(object: ModelObject, action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.method:
        return this.#call(object, action);
      case ActionType.setProperty:
        return this.#set(object, action.Name, this.#arguments(action)[0] ?? null);
      case ActionType.update:
        return this.#update(object, action.ObjectState ?? {});
      default:
        throw new HostError(
          'UnsupportedOperation',
          `The host does not carry out actions of type ${String(action.ActionType)}.`,
        );
    }
  }

  /** Where an action goes wrong, as Excel names it: `Range.values`. */
  locationOf({ ActionType: type, Name, ObjectPathId }: Action): string {
    const path = this.request.ObjectPaths[ObjectPathId];
    const isOnObject = type === ActionType.method || type === ActionType.setProperty;
    if (isOnObject) return this.#nameOf(this.#found.get(ObjectPathId), Name);
    if (!path) return camelCase(Name);
    return this.#nameOf(this.#found.get(path.ParentObjectPathId ?? 0), path.Name || 'getItem');
  }

  #nameOf(object: ModelObject | null | undefined, member: string): string {
    return object ? `${object.name}.${scriptName(object, member)}` : camelCase(member);
  }

  #arguments({ ArgumentInfo }: Action | ObjectPath): readonly unknown[] {
    return resolveArguments(ArgumentInfo ?? {}, (id) => this.#object(id));
  }

  #identity(object: ModelObject, path: number): unknown {
    return this.request.ObjectPaths[path]?.D ? {} : identityOf(object, this.#reading);
  }

  #set(object: ModelObject, wire: string, value: unknown): null {
    const name = scriptName(object, wire);
    this.#note(object, name);
    write(object, name, value);
    return null;
  }

  #update(object: ModelObject, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) this.#set(object, name, value);
    return null;
  }

  #call(object: ModelObject, action: Action): unknown {
    const { Name } = action;
    if (Name === '_KeepReference') return null;
    const event = eventCalls.get(Name);
    if (event) return this.#listenTo(object, event);
    if (Name === '_RemoveReference') return this.#release(action);
    if (Name === '_ValidateArraySize') return validateArraySize(object, this.#arguments(action));
    const name = scriptName(object, Name);
    this.#note(object, name);
    const member = memberOf(object, name);
    if (member.opens === undefined) return call(object, name, this.#arguments(action)) ?? null;
    const next = open(object, name, this.#arguments(action));
    return next && identityOf(next, this.#reading);
  }

  #listenTo(object: ModelObject, event: string): null {
    const listening = Object.entries(classOf(object).members).find(([, member]) => member?.event === event);
    if (!listening) throw new HostError('ApiNotFound', `The host does not model ${event} of ${object.name}.`);
    this.#note(object, listening[0]);
    return null;
  }

  #release(action: Action): null {
    const [reference] = this.#arguments(action);
    if (typeof reference === 'string') this.host.references.release(reference);
    return null;
  }

  #note(object: ModelObject, member: string): void {
    this.host.note(`${object.name}.${member}`);
  }

  #object(id: number): ModelObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidReference');
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): ModelObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return { name: 'Workbook', self: this.host.book };
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        return null;
      case PathType.reference:
        return this.host.references.get(path.Name);
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.#object(path.ParentObjectPathId);
    if (!parent) return null;
    const name = path.ObjectPathType === PathType.indexer ? 'getItem' : scriptName(parent, path.Name);
    this.#note(parent, name);
    // A collection without an indexer of its own finds its items by place.
    const isByPlace = name === 'getItem' && !classOf(parent).members.getItem;
    const args = path.ObjectPathType === PathType.property ? undefined : this.#arguments(path);
    return open(parent, isByPlace ? 'getItemAt' : name, args);
  }
}
