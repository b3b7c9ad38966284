import { strToU8, zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { generateSummary } from '../../src/app';
import { checkInExcel } from '../../src/app/in-excel';
import type { MemoryHost } from '../../src/host';
import { createHost } from '../../src/host';
import { partsOf, partText } from '../host/package/fixtures/parts-of';
import { outputPath } from '../support/output';
import { sampleFile } from '../summary/support/summarised';
import { asAddInSees } from './open-excel';

jest.setTimeout(60_000);

async function summed(memory: MemoryHost): Promise<void> {
  const host = asAddInSees(memory);
  const checked = await checkInExcel(host, 'all');
  await generateSummary(host, checked, { parts: ['gaps'], language: 'vi', at: '2024-07-09T14:05' });
}

const note = 'xl/comments9.xml';
const shapes = 'xl/drawings/vmlDrawing9.vml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The file with a note of a user's on a cell of the sheet that holds the table, as Excel keeps it. */
function withNote(file: Uint8Array, address: string, row: number, column: number): Uint8Array {
  const parts = partsOf(file);
  const links = Object.keys(parts).find(
    (name) => name.endsWith('.xml.rels') && partText(file, name).includes('tables/table1.xml'),
  );
  const sheet = String(links).replace('_rels/', '').replace('.rels', '');
  const rewritten = (name: string, from: string, to: string) => ({
    [name]: strToU8(partText(file, name).replace(from, `${to}${from}`)),
  });
  const related = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  return zipSync({
    ...parts,
    ...rewritten(
      '[Content_Types].xml',
      '</Types>',
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/${note}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
    ),
    ...rewritten(
      String(links),
      '</Relationships>',
      related('rIdNote', 'comments', '../comments9.xml') +
        related('rIdShape', 'vmlDrawing', '../drawings/vmlDrawing9.vml'),
    ),
    ...rewritten(sheet, '<tableParts', `<legacyDrawing xmlns:n="${office}" n:id="rIdShape"/>`),
    [note]: strToU8(
      `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Tôi</author></authors><commentList><comment ref="${address}" authorId="0"><text><t>hỏi lại Sở</t></text></comment></commentList></comments>`,
    ),
    [shapes]: strToU8(
      `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${row}, 2, 4, 31, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape></xml>`,
    ),
  });
}

/** The code beside the cell of a note. */
async function codeAt(file: Uint8Array): Promise<unknown> {
  const row = /ref="B(\d+)"/.exec(partText(file, note))?.[1];
  expect(partText(file, shapes)).toContain(`<x:Row>${Number(row) - 1}</x:Row>`);
  return createHost({ file }).run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Chênh lệch').getRange(`B${row}`);
    cell.load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

it("a user's note beside an indicator stays beside it when others come and go", async () => {
  const made = createHost({ file: sampleFile('phu-luc-pii-2024.xlsx') });
  await summed(made);
  const noted = withNote(made.saveWorkbook(), 'B8', 7, 1);
  expect(await codeAt(noted)).toBe('2.2.3');

  const memory = createHost({ file: noted });
  await memory.as('user').run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Phụ lục');
    sheet.getRange('6:7').insert('Down');
    sheet.getRange('A6:G7').values = [
      [1, 'Chỉ số: 3.2.1. Hạ tầng chung', 10, '≥ 20', 'Sở Tài chính', '', "'30/8/2024"],
      [2, 'Chỉ số: 3.2.2. Môi trường', 12, '≥ 20', 'Sở Tài chính', '', "'30/8/2024"],
    ];
    await context.sync();
  });
  await summed(memory);
  const grown = memory.saveWorkbook();
  expect(/ref="(B\d+)"/.exec(partText(grown, note))?.[1]).toBe('B10');
  expect(await codeAt(grown)).toBe('2.2.3');
  writeFileSync(outputPath('summary-noted.xlsx'), grown);

  const again = createHost({ file: grown });
  await again.as('user').run(async (context) => {
    context.workbook.worksheets.getItem('Phụ lục').getRange('6:8').delete('Up');
    await context.sync();
  });
  await summed(again);
  expect(await codeAt(again.saveWorkbook())).toBe('2.2.3');
});
