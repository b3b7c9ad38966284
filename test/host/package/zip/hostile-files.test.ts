import { deflateSync, strFromU8, strToU8, zipSync } from 'fflate';
import { openPackage, patchPackage, readSheet, type PackageErrorCode } from '../../../../src/host/package';
import { faultOf } from '../fixtures/fault-of';
import { sheetEntry, valuesOf } from '../fixtures/first-sheet';
import {
  contentTypes,
  link,
  links,
  override,
  workbook,
  workbookOf,
  zipOf,
  type Parts,
} from '../fixtures/package-of';
import { rawZip } from '../fixtures/raw-zip';

const plain = workbookOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

function readAll(file: Uint8Array): unknown {
  const pkg = openPackage(file);
  return pkg.workbook.sheets.map((sheet) => readSheet(pkg, sheet));
}

const withParts = (parts: Parts): Uint8Array => workbookOf('<sheetData/>', parts);

/** A compound file whose directory names these streams. */
function oleFile(...streams: readonly string[]): Uint8Array {
  const names = streams.map((name) => `${name}\0`.replace(/[^]/g, '$&\0'));
  return Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(600),
    ...strToU8(names.join(''), true),
    ...new Uint8Array(600),
  ]);
}

describe('a file that is no workbook', () => {
  it.each<[string, Uint8Array, PackageErrorCode]>([
    ['empty', new Uint8Array(), 'not-a-zip'],
    ['a text', strToU8('STT;Chỉ số;Điểm'), 'not-a-zip'],
    ['protected by a password', oleFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['in the old format', oleFile('Root Entry', 'Workbook'), 'xls'],
    ['in the format of Excel 5', oleFile('Root Entry', 'Book'), 'xls'],
    ['a Word document of old', oleFile('Root Entry', 'WordDocument'), 'not-a-zip'],
    ['in the format of Excel 4', Uint8Array.from([0x09, 0x04, 0x06, 0, 0, 0]), 'xls'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
    [
      'a Word document',
      zipOf({
        '[Content_Types].xml': contentTypes(
          override(
            'word/document.xml',
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          ),
        ),
        '_rels/.rels': links(link('rId1', 'officeDocument', 'word/document.xml')),
        'word/document.xml': '<w/>',
      }),
      'not-a-workbook',
    ],
    [
      'a binary workbook',
      withParts({
        '[Content_Types].xml': contentTypes(
          override('xl/workbook.xml', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
        ),
      }),
      'not-a-workbook',
    ],
  ])('%s', (_, file, code) => {
    expect(faultOf(() => readAll(file))).toBe(code);
  });
});

describe('a file that is broken', () => {
  it.each([10, 30, 60, 90, 99])('cut off after %i %% says so', (percent) => {
    expect(faultOf(() => readAll(plain.slice(0, (plain.length * percent) / 100)))).toBe('truncated');
  });

  it('with a changed byte in a part is refused when the part is read', () => {
    const file = plain.slice();
    const at = Buffer.from(file).indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 20;
    file[at] = (file[at] ?? 0) ^ 0x55;
    expect(faultOf(() => readAll(file))).toBe('damaged');
  });

  it.each<[string, Parts, PackageErrorCode]>([
    ['without the sheet', { 'xl/worksheets/sheet1.xml': null }, 'missing-part'],
    ['without the workbook', { 'xl/workbook.xml': null }, 'missing-part'],
    ['without its shared strings', { 'xl/sharedStrings.xml': null }, 'missing-part'],
    ['without content types', { '[Content_Types].xml': null }, 'missing-part'],
    [
      'with XML that ends too early',
      { 'xl/worksheets/sheet1.xml': '<worksheet xmlns="x"><sheetData>' },
      'malformed-xml',
    ],
    ['with tags that cross', { 'xl/workbook.xml': workbook('<sheets></workbook>') }, 'malformed-xml'],
    [
      'with two sheets of one name',
      {
        'xl/workbook.xml': workbook(
          '<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="a" sheetId="2" r:id="rId1"/></sheets>',
        ),
      },
      'malformed-part',
    ],
    ['with a document type', { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "&b;">]><workbook/>' }, 'dtd'],
    [
      'with an unknown entity',
      {
        'xl/sharedStrings.xml':
          '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&ha;</t></si></sst>',
      },
      'malformed-xml',
    ],
    [
      'in an encoding of old',
      { 'xl/workbook.xml': '<?xml version="1.0" encoding="windows-1258"?><workbook/>' },
      'unsupported-encoding',
    ],
    [
      'with a relationship out of the package',
      { '_rels/.rels': links(link('rId1', 'officeDocument', '../../etc/passwd')) },
      'unsafe-part-name',
    ],
    ['with a part out of the package', { '../evil.xml': '<a/>' }, 'unsafe-part-name'],
    ['with a part at a drive', { 'C:/evil.xml': '<a/>' }, 'unsafe-part-name'],
    ['with a part twice but for case', { 'XL/workbook.xml': '<a/>' }, 'duplicate-part'],
  ])('%s', (_, parts, code) => {
    const file = withParts(parts);
    const cells = workbookOf('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>', parts);
    expect([faultOf(() => readAll(file)), faultOf(() => readAll(cells))]).toContain(code);
  });

  it.each<[string, string]>([
    ['a cell beyond the sheet', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a row beyond the sheet', '<row r="1048577"/>'],
    ['a cell in another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['two cells at one place', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a shared string that there is not', '<row r="1"><c r="A1" t="s"><v>5</v></c></row>'],
    ['a number that is none', '<row r="1"><c r="A1"><v>một</v></c></row>'],
    ['a number beyond all bounds', '<row r="1"><c r="A1"><v>1e999</v></c></row>'],
    ['a cell of an unknown type', '<row r="1"><c r="A1" t="z"><v>1</v></c></row>'],
    ['a shared formula that nobody states', '<row r="1"><c r="A1"><f t="shared" si="3"/></c></row>'],
  ])('with %s', (_, rows) => {
    expect(faultOf(() => readAll(workbookOf(`<sheetData>${rows}</sheetData>`)))).toBe('malformed-part');
  });

  it('says where the fault lies', () => {
    const file = workbookOf('<sheetData><row r="1"><c r="A1"><v>x</v></c></row></sheetData>');
    expect(() => readAll(file)).toThrow(
      /xl\/worksheets\/sheet1.xml: a value that does not fit its type at byte \d+/,
    );
  });
});

describe('a bomb', () => {
  const zeros = deflateSync(new Uint8Array(40_000_000), { level: 9 });

  it('that declares its size is refused for the ratio', () => {
    const file = rawZip([{ name: 'xl/media/image1.png', packed: zeros, size: 40_000_000 }]);
    expect(faultOf(() => readAll(file))).toBe('too-large');
  });

  it('that lies about its size is refused when it is read', () => {
    const types = strToU8(contentTypes(''));
    const file = rawZip([{ name: '_rels/.rels', packed: zeros, size: types.length }]);
    expect(faultOf(() => readAll(file))).toBe('too-large');
  });

  it('whose entries overlap is refused', () => {
    const file = rawZip([
      { name: 'a.xml', packed: zeros.subarray(0, 100), size: 100 },
      { name: 'b.xml', packed: zeros.subarray(0, 100), size: 100, claims: 5_000 },
    ]);
    expect(faultOf(() => readAll(file))).toBe('damaged');
  });

  it('of too many parts is refused before they are listed', () => {
    const many = Array.from({ length: 20_001 }, (_, number) => ({
      name: `p${number}`,
      packed: new Uint8Array([3, 0]),
      size: 0,
    }));
    expect(faultOf(() => readAll(rawZip(many)))).toBe('too-many-parts');
  });

  it('of elements within elements is refused', () => {
    const file = withParts({ 'xl/worksheets/sheet1.xml': '<a>'.repeat(100_000) });
    expect(faultOf(() => readAll(file))).toMatch(/malformed-part|too-many-items/);
  });

  it('of a sheet that claims every cell costs nothing', () => {
    const file = workbookOf(
      '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols><sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    const pkg = openPackage(file);
    expect(readSheet(pkg, sheetEntry(pkg))).toMatchObject({
      cells: { count: 0 },
      merges: [{ bottom: 1_048_575, right: 16_383 }],
    });
  });
});

describe('a zip that is unusual but sound', () => {
  const parts = Object.entries(workbookPartsOf(plain));

  it.each<[string, Uint8Array]>([
    ['with stored entries', zipSync(Object.fromEntries(parts), { level: 0 })],
    [
      'with data descriptors',
      rawZip(
        parts.map(([name, bytes]) => ({
          name,
          packed: deflateSync(bytes),
          size: bytes.length,
          content: bytes,
          descriptor: true,
        })),
      ),
    ],
    [
      'with zip64 fields',
      rawZip(
        parts.map(([name, bytes]) => ({
          name,
          packed: deflateSync(bytes),
          size: bytes.length,
          content: bytes,
          wide: true,
        })),
      ),
    ],
    [
      'with a comment at the end',
      rawZip(
        parts.map(([name, bytes]) => ({
          name,
          packed: deflateSync(bytes),
          size: bytes.length,
          content: bytes,
        })),
        'một ghi chú',
      ),
    ],
    ['with folders', zipSync({ 'xl/': new Uint8Array(), ...Object.fromEntries(parts) })],
    [
      'with backslashes in its names',
      rawZip(
        parts.map(([name, bytes]) => ({
          name: name.replaceAll('/', '\\'),
          packed: deflateSync(bytes),
          size: bytes.length,
          content: bytes,
        })),
      ),
    ],
    [
      'with the directory in another order',
      rawZip(
        [...parts]
          .reverse()
          .map(([name, bytes]) => ({ name, packed: deflateSync(bytes), size: bytes.length, content: bytes })),
      ),
    ],
  ])('%s is read, kept and patched', (_, file) => {
    const pkg = openPackage(file);
    expect(valuesOf(readSheet(pkg, sheetEntry(pkg)))).toEqual({ A1: 1 });
    expect(patchPackage(pkg, {})).toBe(file);
    const after = openPackage(
      patchPackage(pkg, { sheets: [{ sheet: 1, cells: [{ row: 0, column: 1, value: 2 }] }] }),
    );
    expect(valuesOf(readSheet(after, sheetEntry(after)))).toEqual({ A1: 1, B1: 2 });
    expect(after.parts.names).toEqual(pkg.parts.names);
    expect(strFromU8(after.file).endsWith('một ghi chú')).toBe(strFromU8(file).endsWith('một ghi chú'));
  });

  it('with an empty part that is packed into nothing is read', () => {
    const empty = { name: 'docProps/empty.xml', packed: new Uint8Array(), size: 0 };
    const packed = parts.map(([name, content]) => ({
      name,
      packed: deflateSync(content),
      size: content.length,
      content,
    }));
    const pkg = openPackage(rawZip([...packed, empty]));
    expect(pkg.parts.bytes(empty.name)).toHaveLength(0);
  });
});

function workbookPartsOf(file: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const pkg = openPackage(file);
  return Object.fromEntries(pkg.parts.names.map((name) => [name, pkg.parts.bytes(name)]));
}
