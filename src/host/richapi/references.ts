import { HostError } from '../model';
import type { ModelObject } from './model-object';

/** The objects that a client holds on to from one batch to the next. */
export class References {
  readonly #kept = new Map<string, ModelObject>();
  readonly #names = new Map<unknown, string>();
  #last = 0;

  keep(object: ModelObject): string {
    const known = this.#names.get(object.self);
    if (known !== undefined) return known;
    this.#last += 1;
    const reference = `{${String(this.#last)}}`;
    this.#kept.set(reference, object);
    this.#names.set(object.self, reference);
    return reference;
  }

  get(reference: string): ModelObject {
    const object = this.#kept.get(reference);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  release(reference: string): void {
    this.#names.delete(this.#kept.get(reference)?.self);
    this.#kept.delete(reference);
  }

  get count(): number {
    return this.#kept.size;
  }
}
