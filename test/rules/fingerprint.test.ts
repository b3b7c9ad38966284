import { checkWorkbook } from '../../src/rules';
import { read } from '../support/read';

describe('what a finding is recognised by', () => {
  // It stands in workbooks, with what a person chose to keep there: it must never be worked out in another way.
  it('is what earlier versions wrote', () => {
    const { findings } = checkWorkbook(
      read(`
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55% | Sở Thông tin và Truyền thông | UBND cấp huyện | Thường xuyên
2 | Hạ  tầng viễn thông | 20.34 | ≥ 30 | Các sở, ngành | | Quý III/2024`),
    );
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([
      'edition-changed:46e2f862e5aa7d03',
      'target-unit-mismatch:f1e7e3d3aa8b1451',
      'coordinator-generic:d8a2f297a78abc21',
      'timeline-open-ended:bb2eabb3ff3b226f',
      'text-spacing:1b8807f4db6cbe51',
      'lead-generic:08de33e09db23cf2',
      'coordinator-missing:c1b108b1fa6ad895',
    ]);
  });
});
