import type { Grid, PlanRecord } from '../appendix';
import { textAt } from '../appendix';
import { fold, once } from '../appendix/text';
import type { Found } from './rule';

export type FingerprintOf = (rule: string, found: Found, grid: Grid) => string;

/** Makes fingerprints: the texts of a record with many findings are folded once. */
export function fingerprinter(): FingerprintOf {
  const folded = once(fold);
  return (rule, found, grid) => fingerprintOf(rule, found, grid, folded);
}

/**
 * What a finding is recognised by after rows were inserted, sorted or renumbered: the rule, whom it is about,
 * and the folded text of its cells. A finding told once is known by its subject alone.
 */
function fingerprintOf(rule: string, found: Found, grid: Grid, folded: typeof fold): string {
  const { about } = found;
  if ('subject' in about) return `${rule}:${digest([folded(about.subject)])}`;
  const texts = ['record' in about ? recordIdentity(about.record) : '', '\u001e'];
  for (const { row, column } of found.cells) texts.push(folded(textAt(grid, row, column)), '\u001f');
  return `${rule}:${digest(texts)}`;
}

/** A record's identity: its code, else its folded name. */
export function recordIdentity(record: PlanRecord): string {
  const indicator = record.indicator?.value;
  return indicator?.code?.code ?? indicator?.key ?? '';
}

const prime = 0x01000193;

/**
 * Two FNV-1a sums with different starts, of the texts one after another: 64 bits, more than enough to tell a
 * workbook's findings apart.
 */
function digest(texts: readonly string[]): string {
  let first = 0x811c9dc5;
  let second = 0x2f0b4c47;
  let place = 0;
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      first = Math.imul(first ^ code, prime);
      second = Math.imul(second ^ (code + place), prime);
      place++;
    }
  }
  return hex(first) + hex(second);
}

/** All digits in one call: a check of a large sheet makes hundreds of thousands of fingerprints. */
function hex(sum: number): string {
  const [a, b, c, d] = [digit(sum, 28), digit(sum, 24), digit(sum, 20), digit(sum, 16)];
  return String.fromCharCode(a, b, c, d, digit(sum, 12), digit(sum, 8), digit(sum, 4), digit(sum, 0));
}

const zero = 0x30;
const ten = 0x61;

function digit(sum: number, place: number): number {
  const value = (sum >>> place) & 15;
  return value < 10 ? zero + value : ten + value - 10;
}
