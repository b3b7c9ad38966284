import { reportPlan } from '../../src/summary';
import { checked } from './support/summarised';

const title = 'MỤC TIÊU NÂNG CAO CHỈ SỐ PII NĂM 2024';
const heads =
  'STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện';

function textsIn(...rows: readonly string[]): readonly string[] {
  const { page } = reportPlan(checked([title, heads, ...rows].join('\n')), 'vi');
  return page.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));
}

describe('the report', () => {
  it('counts an indicator with two leads for each, and says so', () => {
    const texts = textsIn(
      '1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Tài chính; Sở Nội vụ | 30/8/2024',
    );
    expect(texts).toEqual(expect.arrayContaining(['Sở Tài chính', 'Sở Nội vụ']));
    expect(texts).toContain('Chỉ số giao nhiều đơn vị được tính cho từng đơn vị.');
    expect(texts).toContain(
      'Phụ lục giao 01 chỉ số thuộc 01 trụ cột; tất cả đã rõ đơn vị chủ trì; tất cả đã có mốc hoàn thành. Nếu đạt đủ, PII tăng khoảng 0,12 điểm; tính thử, các chỉ số khác giữ nguyên.',
    );
  });

  it('asks for figures where a gap cannot be computed', () => {
    const texts = textsIn('1 | 3.1.1. Hạ tầng số | | Nâng cao | Sở Tài chính | 30/8/2024');
    expect(texts).toContain('Số liệu: 3.1.1 chưa tính được chênh lệch.');
    expect(texts).not.toContain('Không có nội dung xin ý kiến.');
  });

  it('tells the leads of a plan that has tasks alone', () => {
    const { page } = reportPlan(
      checked(
        'STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian thực hiện\n1 | Rà soát thủ tục hành chính | Sở Nội vụ | Quý III năm 2024\n2 | Công khai quy hoạch | Sở Nội vụ | Quý IV năm 2024',
      ),
      'vi',
    );
    const lead = page.rows.find(({ cells }) => cells[0]?.value === 'Sở Nội vụ');
    expect(lead?.cells.map((cell) => cell?.value)).toEqual(expect.arrayContaining(['Sở Nội vụ', 2]));
  });
});
