import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding, Rule, RuleTexts } from '../../src/rules';
import { catalogue, checkWorkbook, ruleById, severities } from '../../src/rules';
import { gridsOf, readGrids } from '../support/read';
import { allTables } from './all-tables';
import type { RuleTable } from './rule-table';

const parts = ['title', 'what', 'why', 'how'] as const;
const pages = path.join(__dirname, '../../docs/rules');

describe('the catalogue', () => {
  it('names every rule once', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('knows no rule that it does not name', () => {
    expect(ruleById('no-such-rule')).toBeNull();
  });

  it('is what runs where no rules are asked for', () => {
    const workbook = readGrids(
      gridsOf('STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian\n1 | Rà soát | Sở Tư pháp |'),
    );
    expect(checkWorkbook(workbook).findings.map(({ rule }) => rule)).toContain('timeline-missing');
  });

  it('has a rule for every table', () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    expect(allTables.filter(({ table }) => !ids.has(table.rule)).map(({ name }) => name)).toEqual([]);
  });

  it('keeps each table in the file of its rule', () => {
    expect(allTables.filter(({ name, table }) => name !== table.rule)).toEqual([]);
  });
});

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const table = allTables.find((each) => each.name === id)?.table;
  const findings = table ? findingsOf(rule, table) : [];

  it('has a kebab-case id and a known severity', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(severities).toContain(rule.severity);
  });

  it('has a title of at most five words', () => {
    for (const title of [...partsOf(rule.vi, 'title'), ...partsOf(rule.en, 'title')]) {
      expect(title.split(/\s+/).length).toBeLessThanOrEqual(5);
    }
  });

  it('says everything in both languages, with the same values', () => {
    expect(Object.keys(rule.en.variants ?? {})).toEqual(Object.keys(rule.vi.variants ?? {}));
    for (const variant of variantsOf(rule)) {
      const [vi, en] = [textsOf(rule.vi, variant), textsOf(rule.en, variant)];
      for (const part of parts) expect([vi[part], en[part]]).not.toContain('');
      expect(placeholdersIn(en)).toEqual(placeholdersIn(vi));
    }
  });

  it('has a table that accepts and finds', () => {
    expect(table?.accepts.length).toBeGreaterThan(0);
    expect(table?.finds.length).toBeGreaterThan(0);
  });

  it('tells each of its wordings in some case, every value filled in', () => {
    const told = new Set(findings.map(({ variant }) => variant));
    expect([...told].toSorted()).toEqual(expect.arrayContaining(Object.keys(rule.vi.variants ?? {})));
    for (const { variant, params } of findings) {
      const missing = placeholdersIn(textsOf(rule.vi, variant)).filter((name) => !(name in params));
      expect({ variant, missing }).toEqual({ variant, missing: [] });
    }
  });

  it('has a page', () => {
    expect(existsSync(path.join(pages, `${id}.md`))).toBe(true);
  });
});

function findingsOf(rule: Rule, { finds }: RuleTable): readonly Finding[] {
  return finds.flatMap(({ sheet }) => checkWorkbook(readGrids(gridsOf(sheet)), { rules: [rule] }).findings);
}

function variantsOf({ vi }: Rule): readonly (string | null)[] {
  return [null, ...Object.keys(vi.variants ?? {})];
}

/** The rule's texts with those of a variant in their place. */
function textsOf(texts: RuleTexts, variant: string | null): Record<(typeof parts)[number], string> {
  const { title, what, why, how } = texts;
  return { title, what, why, how, ...(variant === null ? {} : texts.variants?.[variant]) };
}

function partsOf(texts: RuleTexts, part: (typeof parts)[number]): readonly string[] {
  return [texts, ...Object.values(texts.variants ?? {})].flatMap((each) => each[part] ?? []);
}

function placeholdersIn(texts: Readonly<Record<string, string>>): readonly string[] {
  const found = Object.values(texts).flatMap((text) => text.match(/\{\w+\}/g) ?? []);
  return [...new Set(found.map((name) => name.slice(1, -1)))].toSorted();
}
