import {
  readPivotRecords,
  type PivotRecords,
  type PivotSourceReference,
  type StoredPivotCache,
} from '../../../package';
import type { Book } from '../book';
import {
  isSameReading,
  readingNow,
  readRecords,
  referenceOf,
  sourceAt,
  type PivotSource,
  type Reading,
} from './source';

/** What several pivots over one source know of it in common. */
export class PivotCache {
  readonly key: number;
  refreshOnOpen: boolean;
  #source: PivotSource | undefined;
  #records: PivotRecords | undefined;
  #reading: Reading | undefined;
  #isRead = false;

  constructor(
    readonly book: Book,
    begin: { readonly origin: StoredPivotCache } | { readonly source: PivotSource },
  ) {
    this.key = book.nextId();
    this.origin = 'origin' in begin ? begin.origin : undefined;
    this.#source = 'source' in begin ? begin.source : undefined;
    this.refreshOnOpen = this.origin?.refreshOnLoad ?? false;
  }

  /** What the file says of it. */
  readonly origin: StoredPivotCache | undefined;

  /** Found when it is first asked for; from then on a table may be renamed. */
  get source(): PivotSource {
    this.#source ??= sourceAt(this.book, this.origin?.source ?? { name: '' });
    return this.#source;
  }

  /** The records as they were when the source was last read; nothing where a file leaves them out. */
  get known(): PivotRecords | undefined {
    if (this.origin) this.#records ??= readPivotRecords(this.book.source, this.origin);
    return this.#records;
  }

  get records(): PivotRecords {
    return this.known ?? this.refresh(this.read());
  }

  /** The records as they stand now: the very same where nothing has changed since they were read. */
  read(): PivotRecords {
    const reading = readingNow(this.source);
    const before = this.#reading;
    if (this.#records && before && isSameReading(before, reading)) return this.#records;
    this.#reading = reading;
    return readRecords(reading);
  }

  refresh(records: PivotRecords): PivotRecords {
    this.#records = records;
    this.#isRead = true;
    return records;
  }

  /** Takes back a refresh that led to nothing. */
  restore(records: PivotRecords | undefined, isRead: boolean): void {
    this.#records = records;
    this.#reading = undefined;
    this.#isRead = isRead;
  }

  /** Whether the source was read since the file was. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** How the file is to name the source. */
  get reference(): PivotSourceReference {
    return this.#source ? referenceOf(this.#source) : (this.origin?.source ?? { name: '' });
  }
}
