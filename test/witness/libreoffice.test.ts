import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { convert, describeWithLibreOffice } from './libreoffice';

const openDocument = 'urn:oasis:names:tc:opendocument:xmlns';
const cell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

/** The plainest workbook that can be written by hand. */
const workbook = (cells: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="${openDocument}:office:1.0" xmlns:table="${openDocument}:table:1.0"
  xmlns:text="${openDocument}:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Phụ lục">
<table:table-row>${cells.map(cell).join('')}</table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`;

describeWithLibreOffice('the second opinion', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'soat-witness-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a workbook and gives its cells back unharmed', async () => {
    const written = path.join(folder, 'appendix.fods');
    writeFileSync(written, workbook(['Mục tiêu', '≥ 10']));
    const xlsx = await convert(written, 'xlsx', folder);
    const csv = await convert(xlsx, 'csv:Text - txt - csv (StarCalc):44,34,76', folder);
    expect(readFileSync(csv, 'utf8')).toBe('Mục tiêu,≥ 10\n');
  }, 120_000);

  it('says so where there is nothing to read', async () => {
    await expect(convert(path.join(folder, 'absent.xlsx'), 'csv', folder)).rejects.toThrow(
      'could not convert',
    );
  }, 120_000);
});
