import { ActionType, type Action, type ObjectPath, type Request } from '../richapi';
import type { ClientPath } from './path';

export type ResultHandler = (value: unknown) => void;

/** The actions that wait for the next sync, the paths that they speak of, and what is done with each answer. */
export class Pending {
  readonly actions: Action[] = [];
  readonly #handlers = new Map<number, ResultHandler>();
  readonly #paths = new Map<number, ClientPath>();
  readonly #instantiated = new Set<number>();

  constructor(readonly nextId: () => number) {}

  get isEmpty(): boolean {
    return this.actions.length === 0;
  }

  add(action: Omit<Action, 'Id'>, path: ClientPath | undefined, handler?: ResultHandler): void {
    const whole = { Id: this.nextId(), ...action };
    this.actions.push(whole);
    if (handler) this.#handlers.set(whole.Id, handler);
    if (path) this.#refer(path);
  }

  /** Has the host find an object, and those that it is found through, before anything is done to it. */
  instantiate(path: ClientPath, handler?: ResultHandler): void {
    for (const needed of [path.parent, ...path.argumentPaths]) {
      if (needed && !this.#instantiated.has(needed.id)) this.instantiate(needed);
    }
    if (!handler && this.#instantiated.has(path.id)) return;
    this.#instantiated.add(path.id);
    this.add({ ActionType: ActionType.instantiate, Name: '', ObjectPathId: path.id }, path, handler);
  }

  #refer(path: ClientPath): void {
    if (this.#paths.has(path.id)) return;
    this.#paths.set(path.id, path);
    if (path.parent) this.#refer(path.parent);
    for (const argument of path.argumentPaths) this.#refer(argument);
  }

  request(): Request {
    const paths: Record<string, ObjectPath> = {};
    for (const [id, path] of this.#paths) paths[id] = path.info;
    return { Actions: this.actions, ObjectPaths: paths };
  }

  endBatch(): void {
    for (const path of this.#paths.values()) path.endBatch();
  }

  handle(id: number, value: unknown): void {
    this.#handlers.get(id)?.(value);
  }
}
