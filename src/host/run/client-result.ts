import { valueNotLoaded } from './client-error';

/** What a call hands back: its value is there after the next sync. */
export class ClientResult {
  #isLoaded = false;
  #value: unknown;

  get value(): unknown {
    if (!this.#isLoaded) throw valueNotLoaded();
    return this.#value;
  }

  resolve(value: unknown): void {
    this.#isLoaded = true;
    const isNothing = typeof value === 'object' && value !== null && '_IsNull' in value;
    if (!isNothing) this.#value = value;
  }
}
