import { countsOf, groupsOf, placeOf } from '../../../src/taskpane/check/groups';
import { neighbourOf } from '../../../src/taskpane/check/neighbour';
import { isSame } from '../../../src/taskpane/check/same';
import { unbroken } from '../../../src/taskpane/check/unbroken';
import { checkGrids } from '../../../src/app';
import { nothingStored } from '../../../src/excel';
import { severities } from '../../../src/rules';
import { findingOf } from '../../rules/findings';
import { sheetOf } from '../../support/sheet-text';

const kept = { fingerprint: 'x', reason: 'Theo mẫu của Bộ', by: null, date: null };

function checked() {
  const grid = sheetOf(`
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 1.2.1. Chi phí gia nhập  thị trường | 20.34 | ≥ 30% | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | 30/8/2024
2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Tài chính | 30/8/2024`);
  return { ...checkGrids([grid]), scope: 'active', stored: nothingStored } as const;
}

describe("the pane's list", () => {
  it('puts the findings of a row under its record', () => {
    const groups = groupsOf(checked(), new Set(severities));
    const row = groups.find(({ row: at }) => at === 1);
    expect(row?.record?.indicator?.value.code?.code).toBe('1.2.1');
    expect(row?.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['text-spacing', 'target-unit-mismatch']),
    );
  });

  it('shows the chosen severities only, and nothing that is kept as it is', () => {
    const check = checked();
    const errors = groupsOf(check, new Set(['error'])).flatMap(({ findings }) => findings);
    expect(new Set(errors.map(({ severity }) => severity))).toEqual(new Set(['error']));
    const allKept = { ...check, findings: check.findings.map((finding) => ({ ...finding, ignored: kept })) };
    expect(groupsOf(allKept, new Set(severities))).toEqual([]);
  });

  it('counts by severity what is not kept', () => {
    const findings = [findingOf(), findingOf({ severity: 'error' }), findingOf({ ignored: kept })];
    expect(countsOf(findings)).toEqual({ error: 1, warning: 0, info: 1 });
  });
});

describe('where a finding is', () => {
  it.each([
    [[], ''],
    [[{ row: 5, column: 1 }], 'B6'],
    [[4, 5, 6].map((column) => ({ row: 35, column })), 'E36:G36'],
    [[5, 8, 9].map((row) => ({ row, column: 6 })), 'G6 +2'],
    [[4, 6].map((column) => ({ row: 35, column })), 'E36 +1'],
  ])('%j → %s', (cells, place) => {
    expect(placeOf(findingOf({ cells }))).toBe(place);
  });

  it('tells the same finding before and after another check', () => {
    expect(isSame(findingOf(), findingOf({ severity: 'error' }))).toBe(true);
    expect(isSame(findingOf(), findingOf({ cells: [{ row: 6, column: 1 }] }))).toBe(false);
  });
});

describe('a sign and its number', () => {
  it('stay on one line', () => {
    expect(unbroken('đạt 4,46 điểm, mục tiêu ghi ≥ 10 %.')).toBe(
      'đạt 4,46\u00a0điểm, mục tiêu ghi ≥\u00a010\u00a0%.',
    );
  });
});

describe('F8', () => {
  const listed = ['a', 'b', 'c'].map((fingerprint) => findingOf({ fingerprint }));
  const [a, b, c] = listed;

  it.each([
    ['the first where none is chosen', null, 1, a],
    ['the last, going back where none is chosen', null, -1, c],
    ['the next', a, 1, b],
    ['the first after the last', c, 1, a],
    ['the last before the first', a, -1, c],
  ] as const)('goes to %s', (_, chosen, by, next) => {
    expect(neighbourOf(listed, chosen ?? null, by)).toBe(next);
  });

  it('goes nowhere in an empty list', () => {
    expect(neighbourOf([], null, 1)).toBeNull();
  });
});
