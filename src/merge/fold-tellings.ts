import { nameKey } from '../appendix/text';
import { keyOfParts } from './sameness';
import type { Part, Telling, Told, ToldField } from './telling';

/** What is asked for agreement; anything else is put together. */
const agreed = new Set<string>(['baseline', 'baselineRank', 'target', 'targetRank', 'lead', 'timeline']);

export function mustAgree(field: ToldField): boolean {
  return agreed.has(field) || field.startsWith('target ');
}

export function fieldsAmong(tellings: readonly Telling[]): readonly ToldField[] {
  return [...new Set(tellings.flatMap(({ fields }) => [...fields.keys()]))];
}

/** All that several tellings of one record say, put together: the first one's wording stands, blanks are filled. */
export function foldFields(tellings: readonly Telling[]): ReadonlyMap<ToldField, Told> {
  return new Map(
    fieldsAmong(tellings).flatMap((field) => {
      const told = tellings.flatMap(({ fields }) => fields.get(field) ?? []);
      const first = told.find(({ key }) => key !== '') ?? told.find(({ value }) => value !== '') ?? told[0];
      if (!first) return [];
      return [[field, mustAgree(field) ? first : together(field, first, told)] as const];
    }),
  );
}

function together(field: ToldField, first: Told, told: readonly Told[]): Told {
  const parts = new Map(first.parts.map((part) => [part.key, part]));
  const added: Part[] = [];
  for (const part of told.flatMap((each) => each.parts)) {
    if (parts.has(part.key) || part.key === 'anybody') continue;
    parts.set(part.key, part);
    added.push(part);
  }
  if (added.length === 0) return first;
  const all = [...parts.values()];
  const glue = field === 'coordinator' || field === 'person' || field === 'unit' ? '; ' : '\n';
  const value = [first.value, ...added.map(({ text }) => text)].join(glue);
  return { value, format: null, key: keyOfParts(all), parts: all };
}

export function foldSolutions(tellings: readonly Telling[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const text of tellings.flatMap(({ solutions }) => solutions)) {
    const key = nameKey(text);
    if (!byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()];
}
