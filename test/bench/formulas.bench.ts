/**
 * How long a table of formulas takes to be written, calculated, saved and calculated again after one edit:
 * `npm run bench -- formulas`. Each size runs in a process of its own, since a process only
 * ever tells its highest memory.
 */
import { createHost } from '../../src/host';
import { inOwnProcess } from './in-own-process';

const sizes = [1_000, 10_000, 50_000];
const LEADS = 20;

const seconds = async (work: () => Promise<unknown>): Promise<string> => {
  const start = performance.now();
  await work();
  return `${((performance.now() - start) / 1000).toFixed(2)} s`.padStart(9);
};

/** An appendix of so many records, and beside it their gaps, with a sum for each lead. */
async function measure(rows: number): Promise<void> {
  const host = createHost({ language: 'en-US' });
  const last = String(rows + 1);
  const written = await seconds(() =>
    host.run(async (context) => {
      const appendix = context.workbook.worksheets.add('Phụ lục 1');
      appendix.getRange(`A2:C${last}`).values = Array.from({ length: rows }, (_, row) => [
        `Sở ${String(row % LEADS)}`,
        row % 100,
        (row % 100) + (row % 7),
      ]);
      const sheet = context.workbook.worksheets.add('Chênh lệch');
      sheet.getRange('A1:E1').values = [['Cơ quan', 'Điểm', 'Mục tiêu', 'Chênh lệch', 'Tỷ lệ']];
      sheet.tables.add(`A1:E${last}`, true).name = 'Bảng';
      sheet.getRange(`A2:E${last}`).formulas = Array.from({ length: rows }, (_, row) => [
        `='Phụ lục 1'!A${String(row + 2)}`,
        `='Phụ lục 1'!B${String(row + 2)}`,
        `='Phụ lục 1'!C${String(row + 2)}`,
        '=IF(AND(ISNUMBER([@Điểm]),ISNUMBER([@[Mục tiêu]])),[@[Mục tiêu]]-[@Điểm],"")',
        '=IFERROR([@[Chênh lệch]]/[@Điểm],"")',
      ]);
      sheet.getRange(`H1:H${String(LEADS)}`).formulas = Array.from({ length: LEADS }, (_, lead) => [
        `=SUMIFS(Bảng[Chênh lệch],Bảng[Cơ quan],"Sở ${String(lead)}")`,
      ]);
      await context.sync();
    }),
  );
  const edited = await seconds(() =>
    host.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục 1').getRange('C2').values = [[50]];
      await context.sync();
    }),
  );
  let file: Uint8Array = new Uint8Array();
  const saved = await seconds(() => {
    file = host.saveWorkbook();
    return Promise.resolve();
  });
  const again = createHost({ file, language: 'en-US' });
  const reopened = await seconds(() =>
    again.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục 1').getRange('C2').values = [[60]];
      const sums = context.workbook.worksheets.getItem('Chênh lệch').getRange('H1').load('values');
      await context.sync();
      return sums.values;
    }),
  );
  const peak = `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
  console.log([String(rows).padStart(6), written, edited, saved, reopened, peak.padStart(9)].join(' '));
}

const [, , size] = process.argv;
if (size === undefined) {
  console.log('  rows   written    edited     saved  reopened    memory');
  for (const each of sizes) process.stdout.write(inOwnProcess([String(each)]));
} else void measure(Number(size));
