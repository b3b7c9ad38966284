import { checkGrids, fixGrids, tallyOf, tellFinding } from '../../src/app';
import { sheetOf } from '../support/sheet-text';

const sheet = `
PHỤ LỤC MỤC TIÊU PII NĂM 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 1.2.1. Chi phí gia nhập  thị trường | 20.34 | ≥ 30% | Sở Kế hoạch và Đầu tư | Sở Tài chính | 30/8/2024
2 | Chỉ số: 3.1.1. Hạ tầng  số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Tài chính | 30/8/2024`;

describe('a check', () => {
  it('gives what was read, what is computed and what was found', () => {
    const { workbook, appendices, findings } = checkGrids([sheetOf(sheet)]);
    expect(workbook.sheets).toHaveLength(1);
    expect(appendices.map(({ gaps }) => gaps.rollup.total)).toEqual([17.91]);
    expect(tallyOf(findings)).toMatchObject({ error: 1, ignored: 0 });
  });

  it('counts what is kept as it is apart', () => {
    const { findings } = checkGrids([sheetOf(sheet)]);
    const kept = findings.filter(({ severity }) => severity === 'error');
    const ignores = kept.map(({ fingerprint }) => ({ fingerprint, reason: 'Đã hỏi', by: null, date: null }));
    const again = checkGrids([sheetOf(sheet)], {}, { ignores });
    expect(tallyOf(again.findings)).toEqual({ ...tallyOf(findings), error: 0, ignored: 1 });
  });

  it('tells a finding of a rule that is no more by its name', () => {
    const [finding] = checkGrids([sheetOf(sheet)]).findings;
    if (!finding) throw new Error('no finding');
    expect(tellFinding({ ...finding, rule: 'long-gone' }, 'vi').title).toBe('long-gone');
  });
});

describe('mends in memory', () => {
  it('come in reading order and leave the sheets given as they are', () => {
    const grid = sheetOf(sheet);
    const before = JSON.stringify(grid.values);
    const { changes, left, after } = fixGrids([grid]);
    expect(changes.map(({ cell, rule }) => [cell.row, rule])).toEqual([
      [2, 'text-spacing'],
      [3, 'text-spacing'],
    ]);
    expect(left.map(({ rule, reason }) => [rule, reason])).toEqual([['target-unit-mismatch', 'asks']]);
    expect(after.findings.map(({ rule }) => rule)).not.toContain('text-spacing');
    expect(JSON.stringify(grid.values)).toBe(before);
  });
});
