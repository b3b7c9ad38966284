import type { Appendix } from '../../appendix';

/** Whether the table's codes are those of PII: elsewhere "1.1" is a numbering of its own. */
export function hasPiiCodes({ facts, records }: Appendix): boolean {
  if (facts.framework !== null) return facts.framework === 'PII';
  const codes = records.flatMap(({ indicator }) => indicator?.value.code ?? []);
  return codes.filter(({ wellFormed }) => wellFormed).length * 2 > codes.length;
}
