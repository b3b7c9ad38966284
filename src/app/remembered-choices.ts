import type { ColumnChoice, Grid } from '../appendix';
import type { Host } from '../excel';
import { readStore } from '../excel';
import type { CheckChoices } from '../rules';
import { choicesOn } from './in-excel/remembered-columns';
import { severityChoices } from './in-excel/settings';

/** What a workbook remembers of its users' choices. */
export interface RememberedChoices {
  readonly columns: readonly ColumnChoice[];
  readonly choices: CheckChoices;
}

export const nothingRemembered: RememberedChoices = { columns: [], choices: {} };

/** Reads what the workbook remembers, for sheets that were read already. */
export async function rememberedChoices(host: Host, grids: readonly Grid[]): Promise<RememberedChoices> {
  const { columns, ignores, settings } = await readStore(host);
  return {
    columns: choicesOn(grids, columns),
    choices: { ignores, severities: severityChoices(settings) },
  };
}
