import type { Framework, PlanFacts, PlanRecord } from '../appendix';
import type { Source, Told, ToldField, Unit } from './telling';

/** A record of the merged appendix, with everything that tells it. */
export interface MergedRecord {
  readonly kind: PlanRecord['kind'];
  readonly code: string | null;
  /** The code as a file says it, in the name or beside it. */
  readonly statedCode: string | null;
  /** As it is written, and without its code. */
  readonly title: string;
  readonly name: string;
  /** The base's own number, where nothing came between its records; else null. */
  readonly ordinal: string | number | boolean | null;
  readonly group: string | null;
  readonly fields: ReadonlyMap<ToldField, Told>;
  readonly solutions: readonly string[];
  readonly sources: readonly Source[];
  /** Its sources contradict each other, or others that tell the same indicator. */
  readonly contradicted: boolean;
}

/** One framework's records together. */
export interface MergedTable {
  readonly framework: Framework | null;
  /** What the base, or the first file that says it, says of the plan. */
  readonly facts: PlanFacts;
  readonly records: readonly MergedRecord[];
}

/** One thing that several rows say about one indicator. */
export interface Version {
  readonly told: Told;
  readonly sources: readonly Source[];
}

/** A field of one indicator about which the files do not agree. */
export interface Contradiction {
  readonly code: string | null;
  readonly name: string;
  readonly field: ToldField;
  readonly versions: readonly Version[];
}

/** What a file has brought. */
export interface Share {
  readonly file: string;
  readonly isBase: boolean;
  readonly sheets: readonly string[];
  readonly units: readonly Unit[];
  readonly records: number;
  /** Records that other files tell as well, and records about which they do not agree. */
  readonly shared: number;
  readonly contradicted: number;
  /** Years that do not fit those of the merged table. */
  readonly otherYears: readonly number[];
}

export interface Merged {
  readonly tables: readonly MergedTable[];
  readonly contradictions: readonly Contradiction[];
  readonly shares: readonly Share[];
  /** The appendix that names everybody; null where no file is clearly it. */
  readonly base: string | null;
  /** Leads of the base from whom nothing came. */
  readonly silent: readonly Unit[];
}
