export interface SampleFile {
  readonly file: string;
  readonly title: string;
}

export const firstSample: SampleFile = {
  file: 'phu-luc-pii-2024.xlsx',
  title: 'Phụ lục PII 2024: phân công chỉ số',
};

/** The workbooks of assets/samples, in the order in which they teach most. */
export const samples: readonly SampleFile[] = [
  firstSample,
  { file: 'phu-luc-pci-2023.xlsx', title: 'Phụ lục PCI 2023: chỉ tiêu và phân công' },
  { file: 'phan-cong-pci-2022.xlsx', title: 'PCI 2022: phân công theo chỉ số thành phần' },
  { file: 'nhiem-vu-2024.xlsx', title: 'Danh mục nhiệm vụ 2024' },
  { file: 'muc-tieu-pci-2020.xlsx', title: 'Mục tiêu PCI 2020: điểm và thứ hạng' },
];
