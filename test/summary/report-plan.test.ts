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

  it('draws no chart where nothing could be computed', () => {
    const planOf = (row: string) => reportPlan(checked([title, heads, row].join('\n')), 'vi');
    expect(planOf('1 | 3.1.1. Hạ tầng số | | Nâng cao | Sở Tài chính | 30/8/2024').chart).toBeNull();
    expect(planOf('1 | 3.1.1. Hạ tầng số | 46.75 | 55 | Sở Tài chính | 30/8/2024').chart).not.toBeNull();
  });

  it('names the pillars', () => {
    expect(textsIn('1 | 3.1.1. Hạ tầng số | 46.75 | 55 | Sở Tài chính | 30/8/2024')).toContain(
      '3. Cơ sở hạ tầng',
    );
  });

  it('cuts a long list of codes, but not for a single one', () => {
    const rows = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `${at + 1} | 1.1.${at + 1}. Chỉ số ${at} | 20 | 30 | Sở Tài chính | 30/8/2024`,
      );
    expect(textsIn(...rows(7))).toContain('1.1.1, 1.1.2, 1.1.3, 1.1.4, 1.1.5, 1.1.6, 1.1.7');
    expect(textsIn(...rows(8))).toContain('1.1.1, 1.1.2, 1.1.3, 1.1.4, 1.1.5, 1.1.6, … (8)');
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
