import fc from 'fast-check';
import { readIndicator } from '../../../src/appendix/codes';

describe('the code in front of a name', () => {
  it.each([
    ['Chỉ số: 1.2.1. Chi phí gia nhập thị trường', '1.2.1', 'Chi phí gia nhập thị trường'],
    ['3.1.1 Hạ tầng số', '3.1.1', 'Hạ tầng số'],
    ['3.1.1.Hạ tầng số', '3.1.1', 'Hạ tầng số'],
    ['3. 1. 1. Hạ tầng số', '3.1.1', 'Hạ tầng số'],
    ['(3.1.1) Hạ tầng số', '3.1.1', 'Hạ tầng số'],
    ['3.1.1: Hạ tầng số', '3.1.1', 'Hạ tầng số'],
    ['CHỈ SỐ THÀNH PHẦN: 3.1.1. Hạ tầng số', '3.1.1', 'Hạ tầng số'],
    ['Chỉ số 3.1.1: Hạ tầng số', '3.1.1', 'Hạ tầng số'],
    ['- 3.1.1. Hạ tầng số', '3.1.1', 'Hạ tầng số'],
    ['3.1.1 - Hạ tầng số', '3.1.1', 'Hạ tầng số'],
    ['<i>Chỉ số: 3.1.1. Hạ tầng số</i>', '3.1.1', 'Hạ tầng số'],
    ['Chỉ số:\n3.1.1. Hạ tầng\nsố', '3.1.1', 'Hạ tầng số'],
    ['3.1.1', '3.1.1', ''],
  ])('%s', (text, code, name) => {
    const expected = { code: { code, pillar: code[0], wellFormed: true }, name };
    expect(readIndicator(text)).toMatchObject(expected);
    expect(readIndicator(text.normalize('NFD'))).toMatchObject(expected);
  });

  it.each([
    ['1.1 Môi trường chính sách', '1.1', '1', 'Môi trường chính sách'],
    ['1,1.1. Chính sách', '1,1.1', '1', 'Chính sách'],
    ['8.1.1. Chính sách', '8.1.1', '8', 'Chính sách'],
    ['1.1.1.a Chính sách', '1.1.1.a', '1', 'Chính sách'],
    ['1.1.1b. Chính sách', '1.1.1b', '1', 'Chính sách'],
    ['1.1.1.1 Chính sách', '1.1.1.1', '1', 'Chính sách'],
    ['1.1.12 Chính sách', '1.1.12', '1', 'Chính sách'],
    ['0.1.1 Chính sách', '0.1.1', '0', 'Chính sách'],
  ])('is kept though malformed: %s', (text, code, pillar, name) => {
    expect(readIndicator(text)).toMatchObject({ code: { code, pillar, wellFormed: false }, name });
  });

  it.each([
    'Gia nhập thị trường',
    '1.000 dân được tiếp cận',
    '10.000 doanh nghiệp',
    '1. Tính minh bạch',
    'Nghị quyết 57',
    '',
  ])('is not there: %s', (text) => {
    expect(readIndicator(text)).toMatchObject({ code: null, name: text, denominator: null });
  });
});

describe('what a figure is counted by', () => {
  it.each([
    ['2.2.4. Số tổ chức khoa học và công nghệ/10.000 dân', '10.000 dân'],
    ['Mật độ doanh nghiệp (doanh nghiệp đang hoạt động bình quân/1.000 dân)', '1.000 dân'],
    ['Tín dụng cho khu vực tư nhân/1.000 lao động có việc làm (tỷ đồng).', '1.000 lao động có việc làm'],
    [
      'Số doanh nghiệp ngành dịch vụ, KH&CN/1.000 doanh nghiệp đang hoạt động',
      '1.000 doanh nghiệp đang hoạt động',
    ],
    ['Chi cho nghiên cứu khoa học/GRDP (%)', 'GRDP'],
    ['Sản phẩm OCOP 4 sao trở lên/tổng số đơn vị hành chính cấp xã', 'tổng số đơn vị hành chính cấp xã'],
    ['Số tổ chức khoa học và công nghệ trên 10.000 dân', '10.000 dân'],
    ['Số sáng kiến / 10.000 dân.', '10.000 dân'],
  ])('%s', (text, denominator) => {
    expect(readIndicator(text).denominator).toBe(denominator);
  });

  it.each([
    'Tỷ lệ lao động từ 15 tuổi trở lên đã qua đào tạo (%)',
    'Xếp hạng của tỉnh/thành phố',
    'KT/XH',
    'Hạ tầng số',
  ])('is not there: %s', (text) => {
    expect(readIndicator(text).denominator).toBeNull();
  });
});

it('never throws and never takes long', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readIndicator(text)));
  for (const piece of ['1.', '/1', ' trên 1', '1 ', '/tổng ', ' ']) readIndicator(piece.repeat(50_000));
});
