import type { Framework, PlanRecord, Reference } from '../appendix';
import { indexKey } from '../appendix/text';

/** The code by which a record is known: its own where that is one of PII's, else that of the index it names. */
export type CodeOf = (record: PlanRecord, framework: Framework | null) => string | null;

export function codesBy({ indices }: Pick<Reference, 'indices'>): CodeOf {
  const byName = new Map<string, string>(
    indices.flatMap(({ framework, code, name, otherNames }) =>
      [name, ...otherNames].map((each) => [`${framework} ${indexKey(each)}`, code] as const),
    ),
  );
  return ({ indicator, kind }, framework) => {
    if (!indicator || kind === 'task') return null;
    const { code, name } = indicator.value;
    if (code?.wellFormed && framework !== 'PCI') return code.code;
    return byName.get(`${framework} ${indexKey(name)}`) ?? null;
  };
}
