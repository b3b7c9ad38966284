import { checkGrids } from '../../../src/app';
import type { ExcelCheck } from '../../../src/app/in-excel';
import { nothingStored } from '../../../src/excel';
import { sheetOf } from '../../support/sheet-text';

/** A check of a small appendix, as the pane holds it. */
export function checkedSheet(): ExcelCheck {
  const grid = sheetOf(`
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 1.2.1. Chi phí gia nhập  thị trường | 20.34 | ≥ 30% | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | 30/8/2024
2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55% | Sở Thông tin và Truyền thông | Sở Tài chính | Thường xuyên
3 | Chỉ số: 5.1.1. Lao động đã qua  đào tạo | 12.50 | ≥ 10 | Các sở, ngành | Sở Tài chính | Thường xuyên`);
  return { ...checkGrids([grid]), scope: 'active', stored: nothingStored, elsewhere: [] };
}
