import { noLead } from '../../../gaps';
import type { Message, Severity } from '../../../rules';
import { severities } from '../../../rules';
import type { Entry } from './entries';
import { placeOf } from './place';

/** What the list is asked to show. */
export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  /** A rule's id; null for every rule. */
  readonly rule: string | null;
  /** The lead's name; null for every lead. */
  readonly owner: string | null;
  readonly search: string;
}

export const everything: Filter = {
  severities: new Set(severities),
  rule: null,
  owner: null,
  search: '',
};

export function isEverything({ severities: shown, rule, owner, search }: Filter): boolean {
  return shown.size === severities.length && rule === null && owner === null && search.trim() === '';
}

/** The entries that the filter lets through; `tell` gives a finding's words. */
export function filtered(
  entries: readonly Entry[],
  filter: Filter,
  tell: (entry: Entry) => Message,
): readonly Entry[] {
  if (isEverything(filter)) return entries;
  const wanted = folded(filter.search.trim());
  return entries.filter(
    (entry) =>
      filter.severities.has(entry.finding.severity) &&
      (filter.rule === null || entry.finding.rule === filter.rule) &&
      (filter.owner === null || ownersOf(entry).includes(filter.owner)) &&
      (wanted === '' || wordsOf(entry, tell).includes(wanted)),
  );
}

/** Who answers for what the finding is about. */
export function ownersOf({ record }: Entry): readonly string[] {
  const named = record?.lead?.value.named.map(({ name }) => name) ?? [];
  return named.length > 0 ? [...new Set(named)] : [noLead];
}

const words = new WeakMap<Message, string>();

/** All that a search looks through. A finding is told once in a language, and so folded once. */
function wordsOf(entry: Entry, tell: (entry: Entry) => Message): string {
  const message = tell(entry);
  const known = words.get(message);
  if (known !== undefined) return known;
  const { finding, record } = entry;
  const indicator = record?.indicator;
  const said = folded(
    [message.title, message.what, indicator?.value.code?.code, indicator?.text, placeOf(finding)].join(' '),
  );
  words.set(message, said);
  return said;
}

/** Whoever types without marks and accents finds the words all the same. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
}
