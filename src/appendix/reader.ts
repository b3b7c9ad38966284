import type { IndicatorName } from './appendix';
import type { Ordinal } from './codes';
import { readIndicator, readOrdinal } from './codes';
import type { ReadHeading } from './header';
import { headingOf } from './header';
import { meaningOf } from './header';
import type { ScoreContext } from './numbers';
import { isDateFormat, readBaseline } from './numbers';
import type { Owners } from './owner';
import { makeDirectory, readOwners, rejoin, splitRoles } from './owners';
import type { Roles } from './owners';
import type { IndexEntry, Reference } from './reference';
import type { Baseline } from './score';
import type { FilledCell } from './sheet/sheet';
import type { TargetReading } from './target';
import { readTarget } from './targets';
import { fold, once, stripMarkup } from './text';
import type { Timeline } from './timeline';
import { readTimeline } from './timelines';

type Surroundings = Omit<ScoreContext, 'format'>;

/**
 * Reads cells with what is known of the world. Each distinct text is read once, so a sheet of a hundred
 * thousand rows costs no more grammar than its different wordings.
 */
export interface Reader {
  readonly reference: Reference;
  readonly clean: (text: string) => string;
  readonly heading: ReadHeading;
  readonly ordinal: (text: string) => Ordinal | null;
  readonly indicator: (text: string) => IndicatorName;
  readonly baseline: (cell: FilledCell, around?: Surroundings) => Baseline;
  readonly target: (cell: FilledCell, around?: Surroundings) => TargetReading;
  readonly timeline: (cell: FilledCell, year?: number | null) => Timeline;
  readonly owners: (text: string) => Owners;
  /** "Sở X chủ trì, Sở Y phối hợp" in one cell. */
  readonly roles: (text: string) => Roles | null;
  /** The known organisation whose name was torn into these parts. */
  readonly rejoin: (parts: readonly string[]) => string | null;
  /** The index of the reference that a name is, or is another name of: "Chỉ số “Tính minh bạch”". */
  readonly indexNamed: (name: string) => IndexEntry | null;
  /** The province that a text names. */
  readonly provinceIn: (text: string) => string | null;
}

/** A longer text is hardly ever met twice, and remembering it costs more than reading it. */
const longestRemembered = 80;
const alone: Surroundings = { unit: null, decimal: null };

export function makeReader(reference: Reference): Reader {
  const directory = makeDirectory(reference);
  const indices = new Map(
    reference.indices.flatMap((entry) =>
      [entry.name, ...entry.otherNames].map((name) => [indexKey(name), entry]),
    ),
  );
  // Of names that differ in accents alone ("Đắk Nông", "Đăk Nông") the first is the official one.
  const provinces = new Map(reference.provinces.toReversed().map((name) => [fold(name), name]));
  const province = wordsOf([...provinces.keys()]);
  const cleanShort = once(stripMarkup);
  const baselines = inContext((text, around: Surroundings) =>
    readBaseline(text, { format: 'General', ...around }),
  );
  const targets = inContext((text, around: Surroundings) =>
    readTarget(text, { format: 'General', ...around }),
  );
  const timelines = inContext((text, { year }: { readonly year: number | null }) =>
    readTimeline(text, { format: 'General', epoch: 1900, year }),
  );
  return {
    reference,
    clean: (text) => (text.length > longestRemembered ? stripMarkup(text) : cleanShort(text)),
    heading: once((text) => {
      const heading = headingOf(text);
      return { heading, meaning: meaningOf(heading) };
    }),
    ordinal: once(readOrdinal),
    indicator: once(readIndicator),
    baseline: ({ raw, text, format }, around = alone) =>
      typeof raw === 'number' ? readBaseline(raw, { format, ...around }) : baselines(text, around),
    target: ({ raw, text, format }, around = alone) =>
      typeof raw === 'number' ? readTarget(raw, { format, ...around }) : targets(text, around),
    timeline: ({ raw, text, format, epoch }, year = null) =>
      typeof raw === 'number' && isDateFormat(format)
        ? readTimeline(raw, { format, epoch, year })
        : timelines(text, { year }),
    owners: once((text) => readOwners(text, directory)),
    roles: once((text) => splitRoles(text, directory)),
    rejoin: (parts) => rejoin(parts, directory),
    indexNamed: once((name) => indices.get(indexKey(name)) ?? null),
    provinceIn: once((text) => provinces.get(province.exec(fold(text))?.[0] ?? '') ?? null),
  };
}

function indexKey(name: string): string {
  return fold(name)
    .replace(/^chi so /, '')
    .replace(/["“”'.]/g, '')
    .trim();
}

/** Any of some folded words or names, the longest first. */
function wordsOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  return new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'u');
}

/** Reads each text once for each of the few surroundings that a table has. */
function inContext<C extends object, T>(
  read: (text: string, context: C) => T,
): (text: string, context: C) => T {
  const byContext = new Map<string, (text: string) => T>();
  return (text, context) => {
    const key = Object.values(context).join(' ');
    const reading = byContext.get(key) ?? once((each) => read(each, context));
    byContext.set(key, reading);
    return reading(text);
  };
}
