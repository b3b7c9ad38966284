import type { Timeline } from '../timeline';
import type { Token } from '../text';
import { phrasesOf } from '../text';

type Meaning =
  Extract<Timeline['kind'], 'ongoing' | 'yearly' | 'quarterly' | 'monthly' | 'phrase'> | 'onward';

const meant: Readonly<Record<Meaning, readonly string[]>> = {
  ongoing: ['thường xuyên', 'liên tục', 'nhiệm vụ thường xuyên'],
  yearly: ['hằng năm', 'mỗi năm', 'từng năm', 'thường niên'],
  quarterly: ['hằng quý', 'hằng quí', 'mỗi quý', 'từng quý'],
  monthly: ['hằng tháng', 'mỗi tháng', 'từng tháng'],
  onward: [
    'những năm tiếp theo',
    'các năm tiếp theo',
    'những năm sau',
    'các năm sau',
    'trở đi',
    'năm tiếp theo',
  ],
  phrase: [
    ...[
      'ngay sau',
      'ngay khi',
      'sau khi',
      'khi có',
      'khi được',
      'khi phát sinh',
      'đến khi',
      'kịp thời',
      'khẩn trương',
    ],
    ...[
      'định kỳ',
      'đột xuất',
      'kỳ báo cáo',
      'hằng tuần',
      'hằng ngày',
      '6 tháng',
      'đầu năm',
      'cuối năm',
      'trong năm',
    ],
    ...[
      'cả năm',
      'hết năm',
      'theo kế hoạch',
      'theo yêu cầu',
      'theo quy định',
      'theo lộ trình',
      'theo tiến độ',
    ],
    ...[
      'theo hướng dẫn',
      'theo chỉ đạo',
      'theo chương trình',
      'theo thời gian',
      'theo thời hạn',
      'theo phân công',
    ],
    ...[
      'theo lịch',
      'trong thời gian',
      'trong vòng',
      'đúng thời hạn',
      'đúng hạn',
      'trước ngày',
      'sau ngày',
      'kể từ',
      'năm học',
    ],
  ],
};

const phrases = phrasesOf(
  Object.entries(meant).flatMap(([meaning, words]) => words.map((word) => [word, meaning] as const)),
);

/** What the words of a timeline mean, in their order. */
export function wordsMeant(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 0; index < tokens.length;) {
    const phrase = phrases.longestAt(tokens, index);
    if (phrase !== null) found.add(phrase.meaning);
    index += phrase?.length ?? 1;
  }
  return found;
}
