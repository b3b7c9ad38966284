import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../src/rules';
import { addressOf } from '../../../src/appendix';
import { parseArea } from '../../../src/host/package';

/** A finding as a line of expected.txt tells it: severity, rule and place. */
export interface Told {
  readonly rule: string;
  readonly line: string;
}

const columns = / {2,}/;
const severities = new Set(['error', 'warning', 'info']);

/** The findings that a reviewer expects; the last column is the reason, for people. */
export function expectedIn(folder: string): readonly Told[] {
  const text = readFileSync(path.join(folder, 'expected.txt'), 'utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : expectedOn(line)));
}

function expectedOn(line: string): Told {
  const [severity = '', rule = '', place = '', reason = ''] = line.split(columns);
  if (!severities.has(severity) || reason === '') {
    throw new Error(`Not "severity  rule  Sheet!A1  reason", two spaces between: ${line}`);
  }
  const [, sheet = place, areas = ''] = /^(.*)!([^!]*)$/.exec(place) ?? [];
  return told(severity, rule, sheet, areas.split(',').flatMap(cellsOf));
}

export function foundIn(findings: readonly Finding[]): readonly Told[] {
  return findings.map(({ severity, rule, sheet, cells }) => told(severity, rule, sheet, cells));
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function told(severity: string, rule: string, sheet: string, cells: readonly Cell[]): Told {
  const addresses = [...cells]
    .sort((one, other) => one.column - other.column || one.row - other.row)
    .map(addressOf);
  const place = addresses.length === 0 ? sheet : `${sheet}!${[...new Set(addresses)].join(',')}`;
  return { rule, line: `${severity}  ${rule}  ${place}` };
}

function cellsOf(reference: string): readonly Cell[] {
  if (reference === '') return [];
  const area = parseArea(reference);
  if (!area) throw new Error(`No cells: ${reference}`);
  const cells: Cell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push({ row, column });
  }
  return cells;
}
