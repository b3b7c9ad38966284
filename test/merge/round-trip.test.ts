import { readdirSync } from 'node:fs';
import path from 'node:path';
import { contribute, readGrids } from '../../src/app';
import type { CellValue, Grid, PlanRecord } from '../../src/appendix';
import { cellKey } from '../../src/appendix';
import { gridsOf, sheetsToRead } from '../../src/cli/files/grids-of-package';
import { openPackage } from '../../src/host/package';
import { merge } from '../../src/merge';
import type { PagePlan } from '../../src/summary';
import { mergedPages } from '../../src/summary';
import { workbookFile } from '../corpus/reading/workbook-file';
import { writtenWorkbook } from '../corpus/reading/written-workbook';

const corpus = path.join(__dirname, '../corpus');
const names = readdirSync(corpus)
  .filter((name) => /^\d{2}-/.test(name))
  .sort();

/** A page as it will be read from the sheet that it is written on. */
function gridOf({ name, rows, widths }: PagePlan): Grid {
  const formats = new Map<number, string>();
  const values = rows.map(({ cells }, row) => {
    const line: CellValue[] = [];
    for (const cell of cells) {
      if (cell?.format) formats.set(cellKey(row, line.length), cell.format);
      line.push(cell?.value ?? '', ...Array.from({ length: (cell?.span ?? 1) - 1 }, () => ''));
    }
    return Array.from({ length: widths.length }, (_, column) => line[column] ?? '');
  });
  const blank = { formulas: new Set<number>(), mixedFonts: new Set<number>() };
  return { sheet: name, sheetId: name, top: 0, left: 0, values, merges: [], formats, ...blank, epoch: 1900 };
}

/** A column that another table of the file has leaves blanks here: nothing is said either way. */
function stated<T extends { readonly kind: string }>(value: T | undefined): T | null {
  return value === undefined || value.kind === 'none' ? null : value;
}

function goal(read: PlanRecord['target']) {
  return read && stated(read.value.goal) ? read.value : null;
}

/** What a record means, wherever it stands and however it is written. */
function meaningOf(record: PlanRecord) {
  const {
    baseline,
    baselineRank,
    coordinator,
    indicator,
    kind,
    lead,
    solutions,
    target,
    targetRank,
    timeline,
  } = record;
  const owners = (read: PlanRecord['lead']) => read?.value.named.map(({ name }) => name) ?? [];
  const score = (read: PlanRecord['baseline']) =>
    read?.value.kind === 'score' ? [read.value.value, read.value.unit] : (read?.value.kind ?? 'none');
  return {
    kind,
    name: indicator?.value.name,
    code: indicator?.value.code?.code,
    baseline: score(baseline),
    baselineRank: score(baselineRank),
    target: goal(target),
    targetRank: goal(targetRank),
    leads: owners(lead),
    coordinators: owners(coordinator),
    timeline: stated(timeline?.value),
    solutions: solutions.map(({ text }) => text),
  };
}

const recordsIn = (grids: readonly Grid[]) =>
  readGrids(grids).sheets.flatMap(({ reading }) =>
    reading.appendices.flatMap(({ records }) => records.map(meaningOf)),
  );

describe('a file merged alone', () => {
  it.each(names)('%s: reads again as the records that it had', (name) => {
    const workbook = openPackage(workbookFile(writtenWorkbook(path.join(corpus, name))));
    const grids = gridsOf(workbook, sheetsToRead(workbook));
    const merged = merge([contribute('a.xlsx', grids)]);
    const pages = mergedPages(merged, [], 'vi');
    const tables = pages.slice(0, merged.tables.length).map(gridOf);
    expect(recordsIn(tables)).toEqual(recordsIn(grids));
    expect(recordsIn(pages.slice(merged.tables.length).map(gridOf))).toEqual([]);
  });
});
