import fc from 'fast-check';
import type { Grid, SheetReading } from '../../src/appendix';
import { reference } from './support/reference';
import { makeReader, readSheet } from '../../src/appendix';
import { anyGrid, columnOrder, planGrid, planLines } from './support/arbitrary';
import { readingOf, saidBy } from './support/reading';

/** All that a reading says, without where it says it. */
function said(reading: SheetReading): unknown {
  return {
    tables: reading.appendices.map(({ columns, records, rows, facts }) => ({
      columns: [...columns]
        .map(([field, { evidence, certainty }]) => `${field} ${evidence} ${certainty}`)
        .sort(),
      records: records.map(saidBy),
      rows: rows.map(({ kind }) => kind).filter((kind) => kind !== 'blank'),
      facts: { ...facts, titleYear: facts.titleYear?.value, incomplete: facts.incomplete?.value },
    })),
    prose: reading.prose.map(({ text }) => text).sort(),
    goals: reading.pillarGoals.map(({ pillar, target }) => ({ pillar, target })),
  };
}

function withBlankRow(grid: Grid, at: number): Grid {
  return { ...grid, values: grid.values.toSpliced(at, 0, grid.values[0]?.map(() => '') ?? []) };
}

function withBlankColumn(grid: Grid, at: number): Grid {
  return { ...grid, values: grid.values.map((row) => row.toSpliced(at, 0, '')) };
}

function normalised(grid: Grid, form: 'NFC' | 'NFD'): Grid {
  const values = grid.values.map((row) =>
    row.map((value) => (typeof value === 'string' ? value.normalize(form) : value)),
  );
  return { ...grid, values };
}

describe('reading any sheet', () => {
  const reader = makeReader(reference);

  it('never fails', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => expect(readSheet(grid, reader).sheet).toBe(grid.sheet)),
      { numRuns: 1000 },
    );
  });

  it('takes every filled row of a table for something, once', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        for (const { rows, header, area } of readSheet(grid, reader).appendices) {
          expect(rows.map(({ row }) => row)).toEqual(
            Array.from({ length: area.bottom - header.bottom }, (_, index) => header.bottom + 1 + index),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads composed and decomposed accents alike', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        expect(said(readingOf(normalised(grid, 'NFD')))).toEqual(said(readingOf(normalised(grid, 'NFC'))));
      }),
      { numRuns: 300 },
    );
  });
});

describe('reading a plan’s table', () => {
  it('says the same after blank rows were inserted', () => {
    fc.assert(
      fc.property(planLines, fc.array(fc.nat({ max: 14 }), { maxLength: 4 }), (lines, places) => {
        const grid = planGrid(lines);
        const spaced = places.reduce(
          (spread, at) => withBlankRow(spread, at % (spread.values.length + 1)),
          grid,
        );
        expect(said(readingOf(spaced))).toEqual(said(readingOf(grid)));
      }),
    );
  });

  it('says the same after blank columns were inserted', () => {
    fc.assert(
      fc.property(planLines, fc.array(fc.nat({ max: 7 }), { maxLength: 3 }), (lines, places) => {
        const grid = planGrid(lines);
        const spaced = places.reduce((spread, at) => withBlankColumn(spread, at), grid);
        expect(said(readingOf(spaced))).toEqual(said(readingOf(grid)));
      }),
    );
  });

  it('says the same whatever the order of its columns', () => {
    fc.assert(
      fc.property(planLines, columnOrder, (lines, order) => {
        expect(said(readingOf(planGrid(lines, order)))).toEqual(said(readingOf(planGrid(lines))));
      }),
    );
  });
});
