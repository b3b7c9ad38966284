import type { Finding, Ignore } from '../finding';

export interface WithIgnores {
  readonly findings: Finding[];
  /** Ignores that match nothing any more: the text changed, or was mended. */
  readonly unmatched: readonly Ignore[];
}

/** Marks the findings that a person chose to keep, and tells which choices have lost their finding. */
export function applyIgnores(findings: readonly Finding[], ignores: readonly Ignore[]): WithIgnores {
  const byFingerprint = new Map(ignores.map((ignore) => [ignore.fingerprint, ignore]));
  const matched = new Set<string>();
  const marked = findings.map((finding) => {
    const ignored = byFingerprint.get(finding.fingerprint);
    if (!ignored) return finding;
    matched.add(finding.fingerprint);
    return { ...finding, ignored };
  });
  return { findings: marked, unmatched: ignores.filter(({ fingerprint }) => !matched.has(fingerprint)) };
}
