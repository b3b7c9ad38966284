import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { owned } from '../small-sheets';

export const table: RuleTable = {
  rule: 'lead-unknown',
  accepts: [
    {
      claim: { vi: 'Một ô gộp cho hai dòng.', en: 'One merged cell for two rows.' },
      sheet: sheetOf(owned(['Sở Tài chính | Sở Nội vụ', ' | Sở Y tế']), {
        merges: [{ top: 3, left: 4, bottom: 4, right: 4 }],
      }),
    },
    {
      claim: {
        vi: 'Tên đầy đủ hoặc viết tắt đã có trong danh mục.',
        en: 'Names and abbreviations that the directory knows.',
      },
      sheet: owned([
        'Sở Khoa học và Công nghệ | Sở Tài chính',
        'Sở KH&ĐT | Sở Tài chính',
        'Ngân hàng Nhà nước chi nhánh Bắc Giang | Sở Tài chính',
        'Chi cục TĐC | Sở Tài chính',
      ]),
    },
    {
      claim: {
        vi: 'Cột phối hợp có thể nêu đơn vị ngoài danh mục.',
        en: 'Coordinators may stand outside it.',
      },
      sheet: owned(['Sở Tài chính | Công ty Hạ tầng Sông Thương']),
    },
    {
      claim: {
        vi: 'Tên lãnh đạo phụ trách không phải là đơn vị.',
        en: "The accountable leader's name is no organisation.",
      },
      plan: 64,
      sheet: `
PHỤ LỤC PHÂN CÔNG CHỈ SỐ PCI NĂM 2023

TT | Chỉ tiêu PCI | Mục tiêu 2023 | Lãnh đạo sở phụ trách | Đơn vị chủ trì thực hiện
1 | Thiết chế pháp lý và an ninh trật tự | ≥ 9 | Nguyễn Văn Bình | Văn phòng Sở
2 | Tính minh bạch | ≥ 7 | Trần Thị Hoa | Thanh tra Sở`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Tên chưa có trong danh mục, nêu một lần.', en: 'A name that it lacks, told once.' },
      sheet: owned([
        'Ban Điều phối Vùng Đông Bắc | Sở Tài chính',
        'Sở Tài chính | Sở Công Thương',
        'Ban điều phối Vùng Đông Bắc | Sở Tài chính',
      ]),
      finds: [
        {
          cells: ['E4', 'E6'],
          severity: 'info',
          says: '"Ban Điều phối Vùng Đông Bắc", "Ban điều phối Vùng Đông Bắc" chưa có trong danh mục',
          writes: null,
        },
      ],
    },
  ],
};
