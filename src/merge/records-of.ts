import { gather } from '../gaps/gather';
import { nameKey } from '../appendix/text';
import { codeAmong } from './contradictions';
import { foldFields, foldSolutions, mustAgree } from './fold-tellings';
import type { MergedRecord } from './merged';
import type { Telling } from './telling';

/** A merged record with the tellings that it is made of. */
export interface Folded {
  readonly tellings: readonly Telling[];
  readonly record: MergedRecord;
}

/**
 * The records that come of all tellings of one indicator. Files that agree make one record; where they do not,
 * each version stays a record of its own, for a person to choose. Nothing that one file tells apart is joined.
 */
export function recordsOf(tellings: readonly Telling[], contradicted: boolean): readonly Folded[] {
  const perFile = [...gather(tellings, ({ source }) => [source.file]).values()];
  const once = perFile.every(({ length }) => length === 1);
  if (once && !contradicted) return [folded(tellings, contradicted)];
  const versions = once ? versionsOf(tellings) : rowByRow(perFile);
  return versions.map((version) => folded(version, contradicted));
}

function folded(tellings: readonly Telling[], contradicted: boolean): Folded {
  const first = tellings.find(({ title }) => title !== '') ?? tellings[0];
  return {
    tellings,
    record: {
      kind: first?.kind ?? 'indicator',
      code: codeAmong(tellings),
      statedCode: tellings.find(({ statedCode }) => statedCode !== null)?.statedCode ?? null,
      title: first?.title ?? '',
      name: first?.name ?? '',
      ordinal: first?.ordinal ?? null,
      group: first?.group ?? null,
      fields: foldFields(tellings),
      solutions: foldSolutions(tellings),
      sources: tellings.map(({ source }) => source),
      contradicted,
    },
  };
}

/** Tellings that say the same together; one that only leaves something blank goes with the one that it fits. */
function versionsOf(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const versions = [...gather(tellings, (telling) => [saidBy(telling)]).values()];
  const fits = (blanker: readonly Telling[]) =>
    versions.filter((fuller) => fuller !== blanker && isPartOf(blanker[0], fuller[0]));
  const goesWith = new Map(
    versions.flatMap((version) => {
      const [fuller, another] = fits(version);
      return fuller && !another ? [[version, fuller] as const] : [];
    }),
  );
  return versions
    .filter((version) => !goesWith.has(version))
    .map((version) => {
      const joined = new Set([version, ...versions.filter((each) => goesWith.get(each) === version)].flat());
      return tellings.filter((telling) => joined.has(telling));
    });
}

function saidBy({ fields }: Telling): string {
  const said = [...fields].filter(([field, { key }]) => mustAgree(field) && key !== '');
  return JSON.stringify(said.map(([field, { key }]) => `${field}: ${key}`).sort());
}

function isPartOf(blanker: Telling | undefined, fuller: Telling | undefined): boolean {
  if (!blanker || !fuller) return false;
  return [...blanker.fields].every(
    ([field, { key }]) => !mustAgree(field) || key === '' || fuller.fields.get(field)?.key === key,
  );
}

/** A file has several rows for it: only rows that say the same in everything are one, the first with the first. */
function rowByRow(perFile: readonly (readonly Telling[])[]): readonly (readonly Telling[])[] {
  const rows = new Map<string, Telling[]>();
  for (const tellings of perFile) {
    const seen = new Map<string, number>();
    for (const telling of tellings) {
      const said = everythingIn(telling);
      const count = (seen.get(said) ?? 0) + 1;
      seen.set(said, count);
      const key = `${count} ${said}`;
      rows.set(key, [...(rows.get(key) ?? []), telling]);
    }
  }
  return [...rows.values()];
}

function everythingIn({ fields, group, name, solutions }: Telling): string {
  const said = [...fields].map(([field, { key }]) => `${field}: ${key}`).sort();
  return JSON.stringify([nameKey(name), group, said, solutions.map(nameKey)]);
}
