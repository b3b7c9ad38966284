import type { Grid } from '../../appendix';
import type { Host, Stored } from '../../excel';
import { readStore } from '../../excel';
import type { CheckChoices } from '../../rules';
import type { Told } from '../read-grids';
import { choicesOn } from './columns';
import { factsOn, goalsOn } from './plan';
import { severityChoices } from './severities';

/** What a workbook remembers of its users' choices, as reading and checking take it. */
export interface RememberedChoices {
  readonly told: Told;
  readonly choices: CheckChoices;
}

export const nothingRemembered: RememberedChoices = { told: {}, choices: {} };

/** Reads what the workbook remembers, for sheets that were read already. */
export async function rememberedChoices(host: Host, grids: readonly Grid[]): Promise<RememberedChoices> {
  return choicesIn(await readStore(host), grids);
}

export function choicesIn(
  { columns, ignores, settings, organisations, plan }: Stored,
  grids: readonly Grid[],
): RememberedChoices {
  return {
    told: {
      columns: choicesOn(grids, columns),
      facts: factsOn(grids, plan),
      organisations,
      pillarGoals: goalsOn(grids, plan),
    },
    choices: { ignores, severities: severityChoices(settings) },
  };
}
