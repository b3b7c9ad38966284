import { newWorkbook, openPackage, patchPackage } from './package';
import { Book, changesOf, cultures, type Actor } from './model';
import {
  Door,
  installHost,
  Meter,
  noFaults,
  profiles,
  supports,
  type Faults,
  type OfficeWindow,
  type Profile,
  type ProfileName,
  type Ribbon,
  type Theme,
} from './richapi';
import { listen, type HostEvents } from './host-events';
import { run } from './run';

/** Whoever answers the Excel adapter: Excel itself, or the workbook in memory. */
export interface Host {
  run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  supports: (set: string, version: string) => boolean;
  /** Tells of what happens in any sheet; the answer ends it. */
  on: <E extends keyof HostEvents>(event: E, handler: (event: HostEvents[E]) => void) => () => void;
  readonly language: string;
  readonly theme: Theme;
}

/** A workbook in memory that behaves as an open Excel. */
export interface MemoryHost extends Host {
  readonly faults: Faults;
  readonly meter: Meter;
  readonly book: Book;
  readonly door: Door;
  /** The same workbook as somebody else works on it: the user at the keyboard, or another author. */
  as(actor: Actor): Pick<Host, 'run'>;
  /** Lets an unmodified office.js that is loaded into this window speak to the workbook. */
  install(window: OfficeWindow): Ribbon;
  saveWorkbook(): Uint8Array;
}

export interface HostOptions {
  /** An .xlsx; an empty workbook where absent. */
  readonly file?: Uint8Array;
  readonly name?: string;
  readonly profile?: ProfileName | Profile;
  readonly language?: keyof typeof cultures;
  /** How numbers and dates are typed; as the language has it where absent. */
  readonly culture?: keyof typeof cultures;
  readonly theme?: Theme;
  readonly readOnly?: boolean;
  readonly year?: number;
  /** Excel's own setting, which is on there: a formula in a blank column of a table becomes that of all its rows. */
  readonly fillsColumns?: boolean;
}

const profileOf = (profile: ProfileName | Profile): Profile =>
  typeof profile === 'string' ? profiles[profile] : profile;

/** Opens a workbook as Excel would; throws `PackageError` where the file is none. */
export function createHost(options: HostOptions = {}): MemoryHost {
  const {
    culture,
    file,
    fillsColumns = false,
    language = 'vi-VN',
    name = 'Book1.xlsx',
    readOnly = false,
    theme = 'light',
    year,
  } = options;
  const profile = profileOf(options.profile ?? 'excel2024');
  const source = file ? openPackage(file, name) : newWorkbook();
  const book = new Book(source, {
    culture: cultures[culture ?? language],
    language: cultures[language].language,
    name,
    readOnly,
    fillsColumns,
    ...(year === undefined ? {} : { year }),
  });
  const faults = noFaults();
  const meter = new Meter();
  const door = new Door(book, profile, faults, meter);
  const settings = new Map<string, string>();
  return {
    run: (batch) => run(door, batch),
    supports: (set, version) => supports(profile, set, version),
    on: (event, handler) => listen(door, event, handler),
    language,
    theme,
    faults,
    meter,
    book,
    door,
    as: (actor) => ({ run: (batch) => run(door, batch, actor) }),
    install: (window) =>
      installHost(window, door, {
        profile,
        displayLanguage: language,
        contentLanguage: book.culture.name,
        documentUrl: `C:\\${name}`,
        theme,
        settings,
      }),
    saveWorkbook() {
      const changes = changesOf(book);
      return Object.keys(changes).length === 0 ? source.file : patchPackage(source, changes);
    },
  };
}
