import type { Cell } from '../../appendix';
import { addressOf } from '../../appendix';
import type { CellLink, ListPlan } from '../../summary';
import { isLink } from '../../summary';
import type { Host } from '../host';
import type { Watch } from '../running';
import { asking, stopIfAsked } from '../running';
import { areaOfRows } from './places';

/** A link takes some 350 bytes of a request, with a long name of a sheet a hundred more. */
const linksARequest = 9000;
/** Excel holds no more on one sheet. */
const mostLinks = 65_530;

interface PlacedLink {
  readonly at: Cell;
  readonly link: CellLink;
}

/** Makes links of the cells that lead somewhere, as many at a time as a request carries. */
export async function writeLinks(host: Host, sheetId: string, plan: ListPlan, watch: Watch): Promise<void> {
  const links = linksIn(plan).slice(0, mostLinks);
  for (let from = 0; from < links.length; from += linksARequest) {
    stopIfAsked(watch);
    await writeSome(host, sheetId, links.slice(from, from + linksARequest));
  }
}

async function writeSome(host: Host, sheetId: string, links: readonly PlacedLink[]): Promise<void> {
  await asking(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { at, link } of links)
      sheet.getRange(addressOf(at)).hyperlink = {
        documentReference: `${quoted(link.sheet)}!${addressOf(link.cell)}`,
        textToDisplay: link.text,
      };
    await context.sync();
  });
}

function linksIn(plan: ListPlan): readonly PlacedLink[] {
  return plan.rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, column) =>
      isLink(cell) ? [{ at: { row: areaOfRows(plan, index, 1).top, column }, link: cell }] : [],
    ),
  );
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
