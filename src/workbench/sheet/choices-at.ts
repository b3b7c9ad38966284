import { parseReference, type Sheet } from '../../host/model';
import { touches } from '../../host/package';
import { shownText } from './cell-text';

/** Nobody looks through a longer list. */
const MOST = 500;

/** The texts that a drop-down list offers in a cell; nothing where the cell has no list. */
export function choicesAt(sheet: Sheet, row: number, column: number): readonly string[] | undefined {
  const cell = { top: row, bottom: row, left: column, right: column };
  const rule = sheet.body.validations
    .map((validation) => validation.rule)
    .find(({ areas, type }) => type === 'list' && areas.some((area) => touches(area, cell)));
  if (rule?.formula1 === undefined || rule.showArrow === false) return undefined;
  const listed = /^"((?:[^"]|"")*)"$/.exec(rule.formula1)?.[1];
  if (listed !== undefined)
    return listed
      .replaceAll('""', '"')
      .split(',')
      .map((text) => text.trim());
  return cellsListed(sheet, rule.formula1);
}

function cellsListed(home: Sheet, formula: string): readonly string[] | undefined {
  const region = parseReference(home.book, formula, home);
  if (!region) return undefined;
  const texts = region.areas.flatMap((area) =>
    [...region.sheet.cells.within(area)].map(({ column, row }) => shownText(region.sheet, row, column)),
  );
  return texts.filter((text) => text !== '').slice(0, MOST);
}
