import { appendixOf, columnsOf, kindsOf, readingOf } from '../support/reading';
import { sheetOf } from '../../support/sheet-text';

describe('a header', () => {
  it.each([
    [
      'TT | Chỉ tiêu PCI | Mục tiêu 2023 | Lãnh đạo sở phụ trách | Đơn vị chủ trì thực hiện',
      { ordinal: 'A', indicator: 'B', target: 'C', person: 'D', lead: 'E' },
    ],
    [
      'STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Sản phẩm/kết quả | Căn cứ',
      { ordinal: 'A', indicator: 'B', lead: 'C', coordinator: 'D', product: 'E', note: 'F' },
    ],
    [
      'STT | Chỉ tiêu | Mức phấn đấu | Đơn vị chủ trì theo dõi | Đơn vị phối hợp | Nguồn số liệu/minh chứng | Thời hạn',
      {
        ordinal: 'A',
        indicator: 'B',
        target: 'C',
        lead: 'D',
        coordinator: 'E',
        evidence: 'F',
        timeline: 'G',
      },
    ],
    [
      'TT | Nội dung | Thời gian thực hiện | Đơn vị chủ trì | Đơn vị phối hợp | Ghi chú',
      { ordinal: 'A', indicator: 'B', timeline: 'C', lead: 'D', coordinator: 'E', note: 'F' },
    ],
    [
      'Mã | Tên công việc | Sản phẩm bàn giao | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn',
      { code: 'A', indicator: 'B', product: 'C', lead: 'D', coordinator: 'E', timeline: 'F' },
    ],
    ['Nội dung | Đơn vị chủ trì', { indicator: 'A', lead: 'B' }],
    ['Địa điểm | Nội dung | Chủ trì | Ngân sách | Vốn | Diện tích', { indicator: 'B', lead: 'C' }],
  ])('%s', (header, columns) => {
    expect(columnsOf(appendixOf(header))).toEqual(columns);
  });

  it('may take two lines, with the years above scores and ranks', () => {
    const appendix = appendixOf(`
      KẾ HOẠCH NÂNG CAO CHỈ SỐ PCI NĂM 2024
      STT | Chỉ số thành phần | Năm 2023 | | Năm 2024 | | Cơ quan thực hiện |
      | | Điểm số | Thứ hạng | Điểm số | Thứ hạng | Chủ trì | Phối hợp
      1 | Gia nhập thị trường | "7,72" | 12 | "7.98" | 10 | Sở Tài chính | Sở Công Thương`);
    expect(columnsOf(appendix)).toEqual({
      ordinal: 'A',
      indicator: 'B',
      baseline: 'C',
      baselineRank: 'D',
      target: 'E',
      targetRank: 'F',
      lead: 'G',
      coordinator: 'H',
    });
    expect(appendix.header).toEqual({ top: 1, bottom: 2, left: 0, right: 7 });
    expect(appendix.facts).toMatchObject({ framework: 'PCI', baselineYear: 2023, targetYear: 2024 });
  });

  it('may say above its second line which figures are results and which are goals', () => {
    const appendix = appendixOf(`
      STT | Chỉ số | Kết quả năm 2023 | | Mục tiêu năm 2024 |
      | | Điểm số | Thứ hạng | Điểm số | Thứ hạng`);
    expect(columnsOf(appendix)).toEqual({
      ordinal: 'A',
      indicator: 'B',
      baseline: 'C',
      baselineRank: 'D',
      target: 'E',
      targetRank: 'F',
    });
  });

  it('gives a second line no more of the first than stands over it', () => {
    const appendix = appendixOf(`
      STT | Chỉ số | Mục tiêu 2024 | | Ghi chú
      | | | Điểm số | Thứ hạng`);
    expect(appendix.columns.get('target')?.column).toBe(2);
    expect(appendix.columns.get('baseline')?.header).toBe('Điểm số');
  });

  it('is short: a row of paragraphs is none', () => {
    const long = 'Nội dung rất dài '.repeat(20);
    expect(readingOf(`${long} | ${long} | ${long}`).none?.row).toBeNull();
  });

  it('may merge its upper line over the columns that it spans', () => {
    const appendix = appendixOf(
      sheetOf(
        `STT | Chỉ số | Mục tiêu | |
         | | Năm 2024 | Năm 2025 | Ghi chú`,
        {
          merges: [
            { top: 0, left: 2, bottom: 0, right: 3 },
            { top: 0, left: 0, bottom: 1, right: 0 },
          ],
        },
      ),
    );
    expect(columnsOf(appendix)).toEqual({ ordinal: 'A', indicator: 'B', target: 'C', note: 'E' });
    expect(appendix.otherTargets.map(({ year, column }) => [year, column])).toEqual([[2025, 3]]);
  });

  it('reads a second line whose first starts with its years alone', () => {
    const appendix = appendixOf(`
      | | Năm 2023 | Năm 2024 |
      STT | Chỉ số | Điểm số | Mục tiêu | Ghi chú`);
    expect(columnsOf(appendix)).toEqual({
      ordinal: 'A',
      indicator: 'B',
      baseline: 'C',
      target: 'D',
      note: 'E',
    });
    expect(appendix.columns.get('target')?.year).toBe(2024);
  });

  it('is not taken from a second line that belongs to no header', () => {
    expect(readingOf('Nội dung | Ngày\nĐiểm số | Thứ hạng').appendices).toEqual([]);
  });

  it('may stand anywhere on the sheet', () => {
    const appendix = appendixOf(sheetOf('\n\n | | STT | Nội dung | Đơn vị chủ trì', { top: 10, left: 3 }));
    expect(appendix.header).toEqual({ top: 11, bottom: 11, left: 5, right: 7 });
  });

  it('is recognised again after a page break, in capitals and with the numbers of its columns', () => {
    const appendix = appendixOf(`
      STT | Nội dung | Đơn vị chủ trì
      (1) | (2) | (3)
      1 | Việc một | Sở Tài chính
      STT | NỘI DUNG | ĐƠN VỊ CHỦ TRÌ
      (1) | (2) | (3)
      2 | Việc hai | Sở Tài chính`);
    expect(appendix.rows.map(({ kind }) => kind)).toEqual([
      ...['column-numbers', 'record', 'repeated-header', 'column-numbers', 'record'],
    ]);
  });

  it('is recognised again close under the title of both', () => {
    const appendix = appendixOf(`
      PHỤ LỤC
      STT | Nội dung | Đơn vị chủ trì
      1 | Việc một | Sở Tài chính
      STT | Nội dung | Đơn vị chủ trì
      2 | Việc hai | Sở Tài chính`);
    expect(kindsOf(appendix)).toEqual(['3 record', '4 repeated-header', '5 record']);
  });

  it('is recognised again with a column that no field is known for', () => {
    const table = 'STT | Nội dung | Vùng | Chủ trì\n1 | Việc một | A | Sở Tài chính';
    expect(readingOf(`${table}\n${table}`).appendices).toHaveLength(1);
    expect(readingOf(`${table}\n${table.replace('Vùng', 'Miền')}`).appendices).toHaveLength(2);
  });

  it('begins another table under a title of its own, or with other columns', () => {
    const { appendices } = readingOf(`
      STT | Nội dung | Đơn vị chủ trì
      1 | Việc một | Sở Tài chính
      Phụ lục II
      STT | Nội dung | Đơn vị chủ trì
      1 | Việc hai | Sở Tài chính

      STT | Chỉ tiêu | Kết quả 2023 | Mục tiêu 2024
      1 | Số đơn | 5 | 6`);
    expect(appendices.map(({ area, records }) => [area.top, area.bottom, records.length])).toEqual([
      [0, 1, 1],
      [3, 4, 1],
      [6, 7, 1],
    ]);
  });

  it.each([
    ['letters', 'STT | Số, ký hiệu | Ngày văn bản | Cơ quan ban hành | Trích yếu nội dung | Người xử lý'],
    ['costs', 'STT | Nội dung chi | Số lượng | Đơn giá | Thành tiền'],
    ['costs by the unit', 'STT | Nội dung | Đơn vị | Số lượng | Đơn giá | Thành tiền'],
    ['statistics', 'STT | Chỉ tiêu | Đơn vị tính | Số lượng'],
    ['results', 'STT | Nội dung | Kết quả'],
    ['two names', 'STT | Nhiệm vụ | Chỉ số | Ghi chú'],
    ['what is hardly like a lead', 'STT | Nội dung | Phòng Nội vụ chủ trì | Ghi chú'],
  ])('is none over a list of %s', (_, header) => {
    const { appendices, none } = readingOf(header);
    expect(appendices).toEqual([]);
    expect(none?.row).toBe(0);
  });

  it.each([
    ['a goal beside another name', 'STT | Nội dung | ĐVT | Chỉ tiêu'],
    ['a due date near to a known wording', 'STT | Nội dung | Thời điểm hoàn thành'],
    ['figures of two years', 'STT | Chỉ số | 2023 | 2024'],
  ])('is one by %s', (_, header) => {
    expect(readingOf(header).appendices).toHaveLength(1);
  });

  it('names what comes nearest where there is none, and what it lacks', () => {
    const { appendices, none } = readingOf(`
      Kế hoạch
      STT | Nội dung | Ngân sách | Diện tích | Địa điểm | Chủ đầu tư
      Mục đích | Đối tượng
      Nội dung | Địa điểm`);
    expect(appendices).toEqual([]);
    expect(none).toEqual({
      sheet: 'Phụ lục',
      row: 1,
      missing: ['baseline', 'target', 'lead', 'coordinator', 'timeline'],
    });
  });

  it('lacks neither result nor goal where a column holds scores', () => {
    const { none } = readingOf('Mã trạm | Điểm số | Tên trạm | Vùng');
    expect(none).toEqual({
      sheet: 'Phụ lục',
      row: 0,
      missing: ['indicator', 'lead', 'coordinator', 'timeline'],
    });
  });
});

describe('a plan without a table', () => {
  it.each([
    `Số: /KH-SKHCN
     Quảng Ngãi, ngày 01 tháng 3 năm 2024
     KẾ HOẠCH HÀNH ĐỘNG
     I. MỤC ĐÍCH YÊU CẦU
     1. Mục đích
     - Nâng cao điểm số của tỉnh.
     (Các nhiệm vụ cụ thể tại Phụ lục kèm theo)`,
    `KẾ HOẠCH
     Nâng cao năng lực cạnh tranh cấp tỉnh (PCI)
     - Phấn đấu tăng 10% so với năm 2019`,
    '',
  ])('is read as text', (text) => {
    const { appendices, none, prose } = readingOf(text);
    expect(appendices).toEqual([]);
    expect(none?.row).toBeNull();
    expect(prose).toHaveLength(text === '' ? 0 : text.split('\n').length);
  });
});
