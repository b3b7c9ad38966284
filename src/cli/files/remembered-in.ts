import type { RememberedChoices } from '../../app';
import { kindName, nothingRemembered, rememberedChoices } from '../../app';
import type { Grid } from '../../appendix';
import type { WorkbookPackage } from '../../host/package';
import { openInMemory } from './in-memory';

/**
 * The choices that users have left in a workbook: columns, plan facts, goals, organisations, severities, what is
 * kept as it is. They are read as the add-in reads them, through Excel's interface, which is opened only for a workbook that has any.
 */
export async function rememberedIn(
  { file, name, workbook }: WorkbookPackage,
  grids: readonly Grid[],
): Promise<RememberedChoices> {
  if (!workbook.names.some((each) => each.name === kindName && each.refersTo.includes('store'))) {
    return nothingRemembered;
  }
  return rememberedChoices(openInMemory({ file, name }).host, grids);
}
