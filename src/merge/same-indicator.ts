import { indexKey, nameKey } from '../appendix/text';
import type { Telling } from './telling';

export type IdentityOf = (telling: Telling) => string;

/**
 * What tells an indicator again in another file: its code, else its name; a name that stands beside one code
 * somewhere stands for that code. A task is told again by its name and its leads: two departments may well have
 * the same task.
 */
export function identityAmong(tellings: readonly Telling[]): IdentityOf {
  const codes = new Map<string, Set<string>>();
  for (const { code, name } of tellings) {
    const key = indexKey(name);
    if (code === null || key === '') continue;
    codes.set(key, (codes.get(key) ?? new Set()).add(code));
  }
  return (telling) => {
    const { code, kind, leads, name, source } = telling;
    const key = indexKey(name);
    if (kind === 'task')
      return `task ${nameKey(name)} ${leads
        .map((lead) => lead.key)
        .sort()
        .join(' ')}`;
    if (code === null && key === '') return `row ${source.file} ${source.sheet} ${source.row}`;
    const [named, other] = codes.get(key) ?? [];
    return `indicator ${code ?? (named !== undefined && other === undefined ? named : key)}`;
  };
}
