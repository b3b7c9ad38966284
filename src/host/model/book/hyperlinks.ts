import { touches, type Hyperlink } from '../../package';
import { permit } from './permission';
import { scriptValue } from './reading';
import { areaOf, intersection, subtract, type Region } from './region';
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
  const link = sheet.body.hyperlinks.find((known) => touches(known.area, first));
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
  if (!sheet.body.hyperlinks.some((link) => areas.some((area) => touches(link.area, area)))) return;
  sheet.body.hyperlinks = areas.reduce<readonly Hyperlink[]>(
    (links, area) =>
      links.flatMap((link) =>
        intersection(link.area, area)
          ? subtract(link.area, area).map((left) => ({ ...link, area: left }))
          : [link],
      ),
    sheet.body.hyperlinks,
  );
}

export function setHyperlink(region: Region, link: Link): void {
  const { sheet } = region;
  setHyperlinkNone(region);
  const area = areaOf(region);
  sheet.body.hyperlinks = [
    ...sheet.body.hyperlinks,
    {
      area,
      target: link.address,
      location: link.documentReference,
      tooltip: link.screenTip,
      display: link.textToDisplay,
    },
  ];
  const isBlank = (sheet.cells.at(area.top, area.left)?.value ?? null) === null;
  const shown = link.textToDisplay ?? (isBlank ? (link.address ?? link.documentReference) : undefined);
  const first = { ...area, bottom: area.top, right: area.left };
  if (shown !== undefined) writeCells({ sheet, areas: [first] }, `'${shown}`);
}
