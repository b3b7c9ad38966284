import type { Finding, Ignore } from '../finding';

export interface WithIgnores {
  readonly findings: readonly Finding[];
  /** Ignores that match nothing any more: the text changed, or was mended. */
  readonly unmatched: readonly Ignore[];
}

/** Marks the findings that a person chose to keep, and tells which choices have lost their finding. */
export function applyIgnores(findings: readonly Finding[], ignores: readonly Ignore[]): WithIgnores {
  if (ignores.length === 0) return { findings, unmatched: [] };
  const choices = new Map<string, { readonly ignored: Ignore; matched: boolean }>();
  for (const ignored of ignores) choices.set(ignored.fingerprint, { ignored, matched: false });
  const marked = findings.map((finding) => {
    const choice = choices.get(finding.fingerprint);
    if (!choice) return finding;
    choice.matched = true;
    return { ...finding, ignored: choice.ignored };
  });
  const lost = [...choices.values()].filter(({ matched }) => !matched);
  return { findings: marked, unmatched: lost.map(({ ignored }) => ignored) };
}
