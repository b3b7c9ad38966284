import { parseArea, type Area } from '../../area';
import type {
  ColumnFormat,
  DataValidation,
  Hyperlink,
  SheetContent,
  SheetDefaults,
  SheetProtection,
  SheetView,
} from '../../sheet';
import type { Color } from '../../style';
import type { Epoch, SheetEntry } from '../../workbook';
import { decimal, flag, required } from '../../xml/attributes';
import { readChildren, readEnd, type Children } from '../../xml/read';
import { OPEN, XmlScanner } from '../../xml/scanner';
import { MAIN } from '../namespaces';
import type { ArchiveParts } from '../package-parts';
import type { SharedStrings } from '../shared-strings';
import { readColor } from '../styles/color';
import { readTable } from '../table';
import { CellStore, inOrder } from './cell-store';
import { StoredCells } from './cell-table';
import { readColumn } from './columns';
import { readConditionalFormats, withExtensions, type ReadRule } from './conditional-formats';
import { readBarExtensions, RULES_EXTENSION, type BarExtensions } from './data-bars';
import { readDataValidation } from './data-validations';
import { readHyperlink } from './hyperlinks';
import { pageReaders } from './page';
import { readProtection } from './protection';
import { readSheetData } from './read-sheet-data';
import type { SheetReading } from './sheet-reading';
import { readView } from './views';

const ROOTS = ['worksheet', 'chartsheet', 'dialogsheet', 'macrosheet', 'xlMacrosheet'];
const USUAL_HEIGHT = 15;

/** Goes once through a sheet's part; a chart sheet gives a sheet without cells. */
export function readSheetPart(
  parts: ArchiveParts,
  sheet: SheetEntry,
  shared: SharedStrings,
  epoch: Epoch,
): SheetContent {
  const scanner = new XmlScanner(parts.xml(sheet.part), sheet.part);
  const relationships = parts.relationships(sheet.part);
  const store = new CellStore(Math.ceil(scanner.bytes.length / 40));
  const reading: SheetReading = { scanner, store, shared, epoch, firstFormulas: new Map() };
  const merges: Area[] = [];
  const columns: ColumnFormat[] = [];
  const views: SheetView[] = [];
  const rules: ReadRule[] = [];
  const barExtensions: BarExtensions = new Map();
  const dataValidations: DataValidation[] = [];
  const hyperlinks: Hyperlink[] = [];
  const extensions: string[] = [];
  let rows: SheetContent['rows'] = new Map();
  let defaults: SheetDefaults = { columnWidth: undefined, rowHeight: USUAL_HEIGHT, rowsHidden: false };
  let autoFilter: Area | undefined;
  let protection: SheetProtection | undefined;
  let tabColor: Color | undefined;
  const page = pageReaders(scanner);
  const within = (children: Children) => (): void => readChildren(scanner, MAIN, children);
  const place = (): Area =>
    parseArea(required(scanner, 'ref')) ??
    scanner.fail('no place on the sheet', 'malformed-part', scanner.start);

  if (scanner.next() !== OPEN || !ROOTS.includes(scanner.name.local))
    scanner.fail('no sheet', 'malformed-part');
  readChildren(scanner, [...MAIN, scanner.namespace], {
    ...page.children,
    sheetPr: () =>
      readChildren(scanner, MAIN, { tabColor: () => (tabColor = readColor(scanner)), ...page.properties }),
    sheetViews: within({ sheetView: () => views.push(readView(scanner)) }),
    sheetFormatPr: () =>
      (defaults = {
        columnWidth: decimal(scanner, 'defaultColWidth'),
        rowHeight: decimal(scanner, 'defaultRowHeight') ?? USUAL_HEIGHT,
        rowsHidden: flag(scanner, 'zeroHeight'),
      }),
    cols: within({ col: () => columns.push(readColumn(scanner)) }),
    sheetData: () => (rows = readSheetData(reading)),
    sheetProtection: () => (protection = readProtection(scanner)),
    autoFilter: () => (autoFilter = place()),
    mergeCells: within({ mergeCell: () => merges.push(place()) }),
    conditionalFormatting: () => readConditionalFormats(scanner, rules),
    dataValidations: within({ dataValidation: () => dataValidations.push(readDataValidation(scanner)) }),
    hyperlinks: within({ hyperlink: () => hyperlinks.push(readHyperlink(scanner, relationships)) }),
    extLst: within({
      ext: () => {
        const uri = scanner.attribute('uri') ?? '';
        extensions.push(uri);
        if (uri === RULES_EXTENSION) readBarExtensions(scanner, barExtensions);
      },
    }),
  });
  readEnd(scanner);

  const hangsOn = (kind: string): boolean => relationships.some((relationship) => relationship.kind === kind);
  return {
    cells: new StoredCells(
      inOrder(store) ?? scanner.fail('two cells stand at one place', 'malformed-part'),
      shared,
      reading.firstFormulas,
    ),
    merges,
    columns,
    rows,
    defaults,
    tabColor,
    views,
    conditionalFormats: withExtensions(rules, barExtensions),
    dataValidations,
    hyperlinks,
    autoFilter,
    protection,
    page: page.layout,
    tables: relationships
      .filter(({ kind, external }) => kind === 'table' && !external)
      .map(({ target }) => readTable(parts.xml(target), target)),
    holds: {
      comments: hangsOn('comments'),
      threadedComments: hangsOn('threadedComment'),
      drawing: hangsOn('drawing'),
      pivotTables: hangsOn('pivotTable'),
      extensions,
    },
  };
}
