import { notLoaded, notModelled } from './client-error';
import type { Context } from './context';
import type { ObjectState } from './object-state';

/** What scripts see of every object; the members of its class stand in a class of their own, made from the description. */
export class ClientObject {
  readonly #state: ObjectState;

  static {
    // Whatever is looked up and not found is not modelled, and says so.
    Object.setPrototypeOf(
      ClientObject.prototype,
      new Proxy(Object.prototype, {
        get(target, name, object: unknown) {
          const known: unknown = Reflect.get(target, name);
          if (known !== undefined || isAskedByOthers(name)) return known;
          throw notModelled(`${ClientObject.#nameOf(object)}.${String(name)}`);
        },
      }),
    );
  }

  constructor(state: ObjectState) {
    this.#state = state;
  }

  static #nameOf(object: unknown): string {
    return object instanceof ClientObject ? object.#state.name : 'ClientObject';
  }

  static stateOf(object: ClientObject): ObjectState {
    return object.#state;
  }

  get context(): Context {
    return this.#state.context;
  }

  get isNullObject(): boolean {
    const { isNull } = this.#state;
    if (isNull === undefined) throw notLoaded('isNullObject');
    return isNull;
  }

  load(option?: unknown): this {
    this.#state.load(option);
    return this;
  }

  set(properties: object): void {
    this.#state.set(properties);
  }

  toJSON(): Record<string, unknown> {
    return this.#state.toJSON();
  }

  track(): this {
    this.context.keep(this.#state.path);
    return this;
  }

  /** What is not kept is let go of at the end of the batch. */
  untrack(): this {
    return this;
  }
}

/** Asked by whoever looks at a value, not by a script: a promise, a printer, a test's matchers. */
const isAskedByOthers = (name: string | symbol): boolean =>
  typeof name === 'symbol' || /^(?:[$_@].*|then|asymmetricMatch|nodeType|tagName|inspect)$/.test(name);
