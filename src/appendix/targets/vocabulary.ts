import type { Operator } from '../target';
import { phrasesOf } from '../text';

/** What a word of a goal does there. */
export type Meaning =
  | { readonly kind: 'operator'; readonly op: Operator }
  | { readonly kind: 'change'; readonly direction: 1 | -1 }
  | { readonly kind: PlainKind };

type PlainKind =
  /** "nâng cao", "cải thiện": a goal only with steps or a level behind it. */
  | 'aim'
  /** "lên", "còn": what comes is the level, not the change. */
  | 'reach'
  | 'keep'
  /** "đạt", "mức": a figure or a band follows. */
  | 'opener'
  | 'from'
  | 'to'
  | 'or-more'
  | 'or-less'
  | 'percent'
  | 'percentage-point'
  | 'points'
  | 'steps'
  | 'rank'
  | 'top'
  /** "nhóm": of so many, or of a band. */
  | 'group'
  | 'leading'
  | 'place'
  | 'since'
  /** "năm", "số", "Điều": the number behind it is no goal. */
  | 'reference'
  | 'band';

const operators: readonly (readonly [Operator, readonly string[]])[] = [
  [
    '>=',
    [
      ...[
        '≥',
        '>=',
        '=>',
        '≧',
        '⩾',
        'trên hoặc bằng',
        'bằng hoặc trên',
        'lớn hơn hoặc bằng',
        'cao hơn hoặc bằng',
      ],
      ...[
        'bằng hoặc cao hơn',
        'tối thiểu',
        'ít nhất',
        'không thấp hơn',
        'không dưới',
        'không ít hơn',
        'không nhỏ hơn',
      ],
    ],
  ],
  ['>', ['>', 'trên', 'lớn hơn', 'cao hơn', 'hơn', 'vượt']],
  [
    '<=',
    [
      ...[
        '≤',
        '<=',
        '=<',
        '≦',
        '⩽',
        'dưới hoặc bằng',
        'bằng hoặc dưới',
        'nhỏ hơn hoặc bằng',
        'thấp hơn hoặc bằng',
      ],
      ...[
        'tối đa',
        'nhiều nhất',
        'không quá',
        'không vượt quá',
        'không cao hơn',
        'không lớn hơn',
        'không trên',
      ],
    ],
  ],
  ['<', ['<', 'dưới', 'nhỏ hơn', 'thấp hơn', 'ít hơn']],
  ['=', ['=', 'bằng', 'đúng']],
];

const changes: readonly (readonly [1 | -1, readonly string[]])[] = [
  [1, ['tăng', 'tăng thêm']],
  [-1, ['giảm', 'giảm thêm', 'cắt giảm']],
];

const documents = [
  ...[
    'nghị quyết',
    'quyết định',
    'nghị định',
    'thông tư',
    'chỉ thị',
    'kế hoạch',
    'luật',
    'phiên bản',
    'văn bản',
  ],
];

const plain: readonly (readonly [PlainKind, readonly string[]])[] = [
  ['aim', ['nâng cao', 'nâng', 'cải thiện', 'tăng cường', 'tăng dần', 'giảm dần', 'đưa', 'phấn đấu']],
  ['reach', ['lên', 'lên mức', 'còn', 'xuống', 'xuống còn', 'về mức']],
  ['keep', ['duy trì', 'giữ vững', 'giữ nguyên', 'giữ ổn định', 'giữ']],
  ['opener', ['đạt', 'mức', 'ở mức', 'đạt mức', 'loại', 'xếp loại', 'điều hành', 'hoàn thành']],
  ['from', ['từ']],
  ['to', ['đến', 'tới', '÷', '~']],
  ['or-more', ['trở lên', 'hoặc cao hơn', 'hoặc hơn']],
  ['or-less', ['trở xuống', 'hoặc thấp hơn']],
  ['percent', ['%', '％', 'phần trăm']],
  ['percentage-point', ['điểm %', 'điểm phần trăm']],
  ['points', ['điểm']],
  ['steps', ['bậc', 'thứ bậc', 'bậc xếp hạng']],
  [
    'rank',
    [
      ...[
        'hạng',
        'thứ hạng',
        'xếp hạng',
        'xếp thứ hạng',
        'xếp thứ',
        'đứng thứ',
        'thứ',
        'vị trí',
        'vị trí thứ',
      ],
      ...['xếp vị trí', 'xếp vị trí thứ', 'vị thứ'],
    ],
  ],
  ['top', ['top', 'tốp']],
  ['group', ['nhóm']],
  ['leading', ['dẫn đầu', 'đứng đầu', 'hàng đầu', 'cao nhất', 'tốt nhất']],
  ['place', ['tỉnh', 'thành phố', 'địa phương', 'cả nước', 'toàn quốc', 'vùng', 'khu vực']],
  ['since', ['so với', 'so năm']],
  [
    'reference',
    ['năm', 'quý', 'tháng', 'ngày', 'giai đoạn', 'kỳ', 'điều', 'khoản', 'cấp', 'cấp độ', 'mức độ'],
  ],
  ['reference', documents.flatMap((document) => [document, `${document} số`])],
  [
    'band',
    [
      ...['rất tốt', 'tốt', 'khá', 'xuất sắc', 'trung bình', 'trung bình cao', 'trung bình thấp'],
      ...['trung bình khá', 'tương đối thấp', 'thấp', 'cao', 'rất cao'],
    ],
  ],
];

function* vocabulary(): Iterable<readonly [string, Meaning]> {
  for (const [op, words] of operators) for (const word of words) yield [word, { kind: 'operator', op }];
  for (const [direction, words] of changes)
    for (const word of words) yield [word, { kind: 'change', direction }];
  for (const [kind, words] of plain) for (const word of words) yield [word, { kind }];
}

/** The words of goals, folded and longest first. */
export const meanings = phrasesOf(vocabulary());
