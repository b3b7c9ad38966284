import { plainStyles, USUAL_FONT } from './parts/styles/plain-styles';
import { MAIN, RELATIONSHIP_IDS } from './parts/namespaces';
import { OpenWorkbook } from './open-workbook';
import { escapeAttribute } from './xml/escape';
import { packNew } from './zip/write';

export interface NewWorkbookOptions {
  readonly font?: { readonly name: string; readonly size: number };
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with empty sheets of these names, as little as Excel asks for; changes fill it. */
export function newWorkbook(
  sheetNames: readonly string[] = ['Sheet1'],
  options: NewWorkbookOptions = {},
): OpenWorkbook {
  const numbers = sheetNames.map((_, index) => index + 1);
  const types = [
    type('xl/workbook.xml', 'sheet.main'),
    ...numbers.map((number) => type(`xl/worksheets/sheet${number}.xml`, 'worksheet')),
    type('xl/styles.xml', 'styles'),
  ];
  const links = [
    ...numbers.map((number) => link(number, 'worksheet', `worksheets/sheet${number}.xml`)),
    link(numbers.length + 1, 'styles', 'styles.xml'),
  ];
  const sheets = sheetNames.map(
    (name, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const views = '<bookViews><workbookView/></bookViews>';
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    '_rels/.rels': relationships([link(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN[0]}" xmlns:r="${RELATIONSHIP_IDS[0]}">${views}<sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(links),
    ...Object.fromEntries(
      numbers.map((number) => [`xl/worksheets/sheet${number}.xml`, emptySheet(number === 1)]),
    ),
    'xl/styles.xml': plainStyles(options.font ?? USUAL_FONT),
  };
  const encoder = new TextEncoder();
  const entries = Object.entries(parts).map(([name, text]) => [name, encoder.encode(HEAD + text)] as const);
  return new OpenWorkbook(packNew(new Map(entries)), '');
}

const type = (part: string, kind: string): string =>
  `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${kind}+xml"/>`;

const link = (number: number, kind: string, target: string): string =>
  `<Relationship Id="rId${number}" Type="${RELATIONSHIP_IDS[0]}/${kind}" Target="${target}"/>`;

const relationships = (links: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;

const emptySheet = (selected: boolean): string =>
  `<worksheet xmlns="${MAIN[0]}"><dimension ref="A1"/><sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;
