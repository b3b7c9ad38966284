import { addressOf, columnLetters } from '../../../src/appendix';
import { readingOf } from '../support/reading';

describe('text outside the tables', () => {
  it('is kept line by line with its cell, and a note within a table too', () => {
    const { prose } = readingOf(`
      PHÂN CÔNG NHIỆM VỤ | | Mẫu số 1 | 5
      STT | Nội dung | Đơn vị chủ trì
      1 | Việc một | Sở Tài chính
      Ghi chú: xem trang sau
      2 | Việc hai | Sở Tài chính
      Nơi nhận:`);
    expect(prose.map(({ cell, text }) => `${columnLetters(cell.column)}${cell.row + 1} ${text}`)).toEqual([
      'A1 PHÂN CÔNG NHIỆM VỤ',
      'C1 Mẫu số 1',
      'A4 Ghi chú: xem trang sau',
      'A6 Nơi nhận:',
    ]);
  });
});

describe('a pillar goal', () => {
  const goals = (text: string) =>
    readingOf(text).pillarGoals.map(({ pillar, target, baseline, cell }) => ({
      pillar,
      goal: 'value' in target.goal ? target.goal.value : target.goal.kind,
      also: target.also.map(({ kind }) => kind),
      baseline,
      cell: cell && addressOf(cell),
    }));

  it('is stated in brackets behind a pillar', () => {
    expect(
      goals(`
        - Trụ cột 1. Thể chế bao gồm: Môi trường chính sách (đạt trên 67,23 điểm, xếp thứ hạng 04/63 tỉnh/thành phố);
        - Trụ cột 2. Vốn con người (*đạt số điểm bình quân trên 50 điểm, nằm trong top 10 cả nước*).`),
    ).toEqual([
      { pillar: '1', goal: 67.23, also: ['bound'], baseline: null, cell: 'A1' },
      { pillar: '2', goal: 50, also: ['top'], baseline: null, cell: 'A2' },
    ]);
  });

  it('is stated without brackets, several in a line', () => {
    expect(
      goals('Phấn đấu trụ cột 4 đạt trên 60 điểm; trụ cột số 6 (theo khung 2024) đạt trên 50 điểm.'),
    ).toMatchObject([
      { pillar: '4', goal: 60 },
      { pillar: '6', goal: 50 },
    ]);
  });

  it('is none where no figure is told', () => {
    expect(
      goals('Nâng cao 04 trụ cột; trụ cột 3 (Cơ sở hạ tầng) cần được cải thiện; trụ cột 10 đạt 5 điểm.'),
    ).toEqual([]);
  });

  it('is a row of a small table', () => {
    const { appendices } = readingOf('TT | Trụ cột | Mục tiêu 2024\n1 | Thể chế | ≥ 5');
    expect(appendices).toEqual([]);
    expect(
      goals(`
        TT | Trụ cột | Kết quả năm 2023 | Thứ hạng năm 2023 | Mục tiêu năm 2024
        1 | Thể chế | "67,23" | 04/63 | trên 67,23 điểm

        | Trụ cột 2. Vốn con người | | | trên 50 điểm, nằm trong top 10
        3 | Cơ sở hạ tầng | 04/63 | | nâng cao
        | 4. Thị trường | 7.5 | |
        5 | Doanh nghiệp | 04/63 | | ≥ 44
        Ghi chú thêm | | | | ≥ 5
        6 | Sản phẩm | | | ≥ 50`),
    ).toEqual([
      { pillar: '1', goal: 67.23, also: [], baseline: 67.23, cell: 'E2' },
      { pillar: '2', goal: 50, also: ['top'], baseline: null, cell: 'E4' },
      { pillar: '5', goal: 44, also: [], baseline: null, cell: 'E7' },
    ]);
  });

  it('ends where a row names no pillar', () => {
    expect(goals('Trụ cột | Mục tiêu | Kết quả\n | ≥ 5 |\nTrụ cột 1. Thể chế | ≥ 5 |')).toEqual([]);
  });

  it('may have its scores under a year', () => {
    expect(
      goals('Trụ cột | Điểm số 2023 | Mục tiêu 2024\nTrụ cột 1. Thể chế | 67.23 | > 67,23'),
    ).toMatchObject([{ pillar: '1', baseline: 67.23 }]);
  });

  it('may head its indicators in an appendix', () => {
    const rows = `
      STT | Chỉ số | Điểm số năm 2023 | Mục tiêu năm 2024
      I | Trụ cột 1. Thể chế | 67,23 | > 67,23
      1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30
      II | Trụ cột 2. Vốn con người | chưa có | > 50
      III | Trụ cột 3. Cơ sở hạ tầng | |
      IV | Trụ cột 4. Thị trường | | nâng cao
      V | Nhóm khác | | 
      2 | 4.1.1. Tín dụng | 20.34 | ≥ 30`;
    expect(goals(rows)).toMatchObject([
      { pillar: '1', goal: 67.23, baseline: 67.23, cell: 'D2' },
      { pillar: '2', goal: 50, baseline: null, cell: 'D4' },
    ]);
    expect(
      goals('STT | Chỉ số | Mục tiêu\nI | Trụ cột 1. Thể chế | > 5\n1 | 1.2.1. Chi phí | ≥ 3'),
    ).toMatchObject([{ pillar: '1', goal: 5, baseline: null }]);
  });
});
