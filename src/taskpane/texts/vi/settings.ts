import { words } from '../../../locale/vi/words';
import type { ColumnEvidence } from '../../../appendix';
import type {
  EntryFault,
  OrganisationFault,
  OrganisationField,
  PlanFact,
  SeverityChoice,
} from '../../../app/remembered';
import type { Language } from '../../../rules';

/** The view Cài đặt. */
export const settings = {
  intro: 'Các lựa chọn được lưu trong chính sổ tính này. Mỗi lần đổi, phụ lục được rà soát lại.',
  checkFirst: 'Rà soát phụ lục trước, rồi xem và đổi cột, thông tin kế hoạch, mục tiêu trụ cột ở đây.',
  noAppendix: 'Trang đã rà soát không có bảng phụ lục. Mở trang có phụ lục rồi rà soát lại.',

  columns: {
    title: 'Cột của phụ lục',
    how: 'Nếu một cột bị hiểu nhầm, chọn lại cột cho nội dung đó.',
    found: (count: number) => `${count} cột`,
    none: 'Không có cột',
    degrees: { sure: 'Chắc chắn', fair: 'Khá chắc', unsure: 'Chưa chắc' },
    evidence: {
      synonym: 'đúng tên cột thường dùng',
      similar: 'gần giống tên cột thường dùng',
      content: 'đoán theo nội dung các ô',
      user: 'Do anh/chị chọn.',
    } satisfies Record<ColumnEvidence, string>,
    sureness: (degree: string, percent: number, why: string) =>
      percent === 100 ? `${degree}: ${why}` : `${degree} (${percent}%): ${why}`,
    rivals: (fields: string) => `cũng có thể là ${fields}`,
    forget: 'Bỏ các cột đã chọn',
  },

  plan: {
    title: 'Thông tin kế hoạch',
    how: 'Đọc từ phụ lục. Điền vào đây nếu phụ lục ghi thiếu hoặc chưa đúng; xóa trống để lấy lại theo phụ lục.',
    facts: {
      framework: 'Bộ chỉ số',
      edition: 'Phiên bản bộ chỉ số',
      'baseline-year': 'Năm lấy điểm',
      'target-year': 'Năm mục tiêu',
      'plan-date': 'Ngày ban hành',
      issuer: 'Cơ quan ban hành',
      'index-score': 'Điểm năm trước',
    } satisfies Record<PlanFact, string>,
    yours: 'Do anh/chị chọn.',
    fromSheet: 'Theo phụ lục.',
    unknown: 'Phụ lục chưa ghi.',
    notTold: 'Chưa rõ',
    asRead: (framework: string) => `Theo phụ lục: ${framework}`,
    editionHint: 'Năm của danh mục chỉ số và trọng số dùng để đối chiếu.',
    editionOfTarget: 'Theo năm mục tiêu',
    dateExample: '09/7/2024',
  },

  pillars: {
    title: 'Mục tiêu trụ cột',
    ofComponents: 'Mục tiêu chỉ số thành phần',
    given: (count: number) => `${count} mục tiêu`,
    index: 'Chỉ số',
    lastYear: 'năm trước',
    indexScore: (index: string, year: string) => `Điểm ${index} ${year}`,
    indexScoreHint: 'Để tính điểm cả chỉ số khi đạt đủ mục tiêu.',
    score: (year: string) => `Điểm ${year}`,
    goal: 'Mục tiêu',
    goalExample: 'ví dụ: trên 50',
    noPillars: 'Chưa rõ bộ chỉ số và năm. Chọn ở phần Thông tin kế hoạch.',
  },

  severities: {
    title: 'Mức độ từng nội dung kiểm tra',
    search: 'Tìm nội dung kiểm tra',
    shown: (shown: number, all: number) => `${shown}/${all} nội dung kiểm tra`,
    nothing: 'Không có nội dung kiểm tra nào như vậy.',
    changed: (count: number) => `${count} đã đổi`,
    choices: {
      off: 'Không kiểm tra',
      info: 'Gợi ý',
      warning: 'Cần xem lại',
      error: 'Phải sửa',
    } satisfies Record<SeverityChoice, string>,
    own: (severity: string) => `Mặc định: ${severity}.`,
    back: 'Về mặc định',
    backOf: (title: string) => `Về mặc định: ${title}`,
  },

  directory: {
    title: 'Danh mục cơ quan, đơn vị',
    how: 'Thêm cơ quan, đơn vị riêng của tỉnh, hoặc sửa tên, ngày thành lập, ngày giải thể.',
    count: (count: number) => `${count} đơn vị riêng`,
    own: 'Cơ quan, đơn vị riêng của tỉnh',
    known: 'Cơ quan, đơn vị có sẵn',
    unknown: 'Phụ lục nêu nhưng danh mục chưa có:',
    add: 'Thêm',
    addNamed: (name: string) => `Thêm ${name} vào danh mục`,
    addNew: 'Thêm cơ quan, đơn vị',
    edit: 'Sửa',
    editNamed: (name: string) => `Sửa ${name}`,
    remove: 'Bỏ',
    removeNamed: (name: string) => `Bỏ ${name} khỏi danh mục riêng`,
    from: (date: string) => `từ ${date}`,
    until: (date: string) => `đến hết ${date}`,
    successor: (name: string) => `sau đó là ${name}`,
    search: 'Tìm trong danh mục có sẵn',
    searchHint: (count: number) => `${count} cơ quan, đơn vị; sửa một mục sẽ tạo mục riêng thay cho mục đó.`,
    found: (count: number) => `Thấy ${count} mục.`,
    nothing: 'Không thấy mục nào.',
    fields: {
      name: 'Tên đầy đủ',
      abbreviations: 'Tên viết tắt',
      from: 'Từ ngày',
      until: 'Đến hết ngày',
      successor: 'Cơ quan thay thế',
    } satisfies Record<OrganisationField, string>,
    abbreviationsHint: 'Cách nhau bằng dấu phẩy.',
    successorHint: 'Nếu đơn vị đã sáp nhập hoặc giải thể.',
    save: 'Lưu',
    faults: {
      'name-missing': 'Ghi tên cơ quan, đơn vị.',
      'name-taken': 'Danh mục riêng đã có tên này.',
      'abbreviation-taken': 'Tên viết tắt này đang dùng cho đơn vị khác.',
      day: 'Ghi đủ ngày, tháng, năm, ví dụ 01/3/2025.',
      order: 'Ngày kết thúc phải sau ngày bắt đầu.',
      'own-successor': 'Cơ quan thay thế phải là một cơ quan khác.',
    } satisfies Record<OrganisationFault, string>,
  },

  ignores: {
    title: 'Nội dung giữ nguyên',
    none: 'Chưa giữ nguyên nội dung nào.',
    unmatched: 'Không còn khớp với chỗ nào trong sổ tính: ô đã đổi hoặc đã sửa. Có thể bỏ.',
    unmatchedHere: 'Không thấy trên trang đang rà soát.',
    takeBackNamed: (what: string) => `Bỏ giữ nguyên: ${what}`,
  },

  language: {
    title: 'Ngôn ngữ',
    hint: 'Dùng cho ngăn này và các trang được lập trong sổ tính.',
    followsOffice: 'Theo Office',
    names: { vi: 'Tiếng Việt', en: 'English' } satisfies Record<Language, string>,
  },

  cleanUp: 'Gỡ dấu rà soát',
  cleanUpHow:
    'Bỏ mọi dấu, mọi trang và lựa chọn của Soát phụ lục khỏi sổ tính. Nội dung của anh/chị giữ nguyên.',
  cleanUpLook: 'Xem sẽ gỡ những gì',
  cleanUpList: (marks: number, sheets: string) => `Sẽ gỡ ${words.traces(marks, sheets)}.`,
  noTraces: 'Không còn dấu nào của Soát phụ lục trong tệp.',

  /** What is wrong with what was typed into a field, said under it. */
  faults: {
    year: 'Ghi năm bằng bốn chữ số, ví dụ 2024.',
    date: 'Ghi ngày như 09/7/2024, hoặc chỉ tháng và năm như 7/2024.',
    score: 'Ghi điểm từ 0 đến 100, ví dụ 46,51.',
    'component-score': 'Ghi điểm từ 0 đến 10, ví dụ 6,72.',
    goal: 'Ghi mục tiêu bằng điểm, ví dụ: trên 50.',
    issuer: 'Tên cơ quan dài quá 200 chữ.',
  } satisfies Record<EntryFault, string>,
};
