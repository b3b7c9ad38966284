import { headingOf, meaningOf, vocabulary } from '../../../src/appendix/header';

const sensesOf = (text: string) => meaningOf(headingOf(text))?.senses ?? [];
const evidenceOf = (text: string) => meaningOf(headingOf(text))?.evidence;

describe('a header wording', () => {
  it.each([
    ['STT', ['ordinal']],
    ['Chỉ tiêu PCI', ['indicator']],
    ['MỨC ĐIỂM SỐ NĂM 2023', ['score']],
    ['Mục tiêu phấn đấu năm 2024', ['target']],
    ['Đến hết năm 2026', ['target']],
    ['Tầm nhìn đến năm 2045', ['target']],
    ['Bộ phận chủ trì', ['lead']],
    ['CƠ QUAN CHỦ TRÌ SOẠN THẢO', ['lead']],
    ['Đơn vị phối hợp, cung cấp số liệu', ['coordinator']],
    ['Lãnh đạo sở phụ trách', ['person']],
    ['Kết quả/Sản phẩm', ['product']],
    ['Nguồn số liệu/minh chứng', ['evidence']],
    ['ĐVT', ['unit']],
    ['Thứ hạng', ['rank']],
    ['2023', ['score']],
    ['Năm 2024', ['score']],
    ['Trụ cột', ['pillar']],
  ])('%s is known', (text, senses) => {
    expect(sensesOf(text)).toEqual(senses);
    expect(evidenceOf(text)).toBe('synonym');
  });

  it('means what the vocabulary says, in capitals and with a year beside one sense', () => {
    for (const [senses, wordings] of vocabulary) {
      for (const wording of wordings) {
        expect(sensesOf(wording.toUpperCase())).toEqual(senses);
        if (senses.length === 1) expect(sensesOf(`${wording} năm 2024`)).toEqual(senses);
      }
    }
  });

  it('keeps the senses between which cells decide', () => {
    expect(sensesOf('Chỉ tiêu')).toEqual(['indicator', 'target']);
    expect(sensesOf('Đơn vị')).toEqual(['unit', 'lead']);
    expect(sensesOf('Kết quả')).toEqual(['baseline', 'target', 'product']);
  });

  it('loses them where a year stands beside it', () => {
    expect(sensesOf('Chỉ tiêu 2024')).toEqual(['target']);
    expect(sensesOf('Kết quả năm 2023')).toEqual(['baseline']);
    expect(sensesOf('GĐ 2026-2030')).toEqual(['target']);
    expect(sensesOf('Đơn vị 2024')).toEqual(['unit', 'lead']);
  });

  it.each([
    ['Mục tiêu phần đầu năm 2024', ['target'], 'synonym'],
    ['Nhiệm vụ, giải pháp cải thiện, nâng cao các chỉ số thành phần', ['indicator'], 'similar'],
    ['Thời gian thực hiện/ hoàn thành', ['timeline'], 'similar'],
    ['Sở, ngành chủ trì tham mưu', ['lead'], 'similar'],
    ['Các chủ trì sở ngành', ['lead'], 'similar'],
    ['Sp dự kiến', ['product'], 'similar'],
    ['Tài liệu chứng', ['evidence'], 'similar'],
  ])('%s is near enough to a known one', (text, senses, evidence) => {
    expect(sensesOf(text)).toEqual(senses);
    expect(evidenceOf(text)).toBe(evidence);
  });

  it.each([
    ...['Đơn vị thẩm định', 'Chỉ tiêu liên quan', 'Ưu tiên', '', '(%)'],
    ...['Cơ quan ban hành', 'Ngày văn bản', 'Người xử lý', 'Số lượng', 'Báo cáo phân tích'],
  ])('%j is none', (text) => {
    expect(sensesOf(text)).toEqual([]);
  });

  it.each([
    ['Thành tiền', 'Tiến độ hoàn thành'],
    ['Thư điện tử', 'Thứ tự'],
    ['Sở Tư pháp', 'Số thứ tự'],
  ])('%s is not near to %s, since its accents are others', (text) => {
    expect(sensesOf(text)).toEqual([]);
  });

  it('is known or near without accents as well', () => {
    expect(sensesOf('Don vi chu tri')).toEqual(['lead']);
    expect(sensesOf('Thời điểm hoàn thành')).toEqual(['timeline']);
    expect(sensesOf('Thoi diem hoan thanh')).toEqual(['timeline']);
  });

  it.each([
    ['2021-2025', ['score']],
    ['(2024)', ['score']],
    ['Năm 2024 (2)', ['score']],
    ['31/3/2025', []],
    ['12/2025', []],
  ])('%s tells a figure’s year where it is one, and no day', (text, senses) => {
    expect(sensesOf(text)).toEqual(senses);
  });

  it('reads brackets only where nothing stands outside', () => {
    expect(sensesOf('Mục tiêu (điểm) năm 2024')).toEqual(['target']);
    expect(sensesOf('(Ghi chú)')).toEqual(['note']);
  });

  it('takes the last year of a period', () => {
    expect(headingOf('Mục tiêu giai đoạn 2021-2025').year).toBe(2025);
    expect(headingOf('Mục tiêu').year).toBeNull();
  });
});
