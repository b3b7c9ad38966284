/** Slips that stand in real plans, each with the words around it that make it one. */
export const knownTypos: readonly { readonly wrong: RegExp; readonly right: string }[] = [
  { wrong: /Kết hoạch/gu, right: 'Kế hoạch' },
  { wrong: /kết hoạch/gu, right: 'kế hoạch' },
  { wrong: /các các(?=\s)/gu, right: 'các' },
  { wrong: /Các các(?=\s)/gu, right: 'Các' },
  { wrong: /nhệm vụ/gu, right: 'nhiệm vụ' },
  { wrong: /chuyên đổi số/gu, right: 'chuyển đổi số' },
  { wrong: /Chuyên đổi số/gu, right: 'Chuyển đổi số' },
  { wrong: /chuyên giao(?= công nghệ|, làm chủ)/gu, right: 'chuyển giao' },
  { wrong: /(?<![\p{L}])ph(?:ần|ân) đấu/gu, right: 'phấn đấu' },
  { wrong: /(?<![\p{L}])Ph(?:ần|ân) đấu/gu, right: 'Phấn đấu' },
  // "phần đầu" is also the first part of something: a slip only where an effort follows, or a goal leads up to it.
  { wrong: /(?<![\p{L}])phần đầu(?= (?:năm (?:19|20)\d\d|đạt|góp phần|đưa|đến năm))/gu, right: 'phấn đấu' },
  { wrong: /(?<=[Mm]ục tiêu )phần đầu/gu, right: 'phấn đấu' },
  { wrong: /nâng vao/gu, right: 'nâng cao' },
  { wrong: /(?<![\p{L}])danh nghiệp/gu, right: 'doanh nghiệp' },
  { wrong: /Đội mới sáng tạo/gu, right: 'Đổi mới sáng tạo' },
  { wrong: /đội mới sáng tạo/gu, right: 'đổi mới sáng tạo' },
  { wrong: /nhũn nhĩu/gu, right: 'nhũng nhiễu' },
  { wrong: /chương trình trình/gu, right: 'chương trình' },
];
