import { strToU8 } from 'fflate';
import { openPackage, patchPackage, readSheet } from '../../../../src/host/package';
import { sheetEntry, valuesOf } from '../fixtures/first-sheet';
import { MAIN, workbookOf, worksheet } from '../fixtures/package-of';
import { partsOf, partText } from '../fixtures/parts-of';

const SHEET = 'xl/worksheets/sheet1.xml';
const CONTENT =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Sở Y tế 😀</t></is></c></row></sheetData>';
const EDIT = { sheets: [{ sheet: 1, cells: [{ row: 0, column: 1, value: 'Sở Nội vụ' }] }] };

const asUtf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
};

it.each<[string, Uint8Array, string]>([
  ['UTF-8 with a byte order mark', strToU8(`\ufeff${worksheet(CONTENT)}`), 'utf-8'],
  ['UTF-16, little end first', asUtf16(worksheet(CONTENT), 'le'), 'utf-16le'],
  ['UTF-16, big end first', asUtf16(worksheet(CONTENT), 'be'), 'utf-16be'],
])('a part in %s is read, and stays so when it is patched', (_, part, encoding) => {
  const file = workbookOf('', { [SHEET]: part });
  const pkg = openPackage(file);
  expect(valuesOf(readSheet(pkg, sheetEntry(pkg)))).toEqual({ A1: 'Sở Y tế 😀' });
  const after = patchPackage(pkg, EDIT);
  const added = '<c r="B1" t="inlineStr"><is><t>Sở Nội vụ</t></is></c></row>';
  const decode = (bytes: Uint8Array | undefined): string =>
    new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  expect(decode(partsOf(after)[SHEET])).toBe(decode(part).replace('</row>', added));
});

describe('prefixes', () => {
  const PREFIXED = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;

  it('other than none are kept in what is put in', () => {
    const pkg = openPackage(workbookOf('', { [SHEET]: PREFIXED }));
    const after = patchPackage(pkg, {
      sheets: [
        {
          ...EDIT.sheets[0],
          sheet: 1,
          merges: { added: [{ top: 1, left: 0, bottom: 1, right: 1 }] },
          hyperlinks: { added: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, target: 'https://a.vn' }] },
        },
      ],
    });
    expect(partText(after, SHEET)).toBe(
      PREFIXED.replace(
        '</x:row>',
        '<x:c r="B1" t="inlineStr"><x:is><x:t>Sở Nội vụ</x:t></x:is></x:c></x:row>',
      ).replace(
        '</x:worksheet>',
        '<x:mergeCells count="1"><x:mergeCell ref="A2:B2"/></x:mergeCells><x:hyperlinks><x:hyperlink ref="A1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></x:hyperlinks></x:worksheet>',
      ),
    );
    const again = openPackage(after);
    expect(readSheet(again, sheetEntry(again)).hyperlinks[0]?.target).toBe('https://a.vn');
  });

  it('may change within a part', () => {
    const mixed = `<x:worksheet xmlns:x="${MAIN}"><sheetData xmlns="${MAIN}"><row r="1"><c r="A1"><v>1</v></c></row></sheetData></x:worksheet>`;
    const pkg = openPackage(workbookOf('', { [SHEET]: mixed }));
    expect(valuesOf(readSheet(pkg, sheetEntry(pkg)))).toEqual({ A1: 1 });
  });
});

it('reads the fallback of alternatives, and puts new sections where they belong beside them', () => {
  const alternatives =
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice><mc:Fallback><mergeCells><mergeCell ref="A1:B1"/></mergeCells></mc:Fallback></mc:AlternateContent>';
  const pkg = openPackage(workbookOf(`<sheetData/>${alternatives}<extLst/>`));
  expect(readSheet(pkg, sheetEntry(pkg)).merges).toHaveLength(1);
  const after = patchPackage(pkg, { sheets: [{ sheet: 1, page: { printGridlines: true } }] });
  expect(partText(after, SHEET)).toContain(
    `<sheetData/><printOptions gridLines="1"/>${alternatives}<extLst/>`,
  );
});

it('reads and extends a file of the strict kind', () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const transitional = openPackage(workbookOf(CONTENT));
  const parts = Object.fromEntries(
    transitional.parts.names.map((name) => [
      name,
      strict(new TextDecoder().decode(transitional.parts.bytes(name))),
    ]),
  );
  const pkg = openPackage(workbookOf('', parts));
  expect(pkg.workbook.strict).toBe(true);
  const after = openPackage(
    patchPackage(pkg, {
      addedSheets: [{ id: 9, name: 'Mới' }],
      sheets: [{ sheet: 9, cells: [{ row: 0, column: 0, value: 1 }] }],
    }),
  );
  expect(valuesOf(readSheet(after, sheetEntry(after)))).toEqual({ A1: 'Sở Y tế 😀' });
  expect(valuesOf(readSheet(after, sheetEntry(after, 1)))).toEqual({ A1: 1 });
  expect(
    after.parts.relationships('xl/workbook.xml').map(({ type }) => type.startsWith('http://purl.oclc.org/')),
  ).toEqual([true, true, true, true]);
});
