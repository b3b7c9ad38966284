import { phrasesOf } from '../text';

const known = (words: readonly string[]) => phrasesOf(words.map((word) => [word, true] as const));

/** What a group that names nobody starts with, anywhere in a list. */
export const groupStarts = known([
  ...['các', 'những', 'một số', 'tất cả', 'toàn thể', 'UBND các', 'UBND cấp', 'Ủy ban nhân dân các'],
  ...[
    'Ủy ban nhân dân cấp',
    'chủ tịch UBND các',
    'thủ trưởng các',
    'lãnh đạo các',
    'giám đốc các',
    'chính quyền địa phương',
  ],
]);

/** What such a group may start with where nothing stands before it ("và đơn vị liên quan"). */
export const looseGroupStarts = known([
  ...[
    'sở, ngành',
    'sở, ban, ngành',
    'sở, ban',
    'ban, ngành',
    'bộ, ngành',
    'đơn vị',
    'cơ quan',
    'địa phương',
    'ngành',
  ],
  ...['huyện, thị xã', 'huyện, thành phố', 'xã, phường', 'doanh nghiệp', 'tổ chức', 'cá nhân'],
]);

/** What the name of an organisation starts with, whether the directory knows it or not. */
export const heads = known([
  ...[
    'sở',
    'ban',
    'bộ',
    'cục',
    'chi cục',
    'tổng cục',
    'vụ',
    'phòng',
    'văn phòng',
    'trung tâm',
    'viện',
    'học viện',
  ],
  ...[
    'trường',
    'đại học',
    'công ty',
    'tổng công ty',
    'tập đoàn',
    'hội',
    'hiệp hội',
    'liên minh',
    'liên hiệp',
    'liên đoàn',
  ],
  ...[
    'UBND',
    'Ủy ban nhân dân',
    'HĐND',
    'Hội đồng nhân dân',
    'Ủy ban',
    'UBMTTQ',
    'tỉnh ủy',
    'thành ủy',
    'huyện ủy',
  ],
  ...[
    'ngân hàng',
    'bảo hiểm xã hội',
    'kho bạc',
    'tòa án',
    'viện kiểm sát',
    'công an',
    'bộ chỉ huy',
    'thanh tra',
  ],
  ...['ban quản lý', 'thống kê', 'thuế', 'hải quan', 'đài', 'quỹ', 'bệnh viện', 'hợp tác xã', 'đoàn', 'P.'],
]);

/** Words that begin like a head and are none: the name goes on ("Phòng Quản lý Công nghệ và Sở hữu trí tuệ"). */
export const noHeads = known([
  ...['sở hữu', 'sở tại', 'ban hành', 'hội nhập', 'hội nghị', 'hội thảo', 'hội chợ'],
  ...['phòng chống', 'phòng ngừa', 'phòng cháy', 'bộ máy', 'vụ việc', 'đoàn kết', 'trường hợp'],
]);

/** Heads of units within an organisation, and titles: another organisation's name behind them belongs to theirs. */
export const innerHeads = known([
  'phòng',
  'văn phòng',
  'trung tâm',
  'chi cục',
  'ban',
  'viện',
  'trường',
  'thanh tra',
  'P.',
  ...['chủ tịch', 'phó chủ tịch', 'giám đốc', 'phó giám đốc', 'lãnh đạo', 'thủ trưởng', 'trưởng', 'phó'],
  ...['ông', 'bà', 'đồng chí', 'đ/c'],
]);

/** Words that never stand within a name: where one does, the cell goes on to say what is to be done. */
export const verbs = known([
  ...[
    'theo dõi',
    'đôn đốc',
    'thực hiện',
    'phối hợp',
    'chủ trì',
    'tham mưu',
    'triển khai',
    'chủ động',
    'hướng dẫn',
  ],
  ...[
    'báo cáo',
    'rà soát',
    'cung cấp',
    'bảo đảm',
    'đảm bảo',
    'chịu trách nhiệm',
    'có trách nhiệm',
    'làm đầu mối',
  ],
  ...[
    'căn cứ',
    'tiếp tục',
    'tổ chức thực hiện',
    'tổ chức triển khai',
    'được giao',
    'lồng ghép',
    'gửi',
    'đề xuất',
  ],
  ...[
    'tăng cường',
    'phân công',
    'chỉ đạo',
    'nhằm',
    'để',
    'trong việc',
    'đối với',
    'thường xuyên',
    'xây dựng',
    'kiểm tra',
  ],
]);

/** Labels in front of a list: "Cơ quan chủ trì: …". */
export const labels = known(
  ['chủ trì', 'phối hợp', 'thực hiện', 'đầu mối'].flatMap((role) =>
    ['', 'cơ quan ', 'đơn vị ', 'bộ phận '].map((whose) => `${whose}${role}:`),
  ),
);

/** A role told behind a name is no task: "Sở X (chủ trì)". */
export const roleWords: ReadonlySet<string> = new Set([
  'chu tri',
  'phoi hop',
  'dau moi',
  'thuong truc',
  'thuc hien',
  'cung',
]);
