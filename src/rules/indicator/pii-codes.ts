import type { Appendix } from '../../appendix';
import { namedRecords } from './named-records';

/** Whether the table's codes are those of PII: elsewhere "1.1" is a numbering of its own. */
export function hasPiiCodes(appendix: Appendix): boolean {
  const { framework } = appendix.facts;
  if (framework !== null) return framework === 'PII';
  const codes = namedRecords(appendix).flatMap(({ indicator }) => indicator.value.code ?? []);
  return codes.filter(({ wellFormed }) => wellFormed).length * 2 > codes.length;
}
