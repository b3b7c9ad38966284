import type { Finding, Ignore } from '../finding';

export interface WithIgnores {
  readonly findings: readonly Finding[];
  /** Ignores that match nothing any more: the text changed, or was mended. */
  readonly unmatched: readonly Ignore[];
}

/** Marks the findings that a person chose to keep, and tells which choices have lost their finding. */
export function applyIgnores(findings: readonly Finding[], ignores: readonly Ignore[]): WithIgnores {
  if (ignores.length === 0) return { findings, unmatched: [] };
  const places = new Map<string, number>();
  ignores.forEach(({ fingerprint }, place) => places.set(fingerprint, place));
  const isLost = ignores.map(() => true);
  const marked = findings.map((finding) => {
    const place = places.get(finding.fingerprint);
    const ignored = place !== undefined && ignores[place];
    if (!ignored) return finding;
    isLost[place] = false;
    return { ...finding, ignored };
  });
  // Of choices for the same thing the last one counts.
  const unmatched = ignores.filter((ignored, at) => isLost[at] && places.get(ignored.fingerprint) === at);
  return { findings: marked, unmatched };
}
