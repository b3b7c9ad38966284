import type { Told } from './told';

/** How what was found agrees with what was expected. */
export interface Agreement {
  readonly agreed: readonly Told[];
  readonly missing: readonly Told[];
  readonly unexpected: readonly Told[];
}

/** Two findings told alike count twice: each expected one takes one found. */
export function agreementOf(expected: readonly Told[], found: readonly Told[]): Agreement {
  const left = [...found];
  const agreed: Told[] = [];
  const missing: Told[] = [];
  for (const told of expected) {
    const at = left.findIndex(({ line }) => line === told.line);
    if (at === -1) missing.push(told);
    else agreed.push(...left.splice(at, 1));
  }
  return { agreed, missing, unexpected: left };
}

/** Precision and recall of each rule, and of all of them on the last line. */
export function precisionAndRecall(agreements: readonly Agreement[]): string {
  const all = {
    agreed: agreements.flatMap(({ agreed }) => agreed),
    missing: agreements.flatMap(({ missing }) => missing),
    unexpected: agreements.flatMap(({ unexpected }) => unexpected),
  };
  const rules = [...new Set(Object.values(all).flatMap((each) => each.map(({ rule }) => rule)))].sort();
  const only = (rule: string, each: readonly Told[]) => each.filter((told) => told.rule === rule).length;
  const lines = rules.map((rule) =>
    lineOf(rule, only(rule, all.agreed), only(rule, all.missing), only(rule, all.unexpected)),
  );
  const total = lineOf('all rules', all.agreed.length, all.missing.length, all.unexpected.length);
  return [`${'rule'.padEnd(26)}expected  precision  recall`, ...lines, total].join('\n');
}

function lineOf(rule: string, agreed: number, missing: number, unexpected: number): string {
  const expected = String(agreed + missing);
  const precision = share(agreed, agreed + unexpected);
  const recall = share(agreed, agreed + missing);
  return `${rule.padEnd(26)}${expected.padStart(8)}${precision.padStart(11)}${recall.padStart(8)}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
