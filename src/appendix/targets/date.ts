import type { Term } from './terms';

/** The term behind "30/6/2024", "6/2025", "II/2024"; null where no date starts. Its numbers are no goals. */
export function behindDate(terms: readonly Term[], at: number): number | null {
  const start = terms[at]?.kind;
  if ((start !== 'number' && start !== 'word') || terms[at + 1]?.kind !== 'slash') return null;
  if (isYear(terms[at + 2])) return at + 3;
  return terms[at + 3]?.kind === 'slash' && isYear(terms[at + 4]) ? at + 5 : null;
}

function isYear(term: Term | undefined): boolean {
  return term?.kind === 'number' && term.written.value >= 1990 && term.written.value < 2100;
}
