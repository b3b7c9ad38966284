import {
  addStyles,
  newWorkbook,
  openPackage,
  patchPackage,
  readSheet,
  type NewProtection,
  type WorkbookChanges,
} from '../../../../src/host/package';
import { sheetEntry } from '../fixtures/first-sheet';
import { partText, textsOf } from '../fixtures/parts-of';
import { richWorkbook } from '../fixtures/rich-workbook';
import { withPart } from '../fixtures/with-part';

const BOOK = 'xl/workbook.xml';
const rich = richWorkbook();

const changed = (file: Uint8Array, changes: WorkbookChanges): Uint8Array =>
  patchPackage(openPackage(file), changes);

const bookSaying = (said: string): Uint8Array =>
  withPart(rich, BOOK, (text) => text.replace('<calcPr calcId="191029"/>', said));

describe('a protection', () => {
  const sheetAfter = (protection: NewProtection | null): string =>
    partText(changed(rich, { sheets: [{ sheet: 1, protection }] }), 'xl/worksheets/sheet1.xml');

  it('states only what differs from what is taken where nothing is said', () => {
    const allowed = ['objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells'];
    expect(sheetAfter({ allowed })).toContain('<sheetProtection sheet="1"/>');
    expect(sheetAfter({ allowed: ['formatCells', 'selectUnlockedCells'] })).toContain(
      '<sheetProtection sheet="1" formatCells="0" selectLockedCells="1" objects="1" scenarios="1"/>',
    );
  });

  it('stands behind the cells and in front of the filter', () => {
    const bare = sheetAfter(null);
    expect(bare).toContain('</sheetData><autoFilter');
    const again = withPart(rich, 'xl/worksheets/sheet1.xml', () => bare);
    const text = partText(
      changed(again, { sheets: [{ sheet: 1, protection: { allowed: [] } }] }),
      'xl/worksheets/sheet1.xml',
    );
    expect(text).toMatch(/<\/sheetData><sheetProtection sheet="1"[^>]*\/><autoFilter/);
  });

  it('is read as it was written', () => {
    const allowed = ['insertRows', 'autoFilter', 'selectUnlockedCells'];
    const pkg = openPackage(changed(rich, { sheets: [{ sheet: 4, protection: { allowed } }] }));
    const { protection } = readSheet(pkg, sheetEntry(pkg, 1));
    expect(protection).toMatchObject({ locked: true, password: false });
    expect([...(protection?.allowed ?? [])].sort()).toEqual([...allowed].sort());
  });
});

describe('a protected structure', () => {
  it('is read as it was written, in front of the views', () => {
    const file = changed(rich, { structureProtected: true });
    expect(openPackage(file).workbook).toMatchObject({ structureProtected: true, structurePassword: false });
    expect(partText(file, BOOK)).toContain("<workbookProtection lockStructure='1'/><bookViews>");
  });

  it('keeps all else that the file says of the protection', () => {
    const file = withPart(rich, BOOK, (text) =>
      text.replace('<bookViews>', '<workbookProtection lockWindows="1" lockStructure="1"/><bookViews>'),
    );
    const freed = changed(file, { structureProtected: false });
    expect(partText(freed, BOOK)).toContain('<workbookProtection lockWindows="1" lockStructure="0"/>');
    expect(textsOf(changed(freed, { structureProtected: true }))).toEqual(textsOf(file));
  });

  it.each(['workbookPassword="83AF"', 'workbookAlgorithmName="SHA-512" workbookHashValue="YQ=="'])(
    'has a password where the file states %s',
    (password) => {
      const file = withPart(rich, BOOK, (text) =>
        text.replace('<bookViews>', `<workbookProtection ${password} lockStructure="1"/><bookViews>`),
      );
      expect(openPackage(file).workbook.structurePassword).toBe(true);
    },
  );
});

describe('the mode of calculation', () => {
  it('goes again with the element that was made for it', () => {
    const file = bookSaying('');
    const manual = changed(file, { calculationMode: 'manual' });
    expect(openPackage(manual).workbook.calculation).toEqual({ mode: 'manual', fullOnLoad: false });
    expect(textsOf(changed(manual, { calculationMode: 'auto' }))).toEqual(textsOf(file));
  });

  it('stands beside the wish to have all calculated', () => {
    const both = changed(bookSaying(''), {
      calculationMode: 'autoNoTable',
      sheets: [{ sheet: 1, cells: [{ row: 9, column: 0, value: 1 }] }],
    });
    expect(openPackage(both).workbook.calculation).toEqual({ mode: 'autoNoTable', fullOnLoad: true });
    const after = changed(both, { calculationMode: 'auto' });
    expect(partText(after, BOOK)).toContain("<calcPr fullCalcOnLoad='1'/>");
  });

  it('that the file states is stated anew', () => {
    const file = bookSaying('<calcPr calcMode="manual" calcId="1"/>');
    const auto = changed(file, { calculationMode: 'auto' });
    expect(partText(auto, BOOK)).toContain('<calcPr calcMode="auto" calcId="1"/>');
    expect(textsOf(changed(auto, { calculationMode: 'manual' }))).toEqual(textsOf(file));
  });
});

describe('hidden headings', () => {
  it('are stated by a sheet that had no view', () => {
    const pkg = newWorkbook(['A', 'B']);
    const after = openPackage(patchPackage(pkg, { sheets: [{ sheet: 2, view: { showHeadings: false } }] }));
    expect(readSheet(after, sheetEntry(after, 1)).views).toMatchObject([
      { showHeadings: false, showGridlines: true },
    ]);
  });
});

describe('an apostrophe', () => {
  it('is a format of its own, found again when asked for twice', () => {
    const styles = addStyles(openPackage(rich));
    const quoted = styles.addStyle(1, { quotePrefix: true });
    expect(quoted).toBeGreaterThan(1);
    expect(styles.addStyle(1, { quotePrefix: true })).toBe(quoted);
    expect(styles.styles.cellFormat(quoted)).toEqual({ ...styles.styles.cellFormat(1), quotePrefix: true });
    expect(styles.addStyle(quoted, { quotePrefix: false })).toBe(1);
  });
});
