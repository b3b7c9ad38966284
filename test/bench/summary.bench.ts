/**
 * How long the four sheets of a summary take and how much memory they need: made, made again with nothing changed,
 * made again after one edit, and saved. `npm run bench -- summary`. Each size runs in a process of its own, since a
 * process only ever tells its highest memory. Behind the times stands by what twice the records have multiplied them.
 */
import { generateSummary, summaryParts } from '../../src/app';
import { checkInExcel } from '../../src/app/in-excel';
import { createHost } from '../../src/host';
import { asAddInSees } from '../excel/open-excel';
import { largeAppendix } from '../support/large-appendix';
import { keepsToBudget, syncsAllowed } from '../support/summary-budget';
import { workbookOf } from '../support/workbook-of';
import { inOwnProcess } from './in-own-process';

const sizes = [6_250, 12_500, 25_000, 50_000];

/** What was measured at one size, by name: seconds, and megabytes at most. */
type Figures = Readonly<Record<string, number>>;

async function measure(records: number): Promise<Figures> {
  const memory = createHost({ file: workbookOf('Phụ lục', largeAppendix(records)) });
  const host = asAddInSees(memory);
  const figures: Record<string, number> = {};
  const time = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const begun = process.cpuUsage();
    const result = await work();
    const { system, user } = process.cpuUsage(begun);
    figures[name] = (system + user) / 1e6;
    return result;
  };
  let checked = await checkInExcel(host, 'active');
  const summed = async (name: string): Promise<void> => {
    memory.meter.reset();
    await time(name, () =>
      generateSummary(host, checked, { parts: summaryParts, language: 'vi', at: '2024-07-09T14:05' }),
    );
    const { requestBytes, responseBytes, syncs } = memory.meter;
    const megabytes = ((requestBytes + responseBytes) / 1024 / 1024).toFixed(1);
    const verdict = keepsToBudget(memory.meter) ? '' : ', MORE than that';
    console.log(
      `        ${name}: ${megabytes} MB in ${syncs} syncs of ${syncsAllowed(memory.meter)}${verdict}`,
    );
  };
  await summed('made');
  await summed('again');
  await memory.as('user').run(async (context) => {
    context.workbook.worksheets.getItem('Phụ lục').getRange('C3').values = [[15]];
    await context.sync();
  });
  checked = await checkInExcel(host, 'active');
  await summed('edited');
  await time('saved', () => memory.saveWorkbook());
  figures.memory = process.resourceUsage().maxRSS / 1024;
  return figures;
}

const [, , size] = process.argv;
const marker = 'figures ';

function tell(records: number, figures: Figures, before: Figures | undefined): void {
  const parts = Object.entries(figures).map(([name, figure]) => {
    const told = name === 'memory' ? `${figure.toFixed(0)} MB` : `${figure.toFixed(2)} s`;
    const half = before?.[name];
    return `${name} ${told}${half === undefined ? '' : ` (×${(figure / half).toFixed(2)})`}`;
  });
  console.log(`${String(records).padStart(6)}  ${parts.join(', ')}`);
}

if (size === undefined) {
  let before: Figures | undefined;
  for (const records of sizes) {
    const told = inOwnProcess([String(records)]);
    const [calls = '', figures = '{}'] = told.split(marker);
    console.log(calls.trimEnd());
    const now = JSON.parse(figures) as Figures;
    tell(records, now, before);
    before = now;
  }
} else void measure(Number(size)).then((figures) => console.log(`${marker}${JSON.stringify(figures)}`));
