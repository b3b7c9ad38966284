import type { ToldFacts } from '../../../src/appendix';
import { checkWorkbook } from '../../../src/rules';
import { nameFormer } from '../../../src/rules/indicator/name-former';
import { read } from '../../support/read';

const sheet = `
PHỤ LỤC CẢI THIỆN CHỈ SỐ PCI NĂM 2025
STT | Chỉ số thành phần | Điểm số năm 2024 | Mục tiêu năm 2025 | Đơn vị chủ trì
1 | Chi phí thời gian | 7.1 | ≥ 7.5 | Sở Nội vụ
2 | Tính minh bạch | 6.3 | ≥ 7 | Sở Tư pháp`;

const editionOf = (edition: number): ToldFacts => ({
  sheetId: 'Phụ lục',
  framework: null,
  edition,
  baselineYear: null,
  targetYear: null,
  planDate: null,
  issuer: null,
  indexScore: null,
});

const check = (facts: readonly ToldFacts[]) => checkWorkbook(read(sheet, { facts }), { rules: [nameFormer] });

describe('an edition that the user tells', () => {
  it('stands in place of the target year’s: names of that edition are no former ones', () => {
    expect(check([]).findings).toHaveLength(1);
    expect(check([editionOf(2024)]).findings).toEqual([]);
  });

  it('says which weights make an indicator’s gap worth something', () => {
    const worthOf = (facts: readonly ToldFacts[]) => check(facts).tables[0]?.gaps.worth;
    expect(worthOf([])).toEqual({ known: false, reason: 'weights-unknown' });
    expect(worthOf([editionOf(2022)])).toMatchObject({ known: true });
  });
});
