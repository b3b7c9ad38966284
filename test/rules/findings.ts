import type { Finding, Rule } from '../../src/rules';

/** A finding as the rules make it; a test states what matters to it. */
export function findingOf(said: Partial<Finding> = {}): Finding {
  return {
    rule: 'text-spacing',
    severity: 'info',
    sheet: 'Phụ lục',
    sheetId: 'Phụ lục',
    cells: [{ row: 5, column: 1 }],
    row: 5,
    variant: null,
    params: {},
    fix: null,
    fingerprint: 'text-spacing:1',
    ignored: null,
    ...said,
  };
}

/** A rule that looks at sheets and says what the test lets it say. */
export function ruleSaying(
  check: Extract<Rule, { scope: 'sheet' }>['check'],
  said: Partial<Rule> = {},
): Rule {
  const texts = { title: 'Thừa dấu cách', what: 'Ô ghi "{text}".', why: 'Khó tìm.', how: 'Bỏ dấu cách.' };
  return { id: 'text-spacing', severity: 'info', vi: texts, en: texts, ...said, scope: 'sheet', check };
}
