import type { CellValue } from '../../src/appendix';

export const header: readonly CellValue[] = [
  'STT',
  'Chỉ số',
  'Mức điểm số năm 2023',
  'Mục tiêu năm 2024',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian thực hiện',
];

const goals: readonly ((score: number) => CellValue)[] = [
  (score) => `≥ ${score + 10}`,
  (score) => score + 5,
  () => 'tăng 10%',
  () => 'duy trì',
];
const deadlines = ['31/3/2024', 'Quý II/2024', '30/9/2024', 'Tháng 12/2024', 'Thường xuyên'];
const organisations = 60;

/** An appendix of any number of indicators, among them every kind of goal and shared leads. */
export function largeAppendix(records: number): readonly (readonly CellValue[])[] {
  return [header, ...Array.from({ length: records }, (_, index) => recordAt(index))];
}

function recordAt(index: number): readonly CellValue[] {
  const score = 10 + ((index * 37) % 4000) / 100;
  const lead = `Sở thứ ${index % organisations}`;
  return [
    index + 1,
    `Chỉ số: ${(index % 7) + 1}.${(index % 3) + 1}.${index}. Nội dung được giao thứ ${index}`,
    score,
    goals[index % goals.length]?.(score) ?? '',
    index % 9 === 0 ? `${lead}; Sở Tài chính` : lead,
    index % 4 === 0 ? '' : `Sở thứ ${(index * 7 + 1) % organisations}`,
    deadlines[index % deadlines.length] ?? '',
  ];
}
