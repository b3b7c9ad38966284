import type { Grid } from '../../src/appendix';
import type { Finding, Rule } from '../../src/rules';
import { checkWorkbook } from '../../src/rules';
import { gridsOf, readGrids } from '../../test/support/read';
import type { Claim, RuleTable } from '../../test/rules/rule-table';

/** A case of a rule's table with what the rule says of it. */
export interface Example {
  readonly claim: Claim;
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
}

export interface Examples {
  readonly accepts: readonly Example[];
  readonly finds: readonly Example[];
}

/** A rule with its examples, as its page tells it. */
export interface ToldRule {
  readonly rule: Rule;
  readonly examples: Examples;
}

export function examplesOf(rule: Rule, { accepts, finds }: RuleTable): Examples {
  const exampleOf = ({ claim, sheet }: RuleTable['accepts'][number]): Example => {
    const grids = gridsOf(sheet);
    return { claim, grids, findings: checkWorkbook(readGrids(grids), { rules: [rule] }).findings };
  };
  return { accepts: accepts.map(exampleOf), finds: finds.map(exampleOf) };
}
