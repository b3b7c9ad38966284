import { addressOf } from '../../src/appendix';
import type { Finding, Language, Rule, RuleTexts } from '../../src/rules';
import { wordingOf } from '../../src/rules';
import type { Example, ToldRule } from './examples';
import { plain, sheetTable, shownIn } from './sheet-table';
import { inBoth, mendsOf, severitiesOf, severityWords } from './words';

/** A rule's page: what it finds, why, how to mend it, and its table's cases as sheets. */
export function rulePage(told: ToldRule): string {
  const { rule, examples } = told;
  return `# ${rule.vi.title} · ${rule.en.title}

\`${rule.id}\`

- Mức · Severity: ${inBoth(severitiesOf(told).map((each) => severityWords[each]))}
- Sửa bằng máy · Mend: ${inBoth(mendsOf(told))}

${inGeneral(rule)}

## Nêu ra · Finds

${examples.finds.map((example) => foundCase(rule, example)).join('\n\n')}

## Không nêu · Accepts

${examples.accepts.map((example) => acceptedCase(example)).join('\n\n')}
`;
}

const headings = {
  what: { vi: 'Nêu gì', en: 'What' },
  why: { vi: 'Vì sao', en: 'Why' },
  how: { vi: 'Cách sửa', en: 'How' },
} as const;

/** What the rule says in general: each of its wordings, with an ellipsis for what differs from case to case. */
function inGeneral({ vi, en }: Rule): string {
  return (['what', 'why', 'how'] as const)
    .flatMap((part) => [
      `**${headings[part].vi}.** ${wordings(vi, part)}`,
      `_${headings[part].en}._ ${wordings(en, part)}`,
    ])
    .join('\n\n');
}

function wordings(texts: RuleTexts, part: 'what' | 'why' | 'how'): string {
  const all = [texts, ...Object.values(texts.variants ?? {})].flatMap((each) => each[part] ?? []);
  return [...new Set(all)].map((text) => plain(text.replace(/\{\w+\}/g, '…'))).join(' / ');
}

function foundCase(rule: Rule, { claim, grids, findings }: Example): string {
  return `### ${plain(claim.vi)}

${plain(claim.en)}

${sheets({ claim, grids, findings })}

${findings.map((finding) => said(rule, finding)).join('\n')}`;
}

function acceptedCase(example: Example): string {
  return `### ${plain(example.claim.vi)}

${plain(example.claim.en)}

${sheets(example)}`;
}

/** The sheets of a case; several are told by their names. */
function sheets({ grids, findings }: Example): string {
  return grids
    .map((grid) => {
      const cells = findings
        .filter(({ sheetId }) => sheetId === grid.sheetId)
        .flatMap((finding) => finding.cells.map(addressOf));
      const name = grids.length > 1 ? `_${plain(grid.sheet)}_\n\n` : '';
      return `${name}${sheetTable(grid, new Set(cells))}`;
    })
    .join('\n\n');
}

/** What the finding says in both languages, and what its mend would write. */
function said(rule: Rule, finding: Finding): string {
  const { severity, cells, fix } = finding;
  const where = cells.length === 0 ? '' : ` (${cells.map(addressOf).join(', ')})`;
  const changes = (fix?.changes ?? []).map(
    ({ cell, from, to }) => `  - ${addressOf(cell)}: ${shown(from)} → ${shown(to)}`,
  );
  const choices = (fix?.alternatives ?? []).map(({ title }) => {
    return `  - ${typeof title === 'string' ? title : `${title.vi} · ${title.en}`}`;
  });
  return [
    `- **${severityWords[severity].vi}**${where}: ${sentence(rule, finding, 'vi')}`,
    `  <br>**${severityWords[severity].en}**: ${sentence(rule, finding, 'en')}`,
    ...changes,
    ...choices,
  ].join('\n');
}

function sentence(rule: Rule, finding: Finding, language: Language): string {
  const { what, why, how } = wordingOf(rule, finding, language);
  return plain(`${what} ${why} ${how}`);
}

function shown(value: Parameters<typeof shownIn>[0]): string {
  return value === '' ? '∅' : shownIn(value);
}
