import { openExcel } from '../../excel/open-excel';

/** A file with sheets written as text. */
export async function workbookWith(sheets: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { memory } = await openExcel(sheets);
  return memory.saveWorkbook();
}

const heads = `
PHỤ LỤC MỤC TIÊU, PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Kèm theo Kế hoạch số 41/KH-UBND ngày 09/7/2024 của UBND tỉnh Bắc Giang)
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện`;

/** One indicator in order, one whose goal is told in per cent, one whose lead is anybody. */
export const withErrors = `${heads}
1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Sở Tài chính | 30/8/2024
2 | Chỉ số: 5.2.3. Tỷ lệ các dự án đang hoạt động trong các cụm công nghiệp | 4.46 | ≥ 10% | Sở Công Thương | Sở Tài chính | 30/8/2024
3 | Chỉ số: 2.2.1. Nhân lực nghiên cứu và phát triển | 6.31 | ≥ 10 | Các sở, ngành và đơn vị liên quan | Sở Tài chính | 30/8/2024`;

/** Nothing that must be fixed; the score of one indicator is 0, which is worth a look. */
export const withWarning = `${heads}
1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Sở Tài chính | 30/8/2024
2 | Chỉ số: 3.1.1. Hạ tầng số | 0 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Tài chính | 30/8/2024`;

export const inOrder = `${heads}
1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Sở Tài chính | 30/8/2024
2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Tài chính | 30/8/2024`;

/** Blanks that can go, and a percentage that only a person can judge. */
export const withFixes = `${heads}
1 | Chỉ số: 1.2.1. Chi phí gia nhập  thị trường | 20.34 | ≥ 30% | Sở Kế hoạch và Đầu tư | Sở Tài chính | 30/8/2024
2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Tài chính | 30/8/2024`;

/** A list that is no appendix: its third row is like a header, but nobody leads and nothing is aimed at. */
export const noTable = `
DANH SÁCH HỘI NGHỊ
Quý I năm 2024
STT | Nội dung | Địa điểm | Ghi chú
1 | Họp triển khai kế hoạch | Phòng họp số 2 | `;
