import { PackageError } from '../package-error';
import type { DefinedName, SheetEntry, SheetKind, Workbook } from '../workbook';
import { choice, count, flag, required } from '../xml/attributes';
import { readChildren, readEnd, readRoot, readText } from '../xml/read';
import { XmlScanner } from '../xml/scanner';
import { isStrict, MAIN, RELATIONSHIP_IDS } from './namespaces';
import type { ArchiveParts } from './package-parts';

const MAX_SHEETS = 4_096;
/** Workbooks, templates and add-ins, with macros or without; not the binary kind, which is no XML. */
const WORKBOOK_TYPE = /\.(sheet|template|addin)(\.macroEnabled)?\.main\+xml$/;
const MAX_NAMES = 100_000;

/** The part that the package says is its workbook. */
export function workbookPart(parts: ArchiveParts): string {
  const found = parts.relationships('').find(({ kind, external }) => kind === 'officeDocument' && !external);
  if (!found) throw new PackageError('not-a-workbook', 'the package does not say where its workbook is');
  if (!parts.has(found.target)) {
    throw new PackageError('missing-part', `the part ${found.target} is missing`, { part: found.target });
  }
  const type = parts.contentType(found.target) ?? '';
  if (!WORKBOOK_TYPE.test(type)) {
    throw new PackageError('not-a-workbook', `the main part is ${type || 'of no stated type'}`, {
      part: found.target,
    });
  }
  return found.target;
}

export function readWorkbook(parts: ArchiveParts, part: string): Workbook {
  const scanner = new XmlScanner(parts.xml(part), part);
  const relationships = parts.relationships(part);
  const sheets: SheetEntry[] = [];
  const names: ScopedName[] = [];
  let epoch: Workbook['epoch'] = 1900;
  let active = 0;
  let protection = { structureProtected: false, structurePassword: false };
  let readOnlyRecommended = false;
  let calculation: Workbook['calculation'] = { mode: 'auto', fullOnLoad: false };
  readRoot(scanner, MAIN, 'workbook');
  const strict = isStrict(scanner.namespace);
  readChildren(scanner, MAIN, {
    fileSharing: () => (readOnlyRecommended = flag(scanner, 'readOnlyRecommended')),
    workbookPr: () => (epoch = flag(scanner, 'date1904') ? 1904 : 1900),
    workbookProtection: () =>
      (protection = {
        structureProtected: flag(scanner, 'lockStructure'),
        structurePassword: PASSWORDS.some((name) => scanner.attributes.indexOf(name) >= 0),
      }),
    bookViews: () =>
      readChildren(scanner, MAIN, { workbookView: () => (active = count(scanner, 'activeTab') ?? 0) }),
    sheets: () =>
      readChildren(scanner, MAIN, {
        sheet: () => sheets.push(readSheetEntry(scanner, parts, relationships)),
      }),
    definedNames: () => readChildren(scanner, MAIN, { definedName: () => names.push(readName(scanner)) }),
    calcPr: () =>
      (calculation = {
        mode: choice(scanner, 'calcMode', ['auto', 'autoNoTable', 'manual']),
        fullOnLoad: flag(scanner, 'fullCalcOnLoad'),
      }),
  });
  readEnd(scanner);
  if (sheets.length > MAX_SHEETS || names.length > MAX_NAMES)
    scanner.fail('too many sheets or names', 'too-many-items');
  refuseTwins(scanner, sheets);
  return {
    sheets,
    names: names.map((name) => scoped(scanner, name, sheets)),
    activeSheet:
      (sheets[active] ?? sheets[0])?.id ?? scanner.fail('the workbook has no sheet', 'malformed-part'),
    epoch,
    ...protection,
    readOnlyRecommended,
    hasMacros: relationships.some(({ kind }) => kind === 'vbaProject'),
    externalLinks: relationships.filter(({ kind }) => kind === 'externalLink').length,
    calculation,
    strict,
  };
}

/** The older and the newer way to state one. */
const PASSWORDS = ['workbookPassword', 'workbookHashValue'];

const KINDS: Readonly<Record<string, SheetKind>> = {
  worksheet: 'worksheet',
  chartsheet: 'chartsheet',
  dialogsheet: 'dialogsheet',
  xlMacrosheet: 'macrosheet',
  xlIntlMacrosheet: 'macrosheet',
};

function readSheetEntry(
  scanner: XmlScanner,
  parts: ArchiveParts,
  relationships: ReturnType<ArchiveParts['relationships']>,
): SheetEntry {
  const name = required(scanner, 'name');
  const id = count(scanner, 'sheetId') ?? scanner.fail('a sheet without sheetId', 'malformed-part');
  const visibility = choice(scanner, 'state', ['visible', 'hidden', 'veryHidden']);
  const link = scanner.attributeIn(RELATIONSHIP_IDS, 'id');
  const relationship = relationships.find((candidate) => candidate.id === link && !candidate.external);
  const kind = KINDS[relationship?.kind ?? ''];
  if (!relationship || kind === undefined) scanner.fail(`the sheet ${name} has no part`, 'malformed-part');
  if (!parts.has(relationship.target)) {
    throw new PackageError('missing-part', `the part ${relationship.target} is missing`, {
      part: relationship.target,
    });
  }
  return { id, name, part: parts.entry(relationship.target).name.replaceAll('\\', '/'), visibility, kind };
}

interface ScopedName extends Omit<DefinedName, 'sheet'> {
  readonly position: number | undefined;
}

function readName(scanner: XmlScanner): ScopedName {
  const name = required(scanner, 'name');
  const position = count(scanner, 'localSheetId');
  const hidden = flag(scanner, 'hidden');
  const comment = scanner.attribute('comment');
  return { name, position, hidden, comment, refersTo: readText(scanner) };
}

function scoped(
  scanner: XmlScanner,
  { position, ...name }: ScopedName,
  sheets: readonly SheetEntry[],
): DefinedName {
  if (position === undefined) return { ...name, sheet: undefined };
  const sheet =
    sheets[position] ?? scanner.fail(`the name ${name.name} belongs to no sheet`, 'malformed-part');
  return { ...name, sheet: sheet.id };
}

function refuseTwins(scanner: XmlScanner, sheets: readonly SheetEntry[]): void {
  const ids = new Set(sheets.map(({ id }) => id));
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const used = new Set(sheets.map(({ part }) => part));
  if (ids.size < sheets.length || names.size < sheets.length || used.size < sheets.length) {
    scanner.fail('two sheets are one', 'malformed-part');
  }
}
