/**
 * One run of one contestant, in a process of its own so that its peak of memory is its own: read all values of
 * the first sheet, change one cell, save. `node contestant.mjs NAME LIBRARY FILE TARGET` prints what it took.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [name, library, file, target] = process.argv.slice(2);
const loaded = await import(pathToFileURL(library).href);
const lib = loaded.default ?? loaded;

const contestants = {
  soat(bytes) {
    const pkg = lib.openPackage(bytes);
    const [sheet] = pkg.workbook.sheets;
    const { cells } = lib.readSheet(pkg, sheet);
    let read = 0;
    for (let cell = 0; cell < cells.count; cell++) if (cells.value(cell) !== null) read++;
    const changes = { sheets: [{ sheet: sheet.id, cells: [{ row: 2, column: 2, value: 123 }] }] };
    return { read, saved: lib.patchPackage(pkg, changes) };
  },
  async hucre(bytes) {
    const workbook = await loaded.openXlsx(bytes);
    const [sheet] = workbook.sheets;
    let read = 0;
    for (const row of sheet.rows) for (const value of row) if (value !== null && value !== undefined) read++;
    sheet.rows[2][2] = 123;
    return { read, saved: await loaded.saveXlsx(workbook) };
  },
  xlsx(bytes) {
    const workbook = lib.read(bytes, { cellStyles: true, bookVBA: true });
    const sheet = workbook.Sheets[workbook.SheetNames[0]];
    let read = 0;
    for (const key in sheet) if (key[0] !== '!' && sheet[key].v !== undefined) read++;
    sheet.C3 = { t: 'n', v: 123 };
    const saved = lib.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true });
    return { read, saved };
  },
};

const bytes = new Uint8Array(readFileSync(file));
const start = performance.now();
const { read, saved } = await contestants[name](bytes);
const milliseconds = performance.now() - start;
writeFileSync(target, saved);
console.log(JSON.stringify({ milliseconds, kilobytes: process.resourceUsage().maxRSS, read }));
