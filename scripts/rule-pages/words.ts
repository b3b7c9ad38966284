import type { Severity } from '../../src/rules';
import { severities } from '../../src/rules';
import type { ToldRule } from './examples';

interface Words {
  readonly vi: string;
  readonly en: string;
}

export const severityWords = {
  error: { vi: 'Phải sửa', en: 'error' },
  warning: { vi: 'Cần xem lại', en: 'warning' },
  info: { vi: 'Gợi ý', en: 'info' },
} as const satisfies Record<Severity, Words>;

const mendWords = {
  safe: { vi: 'sửa ngay được', en: 'safe' },
  asked: { vi: 'hỏi trước khi sửa', en: 'asks first' },
  choice: { vi: 'chọn một trong các cách', en: 'offers a choice' },
  none: { vi: 'không, người lập biểu tự sửa', en: 'none, by hand' },
} as const satisfies Record<string, Words>;

/** The rule's own severity first, then those that its examples show. */
export function severitiesOf({ rule, examples }: ToldRule): readonly Severity[] {
  const shown = new Set(examples.finds.flatMap(({ findings }) => findings.map(({ severity }) => severity)));
  return [rule.severity, ...severities.filter((each) => each !== rule.severity && shown.has(each))];
}

/** How its examples can be mended. */
export function mendsOf({ examples }: ToldRule): readonly Words[] {
  const fixes = examples.finds.flatMap(({ findings }) => findings.map(({ fix }) => fix));
  const safe = fixes.some((fix) => fix?.safe);
  const asked = fixes.some((fix) => fix && !fix.safe && fix.changes.length > 0);
  const choice = fixes.some((fix) => fix && fix.alternatives.length > 0);
  return [
    ...(safe ? [mendWords.safe] : []),
    ...(asked ? [mendWords.asked] : []),
    ...(choice ? [mendWords.choice] : []),
    ...(safe || asked || choice ? [] : [mendWords.none]),
  ];
}

export function inBoth(words: readonly Words[]): string {
  return `${words.map(({ vi }) => vi).join('; ')} · ${words.map(({ en }) => en).join('; ')}`;
}
