import { gather } from '../gaps/gather';
import { fieldsAmong, mustAgree } from './fold-tellings';
import type { Contradiction, Version } from './merged';
import { keyOfParts } from './sameness';
import type { Telling, Told, ToldField } from './telling';

/** The fields about which the tellings of one record do not agree. A blank contradicts nobody. */
export function contradictionsAmong(tellings: readonly Telling[]): readonly Contradiction[] {
  const [first] = tellings;
  if (!first) return [];
  return fieldsAmong(tellings)
    .filter(mustAgree)
    .flatMap((field) => {
      const versions = versionsOf(field, tellings);
      return versions.length < 2 ? [] : [{ code: codeAmong(tellings), name: first.name, field, versions }];
    });
}

export function codeAmong(tellings: readonly Telling[]): string | null {
  return tellings.find(({ code }) => code !== null)?.code ?? null;
}

function versionsOf(field: ToldField, tellings: readonly Telling[]): readonly Version[] {
  const told = field === 'lead' ? leadsOf(tellings) : tellings.flatMap((telling) => toldBy(field, telling));
  const byKey = gather(
    told.filter((version) => version.told.key !== ''),
    (version) => [version.told.key],
  );
  return [...byKey.values()].flatMap((same) =>
    same.slice(0, 1).map((version) => ({
      told: version.told,
      sources: same.flatMap(({ sources }) => sources),
    })),
  );
}

function toldBy(field: ToldField, { fields, source }: Telling): readonly Version[] {
  const told = fields.get(field);
  return told ? [{ told, sources: [source] }] : [];
}

/** Rows under one merged name lead together. */
function leadsOf(tellings: readonly Telling[]): readonly Version[] {
  const rows = gather(tellings, ({ source, nameCell }) => [`${source.file} ${nameCell}`]);
  return [...rows.values()].flatMap((together) => {
    const versions = together.flatMap((telling) => toldBy('lead', telling));
    const [first] = versions;
    if (!first || versions.length < 2) return versions;
    return [{ told: jointly(versions.map(({ told }) => told)), sources: first.sources }];
  });
}

function jointly(told: readonly Told[]): Told {
  const parts = told.flatMap((each) => each.parts);
  return {
    value: [...new Set(told.map(({ value }) => String(value)).filter((text) => text !== ''))].join('; '),
    format: null,
    key: keyOfParts(parts),
    parts,
  };
}
