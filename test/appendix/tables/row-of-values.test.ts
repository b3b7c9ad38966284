import { cellKey } from '../../../src/appendix';
import { appendixOf, kindsOf, readingOf } from '../support/reading';
import { sheetOf } from '../../support/sheet-text';

const header = 'Mã | Tên công việc | Sản phẩm bàn giao | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn';

describe('a row of organisations, days and codes is a record', () => {
  it.each([
    'CV01 | Rà soát tiêu chí mất điểm năm 2024 | Báo cáo phân tích | Sở Nội vụ | Văn phòng UBND tỉnh | 31/3/2025',
    'CV01 | Hoạt động | Kế hoạch | Sở Tài chính | Sở Công Thương | Quý III/2025',
    'CV-01 | Nhiệm vụ trọng tâm | Kế hoạch | Sở Tài chính | Phòng Một | 31/3/2025',
    'NV.1 | Giải pháp | Mục tiêu | Phòng Một | Sở Tài chính | Quý III/2025',
    'Một | Hoạt động | Thời gian | Sở Tài chính; Sở Công Thương | Sở Tài chính | 31/3/2025',
  ])('%s', (row) => {
    const appendix = appendixOf(`${header}\n${row}\n${row}`);
    expect(kindsOf(appendix)).toEqual(['2 record', '3 record']);
  });

  it('where its day is a number that is shown as one', () => {
    const text = 'Mã | Nội dung | Chủ trì\nCV1 | Hoạt động | 45747 | Kế hoạch';
    const shown = new Map([[cellKey(1, 2), 'dd/mm/yyyy']]);
    expect(readingOf(sheetOf(text, { formats: shown })).appendices).toHaveLength(1);
    expect(readingOf(sheetOf(text)).appendices).toHaveLength(2);
  });

  it('and is not what comes nearest to a header', () => {
    const row = 'Sở Tài chính | Sở Công Thương | Ghi chú | Sản phẩm';
    expect(readingOf(`Nội dung | Vùng\n${row}`).none?.row).toBe(0);
    expect(readingOf(row).none?.row).toBeNull();
  });
});

describe('a header stays one', () => {
  it.each([
    [
      'with departments beside its number',
      'STT | Nội dung | Đơn vị chủ trì | Sở Tài chính | Sở Công Thương | Sở Nội vụ',
    ],
    ['with a day in a wording', 'Nội dung | Kết quả đến 30/6/2024 | Mục tiêu 2024'],
    ['with a department in a wording', 'Nội dung | Chủ trì | Sở Tài chính giao'],
  ])('%s', (_, text) => {
    expect(readingOf(text).appendices).toHaveLength(1);
  });
});
