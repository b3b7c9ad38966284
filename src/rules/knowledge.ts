import type { Owners, Reference } from '../appendix';

/** What rules know of the world: the reference data, and how an owner cell is read with them. */
export interface Knowledge {
  readonly reference: Reference;
  /** The same reading that the appendix got, remembered by text. */
  readonly readOwners: (text: string) => Owners;
}
