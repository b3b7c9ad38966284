import type { PlanRecord } from '../../src/appendix';
import { recordIdentity } from '../../src/rules/fingerprint';
import { labelOf } from '../../src/rules/label';
import { read } from '../support/read';

function recordsOf(text: string): readonly PlanRecord[] {
  return read(text).sheets.flatMap(({ reading }) => reading.appendices.flatMap(({ records }) => records));
}

describe('a record', () => {
  const [coded, named, nameless] = recordsOf(`
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | Hạ tầng viễn thông | 20.34 | ≥ 30 | Sở Công Thương
3 | | 20.34 | ≥ 30 | Sở Công Thương`);

  it('is called by its code, else its name, else its row', () => {
    expect([coded, named, nameless].map((record) => record && labelOf(record))).toEqual([
      '3.1.1',
      'Hạ tầng viễn thông',
      '4',
    ]);
    expect(coded && labelOf({ ...coded, indicator: null })).toBe('2');
  });

  it('is recognised by its code, else its folded name', () => {
    expect([coded, named].map((record) => record && recordIdentity(record))).toEqual([
      '3.1.1',
      'ha tang vien thong',
    ]);
    expect(coded && recordIdentity({ ...coded, indicator: null })).toBe('');
  });
});
