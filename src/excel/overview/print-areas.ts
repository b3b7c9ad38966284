import type { Area } from '../../appendix';
import { areaAddress } from '../../appendix';

export function printOnly(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  sheet.pageLayout.setPrintArea(sheet.getRanges(areas.map(areaAddress).join(',')));
}

/** Whether ours are to reach further or less far than they do; what a user has chosen to print stays. */
export function needsPrintAreas(printed: string | null, areas: readonly Area[]): boolean {
  if (printed === null) return false;
  const standing = printed.split(',').map((address) => address.slice(address.lastIndexOf('!') + 1));
  const wanted = areas.map(areaAddress);
  const isOurs =
    standing.length === wanted.length &&
    wanted.every((address, at) => firstCell(address) === firstCell(standing[at] ?? ''));
  return isOurs && wanted.some((address, at) => address !== standing[at]);
}

function firstCell(address: string): string {
  return address.split(':')[0] ?? '';
}
