import { organisations, piiEdition } from '../../src/frameworks';
import type { ToldField } from '../../src/merge';

/** What one file says of one indicator. */
export interface Row {
  readonly code: string;
  readonly name: string;
  readonly baseline: number;
  readonly goal: number;
  readonly lead: string;
  readonly timeline: string;
}

export interface Department {
  readonly lead: string;
  readonly file: string;
  readonly rows: readonly Row[];
}

const leads = organisations
  .filter(({ kind, name, until }) => kind === 'department' && until === null && !name.includes('{'))
  .map(({ name }) => name);

/** Twenty departments, each with two or three of an edition's indicators. */
export function departments(count: number): readonly Department[] {
  const indicators = piiEdition(2024)?.indicators ?? [];
  return Array.from({ length: count }, (_, index) => {
    const lead = leads[index] ?? `Ban Quản lý dự án số ${index}`;
    const mine = indicators.filter((_each, at) => at % count === index);
    return {
      lead,
      file: `${String(index + 1).padStart(2, '0')}.xlsx`,
      rows: mine.map(({ code, name }, at) => ({
        code,
        name,
        baseline: 10 + index + at * 0.25,
        goal: 40 + index,
        lead,
        timeline: at === 0 ? '30/8/2024' : 'Quý III/2024',
      })),
    };
  });
}

const title = 'CHỈ SỐ ĐỔI MỚI SÁNG TẠO CẤP ĐỊA PHƯƠNG (PII) NĂM 2024';
const comma = (figure: number) => `"${figure.toFixed(2).replace('.', ',')}"`;
const shorter = (lead: string) =>
  organisations.find(({ name }) => name === lead)?.abbreviations[0] ?? lead.toUpperCase();

/** Three ways in which departments write one and the same. */
const habits: readonly ((rows: readonly Row[]) => readonly string[])[] = [
  (rows) => [
    'STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu phấn đấu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện',
    ...rows.map(
      ({ baseline, code, goal, lead, name, timeline }, at) =>
        `${at + 1} | Chỉ số: ${code}. ${name} | ${baseline} | ≥ ${goal} | ${lead} | ${timeline}`,
    ),
  ],
  (rows) => [
    'TT | Mã chỉ số | Tên chỉ số | Cơ quan chủ trì | Thời hạn hoàn thành | Điểm số 2023 | Chỉ tiêu 2024',
    ...rows.map(
      ({ baseline, code, goal, lead, name, timeline }, at) =>
        `${at + 1} | ${code} | ${name} | ${shorter(lead)} | ${timeline.replace('/8/', '/08/')} | ${comma(baseline)} | >= ${comma(goal).slice(1, -1)}`,
    ),
  ],
  (rows) => [
    'STT | Đơn vị chủ trì | Nội dung chỉ số | Thời gian hoàn thành | Mục tiêu năm 2024 | Kết quả năm 2023',
    ...rows.map(
      ({ baseline, code, goal, lead, name, timeline }, at) =>
        `${at + 1}. | ${lead} | ${code} ${name} | ${timeline.replace('Quý III/2024', 'Quý III năm 2024')} | "${goal}" | ${baseline} điểm`,
    ),
  ],
];

/** The rows as a department of that habit writes them. */
export function writtenBy(habit: number, rows: readonly Row[]): string {
  return [title, ...(habits[habit % habits.length]?.(rows) ?? [])].join('\n');
}

/** A slip of a department: an indicator of which it says something else than the base. */
export interface Slip {
  readonly file: string;
  readonly code: string;
  readonly field: ToldField;
}

/** The departments with slips in every third of them, of each kind in turn. */
export function withSlips(all: readonly Department[]): {
  readonly sent: readonly Department[];
  readonly slips: readonly Slip[];
} {
  const kinds: readonly (readonly [ToldField, (row: Row) => Row])[] = [
    ['baseline', (row) => ({ ...row, baseline: row.baseline + 0.5 })],
    ['target', (row) => ({ ...row, goal: row.goal + 5 })],
    ['lead', (row) => ({ ...row, lead: 'Văn phòng UBND tỉnh' })],
    ['timeline', (row) => ({ ...row, timeline: '30/11/2024' })],
  ];
  const slips: Slip[] = [];
  const sent = all.map((department, index) => {
    const [field, slip] = kinds[(index / 3) % kinds.length] ?? [];
    const [row, ...rest] = department.rows;
    if (index % 3 !== 0 || !field || !slip || !row) return department;
    slips.push({ file: department.file, code: row.code, field });
    return { ...department, rows: [slip(row), ...rest] };
  });
  return { sent, slips };
}
