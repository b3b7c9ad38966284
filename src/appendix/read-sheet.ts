import type { Appendix, NoAppendix, PillarGoal, ProseLine, SheetReading } from './appendix';
import type { Field, ColumnChoice } from './fields';
import { completed } from './facts/completed';
import { titleFacts } from './facts/title-facts';
import type { Grid } from './grid';
import { lastRow } from './grid';
import type { ToldFacts } from './plan-facts';
import type { Header } from './header';
import { goalsInProse } from './prose/pillar-goals';
import { readPillarTable } from './prose/pillar-table';
import { proseOf } from './prose/prose-lines';
import type { Reader } from './reader';
import { sheetOf } from './sheet/sheet';
import type { Steps } from './steps';
import { finished } from './steps';
import type { Sheet } from './sheet/sheet';
import type { Section } from './tables/find-sections';
import { findSections } from './tables/find-sections';
import { readTable } from './tables/read-table';

/** A plan says its number, date, issuer and year within its first lines. */
const openingLines = 15;

/** Reads one sheet: its tables, and the text around them. */
export function readSheet(grid: Grid, reader: Reader, choices: readonly ColumnChoice[] = []): SheetReading {
  return finished(readSheetInSteps(grid, reader, choices));
}

/** The same, a step at a time: a sheet may have a hundred thousand rows. */
export function* readSheetInSteps(
  grid: Grid,
  reader: Reader,
  choices: readonly ColumnChoice[] = [],
  told: ToldFacts | null = null,
): Steps<SheetReading> {
  const sheet = sheetOf(grid, reader.clean);
  const { sections, nearest } = findSections(sheet, reader, told?.headerRow ?? null);
  const appendices: Appendix[] = [];
  const goals: PillarGoal[] = [];
  const prose = proseBetween(sheet, grid.top, (sections[0]?.header.top ?? lastRow(grid) + 1) - 1);
  for (const section of sections) {
    const bottom = section.header.kind === 'appendix' ? yield* takeTable(section) : takePillars(section);
    prose.push(...proseBetween(sheet, bottom + 1, section.end));
  }
  const facts = titleFacts(prose.slice(0, openingLines), reader);
  return {
    sheet: grid.sheet,
    sheetId: grid.sheetId,
    appendices: appendices.map((appendix) => ({ ...appendix, facts: completed(appendix.facts, facts) })),
    none: appendices.length === 0 ? noneOn(grid.sheet, nearest) : null,
    prose,
    pillarGoals: [...goals, ...prose.flatMap((line) => goalsInProse(grid.sheet, line, reader))],
    facts,
  };

  function* takeTable(section: Section): Steps<number> {
    const above = prose.filter(({ cell }) => cell.row > (appendices.at(-1)?.area.bottom ?? -1));
    const mine = choices.filter(({ sheetId }) => sheetId === grid.sheetId);
    const table = yield* readTable(sheet, section, above, reader, mine, told);
    appendices.push(table.appendix);
    goals.push(...table.goals);
    const notes = table.appendix.rows.filter(({ kind }) => kind === 'note');
    prose.push(...notes.flatMap(({ row }) => proseOf(sheet, row)));
    return table.appendix.area.bottom;
  }

  function takePillars(section: Section): number {
    const table = readPillarTable(sheet, section.header, section.end, reader);
    goals.push(...table.goals);
    return table.bottom;
  }
}

function proseBetween(sheet: Sheet, top: number, bottom: number): ProseLine[] {
  const lines: ProseLine[] = [];
  for (let row = top; row <= bottom; row++) lines.push(...proseOf(sheet, row));
  return lines;
}

/** What an appendix is expected to have, in the order in which it is named as missing. */
const expected: readonly Field[] = ['indicator', 'baseline', 'target', 'lead', 'coordinator', 'timeline'];

function noneOn(sheet: string, nearest: Header | null): NoAppendix {
  const senses = new Set(nearest?.columns.flatMap(({ meaning }) => meaning?.senses ?? []));
  const has = (field: Field) => senses.has(field) || (isFigure(field) && senses.has('score'));
  return { sheet, row: nearest?.top ?? null, missing: expected.filter((field) => !has(field)) };
}

function isFigure(field: Field): boolean {
  return field === 'baseline' || field === 'target';
}
