import {
  addStyles,
  type FormatPatch,
  type StyleAdditions,
  type Styles,
  type WorkbookPackage,
} from '../../package';

/** The cell formats of the file and those that were made since. */
export class AddedStyles {
  readonly #source: WorkbookPackage;
  readonly #additions: StyleAdditions;
  /** How each new format came to be, so that those that are still used can be made again. */
  readonly #made = new Map<number, { readonly base: number; readonly patch: FormatPatch }>();

  constructor(source: WorkbookPackage) {
    this.#source = source;
    this.#additions = addStyles(source);
  }

  get styles(): Styles {
    return this.#additions.styles;
  }

  addStyle(base: number, patch: FormatPatch): number {
    const index = this.#additions.addStyle(base, patch);
    const isNew = index >= this.#source.styles.count && index !== base;
    if (isNew && !this.#made.has(index)) this.#made.set(index, { base, patch });
    return index;
  }

  /** Begins anew, for a file that gets only what is used in it. */
  forSaving(): SavedStyles {
    const additions = addStyles(this.#source);
    const saved = new Map<number, number>();
    const styleOf = (index: number): number => {
      const made = this.#made.get(index);
      if (!made) return index;
      const known = saved.get(index) ?? additions.addStyle(styleOf(made.base), made.patch);
      saved.set(index, known);
      return known;
    };
    return { additions, styleOf };
  }
}

/** The styles of a file that is being saved, and what a format of the workbook is called there. */
export interface SavedStyles {
  readonly additions: StyleAdditions;
  readonly styleOf: (index: number) => number;
}
