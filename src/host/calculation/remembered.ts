/** What was worked out for the texts that were met last; when there are too many, it begins anew. */
export class Remembered<T> {
  readonly #known = new Map<string, { readonly found: T }>();

  constructor(readonly most: number) {}

  of(text: string, workOut: () => T): T {
    const known = this.#known.get(text);
    if (known) return known.found;
    const found = workOut();
    if (this.#known.size >= this.most) this.#known.clear();
    this.#known.set(text, { found });
    return found;
  }
}
