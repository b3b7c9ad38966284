import { applyIgnores } from '../../../src/rules/pipeline/apply-ignores';
import { applySeverities } from '../../../src/rules/pipeline/apply-severities';
import { dropDuplicates } from '../../../src/rules/pipeline/drop-duplicates';
import { inReadingOrder } from '../../../src/rules/pipeline/in-reading-order';
import { checkWorkbook } from '../../../src/rules';
import { readGrids } from '../../support/read';
import { sheetOf } from '../../support/sheet-text';
import { findingOf, ruleSaying } from '../findings';

describe('what is said twice', () => {
  it('is told once where rule, cells and words are the same', () => {
    expect(dropDuplicates([findingOf(), findingOf()])).toHaveLength(1);
  });

  it('is told for each row where two rows say the same', () => {
    const other = findingOf({ cells: [{ row: 9, column: 1 }], row: 9 });
    expect(dropDuplicates([findingOf(), other])).toHaveLength(2);
  });

  it('is told once for each of many rows that say the same', () => {
    const rows = [5, 9, 13].map((row) => findingOf({ cells: [{ row, column: 1 }], row }));
    expect(dropDuplicates([...rows, ...rows])).toEqual(rows);
  });

  it('is told for each sheet', () => {
    expect(dropDuplicates([findingOf(), findingOf({ sheetId: 'Trang 2' })])).toHaveLength(2);
  });

  it('is told for each subject where no cell is named', () => {
    const first = findingOf({ cells: [], row: null, fingerprint: 'framework-incomplete:1' });
    expect(dropDuplicates([first, { ...first, fingerprint: 'framework-incomplete:2' }])).toHaveLength(2);
  });
});

describe('what a person chose to keep', () => {
  const kept = {
    fingerprint: 'text-spacing:1',
    reason: 'Theo mẫu của Bộ',
    by: 'Phòng KH',
    date: '2024-07-09',
  };

  it('stays in the list, marked with the reason', () => {
    const { findings, unmatched } = applyIgnores([findingOf()], [kept]);
    expect(findings.map(({ ignored }) => ignored?.reason)).toEqual(['Theo mẫu của Bộ']);
    expect(unmatched).toEqual([]);
  });

  it('counts as it was chosen last', () => {
    const again = { ...kept, reason: 'Bộ cho phép' };
    const { findings, unmatched } = applyIgnores([findingOf()], [kept, again]);
    expect(findings.map(({ ignored }) => ignored?.reason)).toEqual(['Bộ cho phép']);
    expect(unmatched).toEqual([]);
    expect(applyIgnores([], [kept, again]).unmatched).toEqual([again]);
  });

  it('is reported when nothing matches it any more', () => {
    const { findings, unmatched } = applyIgnores([findingOf({ fingerprint: 'text-spacing:2' })], [kept]);
    expect(findings.map(({ ignored }) => ignored)).toEqual([null]);
    expect(unmatched).toEqual([kept]);
  });
});

describe('a check of many findings', () => {
  it('tells every one of them', () => {
    const grid = sheetOf(Array.from({ length: 450 }, (_, row) => `dòng ${row}`).join('\n'));
    const rule = ruleSaying(function* ({ grid: { values } }) {
      for (const row of values.keys()) yield { about: { row }, cells: [{ row, column: 0 }], params: {} };
    });
    const { findings } = checkWorkbook(readGrids([grid]), { rules: [rule] });
    expect(findings).toHaveLength(450);
  });
});

describe("the user's own severities", () => {
  it('take the place of the rule’s, and off silences it', () => {
    const findings = [findingOf(), findingOf({ rule: 'date-format' }), findingOf({ rule: 'typo-known' })];
    const weighed = applySeverities(
      findings,
      new Map([
        ['text-spacing', 'error'],
        ['date-format', 'off'],
      ]),
    );
    expect(weighed.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['text-spacing', 'error'],
      ['typo-known', 'info'],
    ]);
  });
});

describe('the order of the list', () => {
  it('follows the workbook: sheet, row, column; what concerns the sheet comes first', () => {
    const at = (sheetId: string, row: number, column: number) =>
      findingOf({ sheetId, cells: [{ row, column }] });
    const whole = findingOf({ sheetId: 'Phụ lục', cells: [], row: null });
    const findings = [
      at('Mục tiêu', 1, 0),
      at('Phụ lục', 9, 3),
      at('Phụ lục', 9, 1),
      at('Phụ lục', 2, 6),
      whole,
      at('?', 0, 0),
    ];
    const places = inReadingOrder(findings, ['Phụ lục', 'Mục tiêu']).map(({ sheetId, cells }) => [
      sheetId,
      cells[0]?.row ?? null,
      cells[0]?.column ?? null,
    ]);
    expect(places).toEqual([
      ['Phụ lục', null, null],
      ['?', 0, 0],
      ['Phụ lục', 2, 6],
      ['Phụ lục', 9, 1],
      ['Phụ lục', 9, 3],
      ['Mục tiêu', 1, 0],
    ]);
  });
});
