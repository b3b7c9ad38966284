import type { Grid } from '../../src/appendix';
import { addressOf } from '../../src/appendix';
import type { Finding, Rule, Wording } from '../../src/rules';
import { checkWorkbook, fixAll, ruleById, wordingOf } from '../../src/rules';
import { gridsOf, readGrids } from '../support/read';
import { allTables } from './all-tables';
import type { FoundCase, RuleTable } from './rule-table';

type Expected = FoundCase['finds'][number];

for (const { table } of allTables) {
  describe(table.rule, () => {
    const rule = ruleById(table.rule);
    it('is in the catalogue', () => expect(rule).not.toBeNull());
    if (rule) claimsOf(rule, table);
  });
}

function claimsOf(rule: Rule, { accepts, finds }: RuleTable): void {
  for (const { claim, sheet } of accepts) {
    it(`accepts: ${claim.en}`, () => {
      const grids = gridsOf(sheet);
      expect(check(rule, grids).map((finding) => shown(rule, finding, grids, {}))).toEqual([]);
    });
  }
  for (const { claim, sheet, finds: expected } of finds) {
    it(`finds: ${claim.en}`, () => {
      const grids = gridsOf(sheet);
      const findings = check(rule, grids);
      const found = findings.map((finding, index) => shown(rule, finding, grids, expected[index] ?? {}));
      expect(found).toEqual(expected);
    });
    if (expected.some(({ safe }) => safe)) {
      it(`is silent once mended: ${claim.en}`, () => {
        const choice = { rules: new Set([rule.id]) };
        const { grids } = fixAll(gridsOf(sheet), (current) => check(rule, current), choice);
        expect(check(rule, grids).filter(({ fix }) => fix?.safe)).toEqual([]);
      });
    }
  }
}

function check(rule: Rule, grids: readonly Grid[]): readonly Finding[] {
  return checkWorkbook(readGrids(grids), { rules: [rule] }).findings;
}

/** A finding as a table states it: of what the table leaves out, nothing is said. */
function shown(rule: Rule, finding: Finding, grids: readonly Grid[], asked: Partial<Expected>): Expected {
  const { severity, fix } = finding;
  const { what, how } = wordingOf(rule, finding, 'vi');
  const words = `${what} ${how}`;
  const changes = fix?.changes ?? [];
  const written = changes.map(({ sheet, cell, to }) => [nameOf(sheet, addressOf(cell), grids), to] as const);
  return {
    cells: finding.cells.map((cell) => nameOf(finding.sheet, addressOf(cell), grids)),
    severity,
    ...(asked.says === undefined ? {} : { says: words.includes(asked.says) ? asked.says : words }),
    ...(asked.writes === undefined ? {} : { writes: fix === null ? null : Object.fromEntries(written) }),
    ...(asked.safe === undefined ? {} : { safe: fix?.safe ?? false }),
    ...(asked.offers === undefined
      ? {}
      : { offers: fix?.alternatives.map(({ title }) => vietnamese(title)) ?? [] }),
  };
}

/** Cells of the first sheet stand without its name. */
function nameOf(sheet: string, address: string, grids: readonly Grid[]): string {
  return sheet === grids[0]?.sheet ? address : `${sheet}!${address}`;
}

function vietnamese(title: Wording): string {
  return typeof title === 'string' ? title : title.vi;
}
