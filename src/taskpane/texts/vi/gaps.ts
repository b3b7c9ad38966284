import type { UnknownStructure, UnplacedReason } from '../../../gaps';
import { reasons } from '../../../locale/vi/reasons';
import { words } from '../../../locale/vi/words';
import type { Grouping } from '../../gaps/grouped';

/** The view Chênh lệch. */
export const gaps = {
  checkFirst: 'Rà soát phụ lục trước, rồi xem ở đây từng chỉ số còn cách mục tiêu bao nhiêu.',
  noAppendix: 'Trang đã rà soát không có bảng phụ lục nên chưa có gì để tính.',
  noIndicators: 'Phụ lục này chỉ giao nhiệm vụ, không có chỉ số nào để tính chênh lệch.',

  total: 'Tổng chênh lệch',
  mean: 'Bình quân',
  computed: (computed: number, count: number) => `Tính trên ${computed}/${count} chỉ số.`,
  others: (count: number, gap: string, unit: string) =>
    `${count} chỉ số tính theo ${unit}, cộng riêng: ${gap} ${unit}.`,
  assumedOnes: (count: number, value: string) =>
    `${count} chỉ số có điểm năm trước ghi bằng điểm, mục tiêu ghi bằng %: ${value} điểm trong tổng.`,
  notComputed: (count: number) => `${count} chỉ số chưa tính được`,
  rows: (rows: string) => `dòng ${rows}`,
  units: words.units,
  statuses: words.statuses,
  reasons: reasons.gap,
  assumed: reasons.assumed['percent-as-points'],

  groupBy: 'Nhóm theo',
  groupings: { none: 'Không nhóm', pillar: 'Trụ cột', lead: 'Đơn vị chủ trì' } satisfies Record<
    Grouping,
    string
  >,
  asTable: 'Xem dạng bảng',
  pillar: (code: string, name: string) => `Trụ cột ${code}. ${name}`,
  noPillar: 'Chưa có mã chỉ số',
  noLead: 'Chưa rõ đơn vị chủ trì',
  part: (count: number, gap: string, mean: string) => `${count} chỉ số · tổng ${gap} · bình quân ${mean}`,
  partUnknown: (count: number) => `${count} chỉ số`,
  shared: 'Chỉ số giao nhiều đơn vị được tính cho từng đơn vị.',
  chart: (unit: string) => `Biểu đồ chênh lệch theo ${unit}`,
  hint: 'Chỉ vào một chỉ số hoặc dùng phím mũi tên để xem số liệu; bấm để mở ô.',
  figures: {
    baseline: (year: string, value: string) => `${year}: ${value}`,
    goal: (year: string, value: string) => `mục tiêu ${year}: ${value}`,
    open: (value: string, unit: string) => `còn ${value} ${unit}`,
    over: 'phải vượt mức này',
  },
  year: (year: number) => `năm ${year}`,
  lastYear: 'năm trước',
  legend: {
    baseline: (year: string) => `Mức ${year}`,
    goal: (year: string) => `Mục tiêu ${year}`,
    gap: 'Còn thiếu',
  },
  table: { indicator: 'Chỉ số', goal: 'Mục tiêu', gap: 'Chênh lệch', lastYear: 'Năm trước' },
  caption: (unit: string) => `Chênh lệch từng chỉ số, theo ${unit}`,

  make: 'Tạo trang Chênh lệch',
  remake: 'Làm mới trang Chênh lệch',

  worth: {
    title: (index: string) => `Đạt mục tiêu thì ${index} tăng bao nhiêu`,
    index: 'chỉ số',
    rise: (value: string) => `Tăng khoảng ${value} điểm`,
    fromTo: (from: string, to: string) => `từ ${from} lên ${to}`,
    elseKept: 'Tính khi các chỉ số khác giữ nguyên.',
    assumptions: reasons.structure,
    nothing: (index: string) => `Chưa có chỉ số nào tính được vào điểm ${index}.`,
    askScore: (index: string, year: string) =>
      `Ghi điểm ${index} ${year} trong Cài đặt để biết điểm sau khi đạt.`,
    openSettings: 'Mở Cài đặt',
    columns: { indicator: 'Chỉ số', lift: 'Cần tăng', index: (index: string) => `${index} tăng` },
    left: (count: number) => `${count} chỉ số chưa tính vào:`,
    leftReasons: {
      'not-in-structure': 'không có trong bộ chỉ số',
      duplicate: 'trùng mã với dòng trên',
      'not-computable': 'chưa tính được chênh lệch',
      'not-a-rise-in-points': 'mục tiêu không phải là tăng điểm',
      'out-of-scale': 'điểm vượt thang điểm',
    } satisfies Record<UnplacedReason, string>,
    unknown: {
      'framework-unknown': 'Chưa rõ phụ lục thuộc PII hay PCI. Chọn trong Cài đặt.',
      'edition-unknown': 'Chưa rõ năm của bộ chỉ số, hoặc chưa có cách tính của năm này. Xem trong Cài đặt.',
      'weights-unknown': 'Chưa có trọng số của năm này nên chưa tính được điểm chung.',
    } satisfies Record<UnknownStructure['reason'], string>,
  },

  feasibility: {
    title: 'Trụ cột khó đạt',
    ofComponents: 'Chỉ số thành phần khó đạt',
    none: 'Chưa thấy mục tiêu chung nào. Nếu mục tiêu ghi ở trang khác, rà soát mọi trang; nếu không, ghi trong Cài đặt.',
    count: (hard: number, all: number) => `${hard}/${all}`,
    goal: (goal: string) => `mục tiêu ${goal}`,
    verdicts: words.verdicts,
    reasons: reasons.feasibility,
    lift: (value: string) => `Các chỉ số trong phụ lục đạt đủ thì tăng ${value} điểm.`,
    ceiling: (best: string) => `Nếu mọi chỉ số khác đạt ${best}:`,
    group: (code: string, sum: string, result: string) => `Nhóm ${code}: ${sum} = ${result}`,
    pillar: (sum: string, result: string) => `Trụ cột: ${sum} = ${result}`,
    short: (ceiling: string, goal: string) => `Tối đa ${ceiling}, chưa tới ${goal}.`,
    others: (mean: string, goal: string) => `Muốn đạt ${goal}, các chỉ số khác phải bình quân ${mean}.`,
    beyond: (mean: string, best: string) =>
      `Muốn đạt, các chỉ số khác phải bình quân ${mean}, quá mức tối đa ${best}.`,
  },
};
