/** Rows as 'indicator | last year | goal', under the columns of a PII appendix, from row 4 on. */
export function scored(rows: readonly string[], year = 2024): string {
  return sheet(
    'PII',
    year,
    rows.map((row) => `${row} | Sở Tài chính | Sở Công Thương | Quý III/${year}`),
  );
}

/** Rows as 'lead | coordinator' (columns E and F), from row 4 on. */
export function owned(rows: readonly string[], year = 2024): string {
  return sheet(
    'PII',
    year,
    rows.map((row, index) => `${names[index] ?? ''} | 20.34 | ≥ 30 | ${row} | Quý III/${year}`),
  );
}

/** Rows as 'component | last year | goal', under the columns of a PCI appendix, from row 4 on. */
export function components(rows: readonly string[], year = 2024): string {
  return sheet(
    'PCI',
    year,
    rows.map((row) => `${row} | Sở Tài chính | Sở Công Thương | Quý III/${year}`),
  );
}

/** Rows as 'task | lead | coordinator', in a list of tasks, from row 4 on. */
export function tasks(rows: readonly string[], year = 2024): string {
  return `
KẾ HOẠCH NÂNG CAO CHỈ SỐ PCI NĂM ${year}

STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành
${rows.map((row, index) => `${index + 1} | ${row} | Quý III/${year}`).join('\n')}`;
}

function sheet(index: string, year: number, rows: readonly string[]): string {
  return `
PHỤ LỤC NÂNG CAO CHỈ SỐ ${index} NĂM ${year}

STT | Chỉ số | Mức điểm số năm ${year - 1} | Mục tiêu năm ${year} | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
${rows.map((row, at) => `${at + 1} | ${row}`).join('\n')}`;
}

const names = [
  '1.2.1. Chi phí gia nhập thị trường',
  '2.2.4. Số tổ chức khoa học và công nghệ/10.000 dân',
  '3.1.1. Hạ tầng số',
  '4.2.2. Mật độ doanh nghiệp/1.000 dân',
  '6.2.3. Đơn đăng ký kiểu dáng công nghiệp/10.000 dân',
  '2.2.1. Nhân lực nghiên cứu và phát triển/10.000 dân',
];
