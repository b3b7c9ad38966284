import type { Actor, ClassName } from '../model';
import { isFailure, PathType, supports, type Door, type Request } from '../richapi';
import { aboveProfile, ClientError } from './client-error';
import { clientClass } from './client-classes';
import { ClientObject } from './client-object';
import { ObjectState } from './object-state';
import { ClientPath } from './path';
import { Pending } from './pending';
import { statementAt } from './statement';

/** What a batch speaks through: it gathers what is asked, and sends it when told to. */
export class Context {
  pending: Pending;
  /** Objects made from an answer are not asked for again. */
  isAnswering = false;
  readonly workbook: ClientObject;
  readonly trackedObjects = { add: () => undefined, remove: () => undefined };
  readonly #tracked = new Set<ClientPath>();
  #lastId = 0;

  constructor(
    readonly door: Door,
    readonly actor: Actor = 'addin',
  ) {
    this.pending = new Pending(() => this.nextId());
    const root = new ClientPath({ Id: this.nextId(), ObjectPathType: PathType.root, Name: '' });
    this.workbook = this.object('Workbook', root);
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  get application(): ClientObject {
    return ClientObject.stateOf(this.workbook).child('application', 'Application');
  }

  /** Where the workbook keeps all objects of a class. */
  homeOf(home: 'worksheets' | 'tables'): ClientPath {
    const opens = home === 'worksheets' ? 'WorksheetCollection' : 'TableCollection';
    return ClientObject.stateOf(ClientObject.stateOf(this.workbook).child(home, opens)).path;
  }

  /** An object as scripts see it. */
  object(name: ClassName, path: ClientPath): ClientObject {
    return new (clientClass(name))(new ObjectState(this, name, path));
  }

  /** Refuses a member that came later than the Excel that is played. */
  require(member: string, since: string | undefined): void {
    if (since !== undefined && !supports(this.door.profile, 'ExcelApi', since))
      throw aboveProfile(member, since);
  }

  load(object: ClientObject, option?: unknown): void {
    object.load(option);
  }

  track(path: ClientPath): void {
    this.#tracked.add(path);
  }

  /** A script looks after it itself from now on. */
  keep(path: ClientPath): void {
    this.#tracked.delete(path);
  }

  async sync<T>(passThrough?: T): Promise<T | undefined> {
    const { pending } = this;
    this.pending = new Pending(() => this.nextId());
    if (pending.isEmpty) return passThrough;
    const request = pending.request();
    pending.endBatch();
    const response = await this.door.send(request, this.actor);
    // What is to be said of an error is said of the paths as they were sent.
    const error = isFailure(response) ? errorOf(request, response.Error) : undefined;
    const { Results } = isFailure(response) ? response.ProcessedResults : response;
    this.isAnswering = true;
    try {
      for (const { ActionId, Value } of Results) pending.handle(ActionId, Value);
    } finally {
      this.isAnswering = false;
    }
    if (error) throw error;
    return passThrough;
  }

  /** Lets go of what was held for the batch. */
  async end(): Promise<void> {
    const references = [...this.#tracked].flatMap(({ info }) =>
      info.ObjectPathType === PathType.reference ? [info.Name] : [],
    );
    for (const path of this.#tracked) path.invalidate();
    this.#tracked.clear();
    if (references.length > 0) await this.door.send(releaseOf(references), this.actor);
  }
}

const releaseOf = (references: readonly string[]): Request => ({
  ObjectPaths: { 1: { Id: 1, ObjectPathType: PathType.root, Name: '' } },
  Actions: references.map((reference, i) => ({
    Id: i + 1,
    ActionType: 3,
    Name: '_RemoveReference',
    ObjectPathId: 1,
    ArgumentInfo: { Arguments: [reference] },
  })),
});

interface Told {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex?: number;
  readonly Location?: string;
}

function errorOf(
  request: Request,
  { ActionIndex, Code, HttpStatusCode, Location, Message }: Told,
): ClientError {
  const statement = ActionIndex === undefined ? undefined : statementAt(request, ActionIndex);
  return new ClientError(Code, Message, HttpStatusCode, {
    ...(Location === undefined ? {} : { errorLocation: Location }),
    ...(statement === undefined ? {} : { statement }),
  });
}
