import type { Feasibility, GapAssumption, GapReason, StructureAssumption } from '../../gaps';

/** Why a figure is not known, and what was taken for granted where it is. */
export const reasons = {
  /** Why a gap cannot be computed. */
  gap: {
    'target-missing': 'chưa có mục tiêu',
    'target-unreadable': 'không đọc được mục tiêu',
    'target-qualitative': 'mục tiêu chưa có con số',
    'target-band': 'mục tiêu là nhóm xếp loại, không phải điểm',
    'baseline-missing': 'chưa có mức năm trước',
    'baseline-absent': 'năm trước chưa có số liệu',
    'baseline-unreadable': 'không đọc được mức năm trước',
    'baseline-zero': 'mức năm trước bằng 0 nên không tính được tỷ lệ tăng',
    'rank-unknown': 'mục tiêu là thứ hạng, bảng chưa ghi thứ hạng năm trước',
    'score-unknown': 'mục tiêu là điểm, bảng chỉ ghi thứ hạng năm trước',
    'rank-denominators-differ': 'thứ hạng hai năm tính trên số tỉnh khác nhau',
    'rank-among-others': 'thứ hạng mục tiêu xét trong một nhóm tỉnh khác',
    'rank-impossible': 'thứ hạng mục tiêu vượt quá hạng nhất',
    'percent-ambiguous': 'chưa rõ tăng theo % hay theo điểm %',
    'relative-to-other-year': 'mục tiêu so với một năm không có số liệu trong bảng',
    'figure-out-of-range': 'con số quá lớn',
  } satisfies Record<GapReason, string>,

  assumed: {
    'percent-as-points': 'Đang tạm tính như điểm',
  } satisfies Record<GapAssumption, string>,

  structure: {
    'plain-means-by-group':
      'Tính thử theo cấu trúc giả định: điểm nhóm là trung bình các chỉ số, điểm trụ cột là trung bình các nhóm.',
    'earlier-edition':
      'Tính thử theo bộ chỉ số của năm trước và cấu trúc giả định: điểm nhóm là trung bình các chỉ số, điểm trụ cột là trung bình các nhóm.',
    'weights-unchecked': 'Tính thử với trọng số của năm trước, chưa đối chiếu.',
  } satisfies Record<StructureAssumption, string>,

  /** Why nothing is said of a pillar's goal. */
  feasibility: {
    'structure-unknown': 'chưa biết cách tính điểm trụ cột của năm này',
    'keep-goal': 'mục tiêu là duy trì; các chỉ số ngoài phụ lục chưa có số liệu',
    'rank-goal': 'thứ hạng còn tùy điểm của các tỉnh khác',
    'no-figure': 'mục tiêu chưa có con số',
  } satisfies Record<Exclude<Feasibility['reason'], null>, string>,
};
