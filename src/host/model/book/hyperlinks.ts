import { permit } from './permission';
import { scriptValue } from './reading';
import { areaOf, type Region } from './region';
import { writeCells } from './writing';

interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The link of a range's first cell. */
export function hyperlinkOf({ areas: [area], sheet }: Region): Link | null {
  const first = { ...area, bottom: area.top, right: area.left };
  const link = sheet.body.links.at(first);
  if (!link) return null;
  const text = link.display ?? String(scriptValue(sheet.cells.at(area.top, area.left)?.value ?? null));
  return {
    ...(link.target === undefined ? {} : { address: link.target }),
    ...(link.location === undefined ? {} : { documentReference: link.location }),
    ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
    ...(text === '' ? {} : { textToDisplay: text }),
  };
}

export function setHyperlinkNone(region: Region): void {
  const { areas, sheet } = region;
  permit(sheet, 'insertHyperlinks');
  for (const area of areas) sheet.body.links.cut(area);
}

export function setHyperlink(region: Region, link: Link): void {
  const { sheet } = region;
  setHyperlinkNone(region);
  const area = areaOf(region);
  sheet.body.links.add({
    area,
    target: link.address,
    location: link.documentReference,
    tooltip: link.screenTip,
    display: link.textToDisplay,
  });
  const isBlank = (sheet.cells.at(area.top, area.left)?.value ?? null) === null;
  const shown = link.textToDisplay ?? (isBlank ? (link.address ?? link.documentReference) : undefined);
  const first = { ...area, bottom: area.top, right: area.left };
  if (shown !== undefined) writeCells({ sheet, areas: [first] }, `'${shown}`);
}
