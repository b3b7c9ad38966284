import { catalogue } from '../../src/rules';
import { allTables } from '../../test/rules/all-tables';
import { examplesOf } from './examples';
import { indexPage } from './index-page';
import { rulePage } from './rule-page';

export interface Page {
  readonly name: string;
  readonly text: string;
}

/** The page of every rule that has a table, and the index of them. */
export function rulePages(): readonly Page[] {
  const tables = new Map(allTables.map(({ table }) => [table.rule, table]));
  const told = catalogue.flatMap((rule) => {
    const table = tables.get(rule.id);
    return table ? [{ rule, examples: examplesOf(rule, table) }] : [];
  });
  return [
    { name: 'README.md', text: indexPage(told) },
    ...told.map((each) => ({ name: `${each.rule.id}.md`, text: rulePage(each) })),
  ];
}
