import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Grid } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';

/** A sheet of a workbook.txt: its cells as the support's text tables write them, and what a text cannot show. */
export interface WrittenSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly hidden: boolean;
  readonly merges: readonly string[];
  readonly formats: readonly Stated[];
  readonly formulas: readonly Stated[];
}

/** "@format C6:C9 0.00": what is said, and of which cells. */
export interface Stated {
  readonly area: string;
  readonly text: string;
}

export interface WrittenWorkbook {
  readonly about: string;
  readonly sheets: readonly WrittenSheet[];
}

/** The paragraph above the first sheet tells what the workbook is. */
export function writtenWorkbook(folder: string): WrittenWorkbook {
  const text = readFileSync(path.join(folder, 'workbook.txt'), 'utf8');
  const [about = '', ...sheets] = text.split(/^=== /m);
  return { about: about.trim(), sheets: sheets.map(writtenSheet) };
}

function writtenSheet(text: string): WrittenSheet {
  const [name = '', ...lines] = text.split('\n');
  const options = lines.flatMap((line) => optionOf(line) ?? []);
  const stated = (word: string) =>
    options.flatMap((option) =>
      option.word === word ? option.areas.map((area) => ({ area, text: option.text })) : [],
    );
  return {
    name,
    grid: sheetOf(rowsOf(name, lines)),
    hidden: options.some(({ word }) => word === 'hidden'),
    merges: stated('merge').map(({ area }) => area),
    formats: stated('format'),
    formulas: stated('formula'),
  };
}

interface Option {
  readonly word: string;
  readonly areas: readonly string[];
  readonly text: string;
}

const option = /^@(hidden|merge|format|formula)((?: [A-Z]+\d+(?::[A-Z]+\d+)?)*)(?: (.*))?$/;

function optionOf(line: string): Option | null {
  const [, word, areas = '', text = ''] = option.exec(line) ?? [];
  return word === undefined ? null : { word, areas: areas.split(' ').filter(Boolean), text };
}

const row = /^ *(\d+):(.*)$/;

/** Each row stands under its number, so that a reviewer finds B27 at once; rows that are left out are blank. */
function rowsOf(sheet: string, lines: readonly string[]): string {
  const rows: string[] = [];
  for (const line of lines) {
    if (line.trim() === '' || optionOf(line)) continue;
    const [, number = '', cells = ''] = row.exec(line) ?? [];
    if (Number(number) <= rows.length) throw new Error(`Sheet ${sheet}: no row of its own: ${line}`);
    while (rows.length < Number(number) - 1) rows.push('');
    rows.push(cells);
  }
  return `\n${rows.join('\n')}`;
}
