import type { RuleTable } from '../rule-table';
import { components, scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'edition-changed',
  accepts: [
    {
      claim: { vi: 'Hai năm cùng một cách tính.', en: 'Both years count alike.' },
      sheet: components(['Tính minh bạch | 6.65 | ≥ 7', 'Gia nhập thị trường | 7.29 | ≥ 8'], 2024),
    },
    {
      claim: { vi: 'Chưa rõ cách tính của năm sau.', en: 'Nothing is known of the later year.' },
      sheet: [
        scored(['3.1.1. Hạ tầng số | 46.75 | ≥ 55'], 2027),
        components(['Tính minh bạch | 6.65 | ≥ 7'], 2031),
      ],
    },
    {
      claim: { vi: 'Không rõ bộ chỉ số nào.', en: 'The index is not known.' },
      sheet: `
STT | Chỉ số | Điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Chỉ số hài lòng | 46 | ≥ 55 | Sở Nội vụ
2 | Chỉ số khác | 46 | ≥ 55 | Sở Nội vụ`,
    },
    {
      claim: { vi: 'Không rõ năm nào.', en: 'The years are not known.' },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII

STT | Chỉ số | Điểm số | Mục tiêu | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46 | ≥ 55 | Sở Công Thương
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Tài chính`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'PII 2024 đổi cách tính một số chỉ số so với 2023.',
        en: 'The PII of 2024 counts some indicators otherwise than 2023.',
      },
      sheet: scored(
        ['3.1.1. Hạ tầng số | 46.75 | ≥ 55', '1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30'],
        2024,
      ),
      finds: [
        {
          cells: ['C3', 'D3'],
          severity: 'info',
          says: 'Đối chiếu Quyết định 1705/QĐ-BKHCN khi đặt mục tiêu.',
          writes: null,
        },
      ],
    },
    {
      claim: {
        vi: 'PCI 2022 đổi trọng số, PCI 2025 đổi chỉ số thành phần.',
        en: 'The PCI of 2022 has other weights, that of 2025 other components.',
      },
      sheet: [
        components(['Tính minh bạch | 6.65 | ≥ 7', 'Gia nhập thị trường | 7.29 | ≥ 8'], 2022),
        components(['Tính minh bạch | 6.65 | ≥ 7', 'Gia nhập thị trường | 7.29 | ≥ 8'], 2025),
      ],
      finds: [
        { cells: ['C3', 'D3'], severity: 'info', says: 'Chỉ số PCI từ năm 2022 có thay đổi cách tính' },
        {
          cells: ['Trang 2!C3', 'Trang 2!D3'],
          severity: 'info',
          says: 'Đối chiếu phương pháp tính của năm 2025',
        },
      ],
    },
  ],
};
