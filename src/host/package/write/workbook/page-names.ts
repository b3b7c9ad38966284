import { cellReference, columnName, type Area } from '../../area';
import type { NameChange, PrintTitles, SheetChanges } from '../../changes';
import { quotedSheetName } from '../../formula/sheet-names';
import type { SheetList } from './book-draft';

/** Print titles and the print area of a sheet are kept as names of its own. */
export function pageNames(changes: readonly SheetChanges[], { sheets }: SheetList): readonly NameChange[] {
  return changes.flatMap(({ sheet, page }) => {
    const name = sheets.find(({ id }) => id === sheet)?.name;
    if (!page || name === undefined) return [];
    const { printTitles, printAreas } = page;
    const quoted = quotedSheetName(name);
    return [
      ...(printTitles === undefined
        ? []
        : [named('_xlnm.Print_Titles', sheet, printTitles && titles(quoted, printTitles))]),
      ...(printAreas === undefined
        ? []
        : [named('_xlnm.Print_Area', sheet, printAreas && areas(quoted, printAreas))]),
    ];
  });
}

const named = (name: string, sheet: number, refersTo: string | null): NameChange => ({
  name,
  sheet,
  refersTo,
});

/** Columns come before rows, as Excel writes them. */
function titles(sheet: string, { rows, columns }: PrintTitles): string | null {
  const references = [
    ...(columns ? [`${sheet}!$${columnName(columns.first)}:$${columnName(columns.last)}`] : []),
    ...(rows ? [`${sheet}!$${rows.first + 1}:$${rows.last + 1}`] : []),
  ];
  return references.length === 0 ? null : references.join(',');
}

const areas = (sheet: string, printed: readonly Area[]): string =>
  printed.map((area) => `${sheet}!${absolute(area)}`).join(',');

const absolute = ({ top, left, bottom, right }: Area): string =>
  `${cellReference(top, left)}:${cellReference(bottom, right)}`.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
