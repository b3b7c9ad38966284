import type { ToldRule } from './examples';
import { inBoth, mendsOf, severitiesOf, severityWords } from './words';

/** Every rule in one table, in the order in which a planner would look. */
export function indexPage(told: readonly ToldRule[]): string {
  return `# Nội dung kiểm tra · Rules

${told.length} nội dung, mỗi nội dung một trang. · ${told.length} rules, a page each.
Made by \`npm run rules:docs\` from \`src/rules\` and \`test/rules/tables\`; change those, not these pages.

| Nội dung · Rule | Mức · Severity | Sửa bằng máy · Mend |
| --- | --- | --- |
${told.map(line).join('\n')}
`;
}

function line(told: ToldRule): string {
  const { id, vi, en } = told.rule;
  const severity = inBoth(severitiesOf(told).map((each) => severityWords[each]));
  return `| [${vi.title}](${id}.md)<br>${en.title}<br>\`${id}\` | ${severity} | ${inBoth(mendsOf(told))} |`;
}
