interface Binding {
  readonly prefix: string;
  readonly namespace: string;
  readonly depth: number;
}

/** Which namespace a prefix stands for, as elements open and close. */
export class Namespaces {
  readonly #bindings: Binding[] = [];
  #depth = 0;
  #unprefixed = '';

  enter(): void {
    this.#depth++;
  }

  leave(): void {
    if (this.#bindings.length > 0) this.#unbind();
    this.#depth--;
  }

  bind(prefix: string, namespace: string): void {
    this.#bindings.push({ prefix, namespace, depth: this.#depth });
    if (prefix === '') this.#unprefixed = namespace;
  }

  of(prefix: string): string {
    return prefix === '' ? this.#unprefixed : this.#find(prefix);
  }

  prefixOf(namespaces: readonly string[]): string | undefined {
    for (let index = this.#bindings.length - 1; index >= 0; index--) {
      const binding = this.#bindings[index];
      if (
        binding &&
        namespaces.includes(binding.namespace) &&
        this.of(binding.prefix) === binding.namespace
      ) {
        return binding.prefix;
      }
    }
    return undefined;
  }

  #find(prefix: string): string {
    for (let index = this.#bindings.length - 1; index >= 0; index--) {
      const binding = this.#bindings[index];
      if (binding?.prefix === prefix) return binding.namespace;
    }
    return '';
  }

  #unbind(): void {
    while (this.#bindings.at(-1)?.depth === this.#depth) this.#bindings.pop();
    this.#unprefixed = this.#find('');
  }
}
