import type { RuleTable } from '../rule-table';
import { owned } from '../small-sheets';

export const table: RuleTable = {
  rule: 'owner-variant',
  accepts: [
    {
      claim: { vi: 'Mỗi tên một cách ghi, dù viết tắt.', en: 'One spelling each, abbreviated or not.' },
      sheet: owned([
        'Sở KH&CN | Sở Tài chính',
        'Sở Công Thương | Sở KH&CN',
        'Sở KH&CN | Sở Tài chính, Sở Công Thương',
      ]),
    },
    {
      claim: {
        vi: 'Nhóm chung viết hoa đầu ô, viết thường giữa ô.',
        en: 'A group with a capital where the cell begins, without one where it goes on.',
      },
      sheet: owned([
        'Sở Tài chính | Các đơn vị liên quan',
        'Sở Công Thương | Sở Nội vụ và các đơn vị liên quan',
      ]),
    },
    {
      claim: { vi: 'Tên xuống dòng trong ô.', en: 'A name that is wrapped within its cell.' },
      sheet: owned(['Sở Khoa học\\nvà Công nghệ | Sở Tài chính', 'Sở Khoa học và Công nghệ | Sở Tài chính']),
    },
    {
      claim: { vi: '"nt" không phải là một cách ghi.', en: '"nt" is no spelling.' },
      sheet: owned(['Sở KH&CN | Sở Tài chính', 'nt | nt']),
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Trong bảng ghi một tên, phần lời ghi tên khác.',
        en: 'The table and the text name one bank in two ways.',
      },
      plan: 12,
      sheet: [
        `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp
1 | Tín dụng cho khu vực tư nhân | 7.57 | ≥ 15 | Ngân hàng Nhà nước chi nhánh Bắc Giang | Sở Tài chính
2 | Vay tài chính vi mô | 6.31 | ≥ 7 | Sở Khoa học và Công nghệ | Sở Tài chính`,
        `
2.1. Sở KH&CN
2.7. Sở Tài chính
2.10. Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Bắc Giang`,
      ],
      finds: [
        {
          cells: ['E2'],
          severity: 'info',
          says: 'phần lời ghi "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Bắc Giang"',
          writes: null,
        },
      ],
    },
    {
      claim: {
        vi: 'Dòng lệch cột phải dồn lại trước, nên chưa sửa tên ở đó.',
        en: 'A torn row is to be put right first: no name is written there.',
      },
      sheet: owned([
        'Sở Khoa học và Công nghệ | Sở Tài chính',
        'Sở Thương | Công | Sở KH&CN',
        'Sở Khoa học và Công nghệ | Sở Nội vụ',
      ]),
      finds: [{ cells: ['G5'], severity: 'info', writes: null }],
    },
    {
      claim: { vi: 'Chỉ khác chữ hoa, chữ thường: sửa được ngay.', en: 'Only capitals differ: a safe mend.' },
      plan: [13, 101],
      sheet: owned([
        'Ban Quản lý các Khu công nghiệp tỉnh | Sở Tài chính',
        'Sở Công Thương | Sở Tài chính; Ban quản lý các Khu công nghiệp tỉnh và các đơn vị liên quan',
      ]),
      finds: [
        {
          cells: ['F5'],
          severity: 'info',
          says: 'Ghi thống nhất "Ban Quản lý các Khu công nghiệp tỉnh"',
          writes: { F5: 'Sở Tài chính; Ban Quản lý các Khu công nghiệp tỉnh và các đơn vị liên quan' },
          safe: true,
        },
      ],
    },
    {
      claim: {
        vi: 'Tên đầy đủ và viết tắt của một đơn vị.',
        en: 'The full name and an abbreviation of one organisation.',
      },
      plan: 12,
      sheet: owned([
        'Sở Khoa học và Công nghệ | Sở Tài chính',
        'Sở KH&CN | Sở Tài chính',
        'Sở Công Thương | Sở KHCN, Sở KH&CN',
        'Ngân hàng Nhà nước chi nhánh Bắc Giang | Sở Tài chính',
        'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Bắc Giang | Sở Tài chính',
      ]),
      finds: [
        {
          cells: ['E5', 'F6'],
          severity: 'info',
          says: '"Sở Khoa học và Công nghệ", "Sở KH&CN", "Sở KHCN"',
          writes: {
            E5: 'Sở Khoa học và Công nghệ',
            F6: 'Sở Khoa học và Công nghệ, Sở Khoa học và Công nghệ',
          },
          safe: false,
        },
        { cells: ['E8'], severity: 'info', writes: { E8: 'Ngân hàng Nhà nước chi nhánh Bắc Giang' } },
      ],
    },
    {
      claim: {
        vi: 'Nhóm chung lúc có "các", lúc không: lấy cách ghi nhiều hơn.',
        en: 'A group with and without "các": the usual spelling is taken.',
      },
      plan: 11,
      sheet: owned([
        'Sở Tài chính | Các sở, ngành và các đơn vị liên quan',
        'Sở Công Thương | Các sở, ngành và đơn vị liên quan',
        'Sở Nội vụ | Các sở, ngành và các đơn vị liên quan',
        'Sở Y tế | Sở Tài chính và các đơn vị liên quan',
        'Sở Tư pháp | Sở Tài chính và đơn vị liên quan',
        'Sở Xây dựng | Sở Tài chính và các đơn vị liên quan',
      ]),
      finds: [
        {
          cells: ['F5'],
          severity: 'info',
          writes: { F5: 'Các sở, ngành và các đơn vị liên quan' },
          safe: false,
        },
        { cells: ['F8'], severity: 'info', writes: { F8: 'Sở Tài chính và các đơn vị liên quan' } },
      ],
    },
    {
      claim: {
        vi: 'Tên ngoài danh mục cũng được so.',
        en: 'Names that the directory lacks are compared too.',
      },
      sheet: owned([
        'Ban Điều phối Vùng Đông Bắc | Sở Tài chính',
        'Ban Điều phối Vùng Đông Bắc tỉnh | Sở Tài chính',
        'Ban Điều phối Vùng Đông Bắc | Sở Tài chính',
      ]),
      finds: [
        { cells: ['E5'], severity: 'info', writes: { E5: 'Ban Điều phối Vùng Đông Bắc' }, safe: false },
      ],
    },
  ],
};
