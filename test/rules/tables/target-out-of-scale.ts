import { cellKey } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { components, scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'target-out-of-scale',
  accepts: [
    {
      claim: { vi: 'Đến 100 điểm vẫn trong thang điểm.', en: 'A hundred points are on the scale.' },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 100',
        '3.1.1. Hạ tầng số | 46.75 | từ 90 - 100',
        '4.2.2. Mật độ doanh nghiệp | 21.05 | giữ vững 21,05',
        '7.1.2. Sản phẩm OCOP | 18.79 | tăng 150%',
        '6.2.3. Đơn đăng ký kiểu dáng công nghiệp | 2.81 | Duy trì',
      ]),
    },
    {
      claim: { vi: 'Thứ hạng từ 1 đến 63.', en: 'Ranks from 1 to 63.' },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 11/63 | top 10',
        '3.1.1. Hạ tầng số | 63/63 | 60/63',
      ]),
    },
    {
      claim: { vi: 'Chỉ số thành phần PCI theo thang 10.', en: 'PCI components on the scale of 10.' },
      sheet: components(['Tính minh bạch | 6.65 | ≥ 7', 'Tỷ lệ hồ sơ trực tuyến | 85% | 100%']),
    },
    {
      claim: {
        vi: 'Ngày tháng trong cột mục tiêu có nội dung kiểm tra riêng.',
        en: 'A date among the goals is found by a rule of its own.',
      },
      sheet: sheetOf(
        scored(['1.2.1. Chi phí gia nhập thị trường | 20.34 | 23102', '3.1.1. Hạ tầng số | 46.75 | 55']),
        {
          formats: new Map([[cellKey(3, 3), 'mmm-yy']]),
        },
      ),
    },
    {
      claim: {
        vi: 'Số thập phân gọi là thứ hạng có nội dung kiểm tra riêng.',
        en: 'A decimal called a rank is found by a rule of its own.',
      },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 11/63 | thứ hạng 73,12',
        '3.1.1. Hạ tầng số | 12/63 | 10/63',
      ]),
    },
  ],
  finds: [
    {
      claim: { vi: 'Hơn 100 điểm.', en: 'More than a hundred points.' },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 120',
        '3.1.1. Hạ tầng số | 46.75 | trên 100 điểm',
        '4.2.2. Mật độ doanh nghiệp | 21.05 | từ 90 - 110',
        '7.1.2. Sản phẩm OCOP | 18.79 | giữ vững 187,9',
        '6.2.3. Đơn đăng ký kiểu dáng công nghiệp | 2.81 | ≥ 5',
      ]),
      finds: [
        {
          cells: ['D4'],
          severity: 'error',
          says: '1.2.1: mục tiêu ghi ≥ 120, thang điểm từ 0 đến 100',
          writes: null,
        },
        { cells: ['D5'], severity: 'error' },
        { cells: ['D6'], severity: 'error' },
        { cells: ['D7'], severity: 'error' },
      ],
    },
    {
      claim: { vi: 'Thứ hạng sau cả tỉnh cuối cùng.', en: 'A rank behind the last.' },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 11/63 | 70/63',
        '3.1.1. Hạ tầng số | 12/63 | hạng 65',
        '4.2.2. Mật độ doanh nghiệp | 20/63 | vị trí 60 - 70/63',
        '7.1.2. Sản phẩm OCOP | 30/63 | top 64',
      ]),
      finds: [
        { cells: ['D4'], severity: 'error', says: 'mục tiêu ghi 70/63, chỉ xếp hạng từ 1 đến 63' },
        { cells: ['D5'], severity: 'error' },
        { cells: ['D6'], severity: 'error' },
        { cells: ['D7'], severity: 'error' },
      ],
    },
    {
      claim: {
        vi: 'Chỉ số thành phần PCI đặt 85 giữa các chỉ số theo thang 10.',
        en: 'A PCI component is to reach 85 among others on the scale of 10.',
      },
      sheet: components(['Tính minh bạch | 6.65 | ≥ 85', 'Cạnh tranh bình đẳng | 7.31 | ≥ 7.5']),
      finds: [{ cells: ['D4'], severity: 'error', says: 'thang điểm từ 0 đến 10' }],
    },
    {
      claim: { vi: 'Mục tiêu của các năm sau cũng vậy.', en: 'The goals of later years too.' },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2026

STT | Chỉ số | Mục tiêu năm 2026 | Mục tiêu năm 2030 | Đơn vị chủ trì | Thời gian thực hiện
1 | 1.2.1. Chi phí gia nhập thị trường | ≥ 30 | ≥ 130 | Sở Tài chính | 2030
2 | 3.1.1. Hạ tầng số | ≥ 60 | ≥ 80 | Sở Công Thương | 2026`,
      finds: [{ cells: ['D4'], severity: 'error' }],
    },
  ],
};
