import type { Host, StandingSheet } from '../../excel';
import { standingSheets } from '../../excel';
import { summaryKinds } from '../../summary';
import type { MadeSummary, SummaryOrder } from '../summary/summary';

/** The sheets that a reader of the pane can have made, in the order in which they are made. */
export const offeredSheets = [...summaryKinds, 'slips'] as const;

/** Those of a summary, and Phiếu giao nhiệm vụ. */
export type OfferedSheet = (typeof offeredSheets)[number];

/** One that stands in the workbook already, and since when. */
export interface StandingOffer extends StandingSheet {
  readonly kind: OfferedSheet;
}

export interface SheetsOrder extends Omit<SummaryOrder, 'parts'> {
  readonly parts: readonly OfferedSheet[];
}

export interface MadeSheets extends Omit<MadeSummary, 'sheets'> {
  readonly sheets: readonly StandingOffer[];
}

/** Which of them stand, wherever they went. One sync; nothing is written. */
export async function standingOffers(host: Host): Promise<readonly StandingOffer[]> {
  const standing = await standingSheets(host);
  return standing.flatMap((sheet) => {
    const kind = offeredSheets.find((offered) => offered === sheet.kind);
    return kind ? [{ ...sheet, kind }] : [];
  });
}
