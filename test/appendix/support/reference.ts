import type { IndexEntry, Organisation, Reference } from '../../../src/appendix';

/** A world as small as a test needs. */
export const reference: Reference = {
  organisations: [
    ...[
      organisation('Sở Khoa học và Công nghệ', ['Sở KH&CN', 'Sở KHCN']),
      organisation('Sở Kế hoạch và Đầu tư', ['Sở KH&ĐT']),
      organisation('Sở Giáo dục và Đào tạo', ['Sở GD&ĐT']),
      organisation('Sở Công Thương', []),
      organisation('Sở Tài chính', []),
      organisation('Sở Thông tin và Truyền thông', ['Sở TT&TT']),
      organisation('Sở Nông nghiệp và Phát triển nông thôn', ['Sở NN&PTNT']),
      organisation('Ban Quản lý các Khu công nghiệp {tỉnh}', ['BQL các KCN']),
    ],
    organisation('Cục Thống kê {tỉnh}', [], 'central'),
    organisation('UBND {tỉnh}', ['Ủy ban nhân dân {tỉnh}'], 'body'),
    organisation('UBND các huyện, thị xã, thành phố', [], 'local'),
    organisation(
      'Ngân hàng Nhà nước chi nhánh {tỉnh}',
      ['Ngân hàng Nhà nước Việt Nam chi nhánh {tỉnh}'],
      'central',
    ),
    organisation('Chi cục Tiêu chuẩn Đo lường Chất lượng', ['Chi cục TĐC'], 'unit'),
    organisation('Văn phòng Sở', [], 'unit'),
    organisation('Phòng Quản lý công nghệ và Đổi mới sáng tạo', [], 'unit'),
  ],
  indices: [
    index('PII', '1.2.1', 'Chi phí gia nhập thị trường', '1'),
    index('PCI', '3', 'Tính minh bạch', '3'),
    index('PCI', '5', 'Chi phí không chính thức', '5'),
    index('PCI', '6', 'Cạnh tranh bình đẳng', '6'),
  ],
  provinces: ['Bắc Giang', 'Lạng Sơn', 'Quảng Ngãi', 'Đắk Nông', 'Đăk Nông', 'Hà Nội'],
};

function organisation(
  name: string,
  abbreviations: readonly string[],
  kind: Organisation['kind'] = 'department',
): Organisation {
  return { name, abbreviations, kind, from: null, until: null, successor: null };
}

function index(framework: IndexEntry['framework'], code: string, name: string, pillar: string): IndexEntry {
  return { framework, code, name, otherNames: [], pillar, verified: true };
}
