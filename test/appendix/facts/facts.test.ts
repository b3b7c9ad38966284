import type { PlanFacts } from '../../../src/appendix';
import { appendixOf, readingOf } from '../support/reading';

const table = 'STT | Nội dung | Đơn vị chủ trì\n1 | Việc một | Sở Tài chính';

function factsUnder(title: string): PlanFacts {
  return appendixOf(`${title}\n${table}`).facts;
}

describe('the plan that a title cites', () => {
  it.each([
    [
      '(Ban hành kèm theo Kế hoạch số 41/KH-UBND ngày 09/7/2024 của UBND tỉnh Bắc Giang)',
      '41/KH-UBND',
      '2024-07-09',
    ],
    ['(Kèm theo Quyết định số 0158/QĐ-UBND ngày 9 tháng 12 năm 2025)', '0158/QĐ-UBND', '2025-12-09'],
    ['(Kèm theo Kế hoạch số: 41 /KH-UBND ngày 09/7/2024 của UBND tỉnh)', '41/KH-UBND', '2024-07-09'],
    [
      '(Kèm theo Nghị quyết số 43/2022/NQ-HĐND ngày 09/12/2022 của HĐND tỉnh)',
      '43/2022/NQ-HĐND',
      '2022-12-09',
    ],
  ])('%s', (title, documentNumber, planDate) => {
    expect(factsUnder(title)).toMatchObject({ documentNumber, planDate, incomplete: null });
  });

  it.each([
    ['(Ban hành kèm theo Kế hoạch số /KH-UBND ngày /7/2024 của UBND tỉnh Bắc Giang)', 'both', '2024-07'],
    ['(Kèm theo Kế hoạch số ....../KH-UBND ngày ... tháng ... năm 2024)', 'both', '2024'],
    ['(Kèm theo Kế hoạch số 41/KH-UBND ngày    /7/2024)', 'date', '2024-07'],
    ['(Kèm theo Kế hoạch số      /KH-UBND ngày 09/7/2024)', 'number', '2024-07-09'],
    ['(Kèm theo Kế hoạch số 41/KH-UBND)', 'date', null],
    ['(Kèm theo Kế hoạch số            ngày           của Sở Tài chính)', 'both', null],
    ['(Kèm theo Kế hoạch số 41/KH-UBND ngày … tháng … năm …)', 'date', null],
  ])('%s leaves something blank', (title, value, planDate) => {
    expect(factsUnder(title)).toMatchObject({ planDate, incomplete: { value, cell: { row: 0, column: 0 } } });
  });

  it.each([
    ['Số: 41 /KH-UBND\nBắc Giang, ngày 09 tháng 7 năm 2024', '41/KH-UBND', '2024-07-09', undefined],
    ['Số:     /KH-SKHCN\nBắc Giang, ngày 09 tháng 7 năm 2024', null, '2024-07-09', 'number'],
    ['Số: 41/KH-SKHCN\nĐắk Nông, ngày', '41/KH-SKHCN', null, 'date'],
    ['Số:\nĐắk Nông, ngày', null, null, 'both'],
  ])('or that a plan says of itself: %j', (title, documentNumber, planDate, incomplete) => {
    const facts = factsUnder(title);
    expect(facts).toMatchObject({ documentNumber, planDate });
    expect(facts.incomplete?.value).toBe(incomplete);
  });

  it('is not a document that it rests on', () => {
    const facts = factsUnder('Căn cứ Quyết định số 92/QĐ-UBND ngày 19/01/2024 của UBND tỉnh');
    expect(facts).toMatchObject({ documentNumber: null, planDate: null, title: null });
  });
});

describe('whose plan it is', () => {
  it.each([
    [
      '(Kèm theo Kế hoạch số 41/KH-UBND ngày 09/7/2024 của UBND tỉnh Bắc Giang)',
      'UBND tỉnh Bắc Giang',
      'Bắc Giang',
    ],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ\nLạng Sơn, ngày 12 tháng 6 năm 2022', 'Sở Khoa học và Công nghệ', 'Lạng Sơn'],
    ['KẾ HOẠCH CẢI THIỆN CHỈ SỐ TỈNH QUẢNG NGÃI', null, 'Quảng Ngãi'],
    ['KẾ HOẠCH TỈNH ĐĂK NÔNG', null, 'Đắk Nông'],
    ['KẾ HOẠCH NĂM 2024', null, null],
  ])('%j', (title, issuer, province) => {
    expect(factsUnder(title)).toMatchObject({ issuer, province });
  });
});

describe('the title', () => {
  it('leaves out labels, mottos, organisations and citations', () => {
    const facts = factsUnder(`Phụ lục I
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      SỞ TÀI CHÍNH
      PHÂN CÔNG NHIỆM VỤ
      CẢI THIỆN CHỈ SỐ PCI NĂM 2024
      (Kèm theo Kế hoạch số 41/KH-UBND ngày 09/7/2024)`);
    expect(facts.title).toBe('PHÂN CÔNG NHIỆM VỤ CẢI THIỆN CHỈ SỐ PCI NĂM 2024');
    expect(facts.titleYear).toEqual({
      value: 2024,
      text: 'CẢI THIỆN CHỈ SỐ PCI NĂM 2024',
      cell: { row: 5, column: 0 },
    });
    expect(facts.targetYear).toBe(2024);
  });

  it('is no paragraph', () => {
    expect(factsUnder(`NHIỆM VỤ NĂM 2024\n${'Một câu rất dài. '.repeat(30)}`).title).toBe(
      'NHIỆM VỤ NĂM 2024',
    );
  });

  it('stands close above the table; what is further up tells what is left open', () => {
    const filler = Array.from({ length: 9 }, (_, index) => `- Nội dung thứ ${index} của phần này`).join('\n');
    const facts = factsUnder(`KẾ HOẠCH CHỈ SỐ PII NĂM 2024\nBắc Giang, ngày 09 tháng 7 năm 2024\n${filler}`);
    expect(facts).toMatchObject({
      planDate: '2024-07-09',
      framework: 'PII',
      titleYear: { value: 2024 },
      targetYear: 2024,
    });
  });
});

describe('the index that a plan is about', () => {
  it.each([
    ['CẢI THIỆN CHỈ SỐ ĐỔI MỚI SÁNG TẠO CẤP ĐỊA PHƯƠNG', 'PII'],
    ['NÂNG CAO NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI)', 'PCI'],
    ['CHỈ SỐ PCI VÀ CHỈ SỐ PII', null],
    ['DANH MỤC NHIỆM VỤ', null],
  ])('%s', (title, framework) => {
    expect(factsUnder(title).framework).toBe(framework);
  });

  it('may be told by the header', () => {
    expect(appendixOf('STT | Chỉ tiêu PCI | Mục tiêu').facts.framework).toBe('PCI');
  });

  it.each([
    ['1 | 1.1.1. Chính sách | 5\n2 | 2.2.1. Nhân lực | 5', 'PII'],
    ['1 | Tính minh bạch | 5\n2 | Cạnh tranh bình đẳng | 5\n3 | 1.1.1. Chính sách | 5', 'PCI'],
    ['1 | Tính minh bạch | 5\n2 | 1.1.1. Chính sách | 5', null],
    ['1 | Một chỉ số khác | 5', null],
  ])('may be told by codes and names: %j', (rows, framework) => {
    expect(appendixOf(`STT | Chỉ số | Mục tiêu\n${rows}`).facts.framework).toBe(framework);
  });
});

it('the facts of a sheet without a table are read all the same', () => {
  const { facts } = readingOf(
    'Số: /KH-SKHCN\nQuảng Ngãi, ngày 01 tháng 3 năm 2024\nKẾ HOẠCH HÀNH ĐỘNG\nnâng cao năng lực cạnh tranh cấp tỉnh năm 2024',
  );
  expect(facts).toMatchObject({
    framework: 'PCI',
    planDate: '2024-03-01',
    province: 'Quảng Ngãi',
    incomplete: { value: 'number' },
  });
});
