import { gapsPlan } from '../../src/summary';
import { plan004 } from '../appendix/support/plan-004';
import { cellsOf, checked, told } from './support/summarised';

const heads =
  'STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện';
const title = 'MỤC TIÊU NÂNG CAO CHỈ SỐ PII NĂM 2024';

function planOf(...rows: readonly string[]) {
  return gapsPlan(checked([title, heads, ...rows].join('\n')), 'vi');
}

describe('the table Chênh lệch', () => {
  it('has a row an indicator of plan 004, in the order of the appendix', () => {
    const plan = gapsPlan(checked(plan004()), 'vi');
    expect(plan.rows).toHaveLength(17);
    expect(plan.rows.map(({ key }) => key).slice(0, 3)).toEqual(['1.1.1', '2.2.3', '2.2.4']);
    expect(plan.title).toBe('CHÊNH LỆCH GIỮA MỨC NĂM TRƯỚC VÀ MỤC TIÊU PII NĂM 2024');
    expect(told(plan)[1]).toMatchObject({
      Mã: '2.2.3',
      'Trụ cột': '2',
      'Đơn vị chủ trì': 'Sở Khoa học và Công nghệ',
      Dấu: '≥',
      'Mục tiêu': 10,
      'Đơn vị tính': 'điểm',
      Nguồn: expect.stringMatching(/^Phụ lục!B\d+$/),
    });
  });

  it("refers to the appendix's own cell where a plain number stands there, and to no text", () => {
    const plan = planOf(
      '1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | 30 | Sở Tài chính | 30/8/2024',
      '2 | 3.1.1. Hạ tầng số | "46,75" | ≥ 55 | Sở Tài chính | 30/8/2024',
    );
    expect(cellsOf(plan, 0, ['Năm trước', 'Mục tiêu'])).toEqual([
      { formula: "='Phụ lục'!$C$3" },
      { formula: "='Phụ lục'!$D$3" },
    ]);
    expect(cellsOf(plan, 1, ['Năm trước', 'Mục tiêu'])).toEqual([46.75, 55]);
  });

  it('tells a goal by its way from last year, so that it follows it', () => {
    const plan = planOf(
      '1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | tăng 1,5 điểm | Sở Tài chính | 30/8/2024',
      '2 | 3.1.1. Hạ tầng số | 46.75 | tăng 10% so với năm 2023 | Sở Tài chính | 30/8/2024',
      '3 | 4.1.1. Tín dụng | 7.57 | Duy trì | Sở Tài chính | 30/8/2024',
    );
    expect([0, 1, 2].map((row) => cellsOf(plan, row, ['Mục tiêu', 'Dấu']))).toEqual([
      [{ formula: "=ROUND('Phụ lục'!$C$3+1.5,9)" }, '≥'],
      [{ formula: "=ROUND('Phụ lục'!$C$4+ABS('Phụ lục'!$C$4)*10/100,9)" }, '≥'],
      [{ formula: "='Phụ lục'!$C$5" }, 'duy trì'],
    ]);
  });

  it('numbers its rows, and spells a timeline as the other sheets do', () => {
    const plan = planOf(
      '1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | 30 | Sở Tài chính | Hàng năm',
      '2 | 3.1.1. Hạ tầng số | 46.75 | 55 | Sở Tài chính | hằng năm, trước 30/8',
    );
    expect([0, 1].map((row) => cellsOf(plan, row, ['STT', 'Thời hạn']))).toEqual([
      [1, 'Hằng năm'],
      [2, 'hằng năm, trước 30/8'],
    ]);
  });

  it('leaves what cannot be computed without figures, with the reason, and never as 0', () => {
    const plan = planOf(
      '1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | Nâng cao rõ rệt | Sở Tài chính | 30/8/2024',
      '2 | 3.1.1. Hạ tầng số | | ≥ 55 | Sở Tài chính | 30/8/2024',
    );
    expect(told(plan)).toMatchObject([
      { 'Mục tiêu': 'Nâng cao rõ rệt', Dấu: '', Chiều: '', 'Ghi chú': 'mục tiêu chưa có con số' },
      { 'Năm trước': '', 'Mục tiêu': '≥ 55', Chiều: '', 'Ghi chú': 'chưa có mức năm trước' },
    ]);
  });

  it('writes the way itself where only the way is known', () => {
    const plan = planOf('1 | 1.2.1. Chi phí gia nhập thị trường | | tăng 3 bậc | Sở Tài chính | 30/8/2024');
    expect(cellsOf(plan, 0, ['Mục tiêu', 'Chênh lệch', 'Đơn vị tính'])).toEqual(['tăng 3 bậc', 3, 'bậc']);
  });

  it('says that an indicator with two leads counts once in totals', () => {
    const shared = planOf(
      '1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Tài chính; Sở Nội vụ | 30/8/2024',
    );
    expect(cellsOf(shared, 0, ['Đơn vị chủ trì'])).toEqual(['Sở Tài chính, Sở Nội vụ']);
    expect(shared.lines[1]).toContain('trong tổng chỉ tính một lần');
  });

  it('gives each of two like records a key of its own', () => {
    const plan = planOf(
      '1 | 6.3.3. Doanh nghiệp khởi nghiệp | 1 | ≥ 5 | Sở Tài chính | 30/8/2024',
      '2 | 6.3.3. Doanh nghiệp khởi nghiệp | 1 | ≥ 6 | Sở Nội vụ | 30/8/2024',
    );
    expect(plan.rows.map(({ key }) => key)).toEqual(['6.3.3', '6.3.3 #2']);
  });

  it('has the same columns in both languages, each of which knows the other', () => {
    const book = checked(plan004());
    const [vi, en] = [gapsPlan(book, 'vi'), gapsPlan(book, 'en')];
    expect(en.columns.map(({ otherHeads }) => otherHeads)).toEqual(vi.columns.map(({ head }) => [head]));
    expect(en.rows.map(({ key }) => key)).toEqual(vi.rows.map(({ key }) => key));
  });
});
