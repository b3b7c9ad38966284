import { partKey } from '../parts/part-name';
import type { PackageDraft } from './package-draft';

/** Of some parts, takes away those that nothing leads to any more. */
export function removeUnused(parts: PackageDraft, candidates: ReadonlySet<string>): void {
  const needed = reachable(parts, '');
  for (const part of candidates) if (!needed.has(part)) parts.remove(part);
}

/** The keys of the parts that relationships lead to from one part, itself included. */
export function reachable(parts: PackageDraft, from: string): ReadonlySet<string> {
  const seen = new Set<string>([partKey(from)]);
  const open = [from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const target of targets(parts, part)) {
      if (seen.has(target) || !parts.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return seen;
}

const targets = (parts: PackageDraft, part: string): readonly string[] =>
  parts
    .relationships(part)
    .filter(({ external, target }) => !external && !target.startsWith('#'))
    .map(({ target }) => partKey(target));
