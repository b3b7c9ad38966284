import type { Organisation } from './reference';

/** One organisation that a cell names. */
export interface Owner {
  /** The directory's name, or the text itself where the directory does not know it. */
  readonly name: string;
  /** As it stands in the cell. */
  readonly text: string;
  readonly organisation: Organisation | null;
}

/** What an owner cell says. */
export interface Owners {
  readonly named: readonly Owner[];
  /** Groups that name nobody ("Các sở, ngành và các đơn vị liên quan"), as they stand. */
  readonly generic: readonly string[];
  /** The same groups one by one, with what the directory knows of them ("UBND các huyện, …", abolished 2025). */
  readonly groups?: readonly Owner[];
  /** What is left and is no organisation: a sentence, a verb tail ("theo dõi, đôn đốc thực hiện"). */
  readonly task: string | null;
  /** "nt" repeats the cell above; "—" means nobody. */
  readonly mark: 'as-above' | 'nobody' | null;
}
