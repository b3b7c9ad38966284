/**
 * What checking costs beside reading the same file, with few and with very many findings, and with as many
 * that are kept as they are: `npm run bench -- checking`. Reading goes from the file's
 * bytes to its records; checking is what comes on top: the gaps, the rules, the order of the findings.
 */
import { gapsOfWorkbook, readGrids } from '../../src/app';
import type { CellValue } from '../../src/appendix';
import { gridsOf, sheetsToRead } from '../../src/cli/files/grids-of-package';
import { newWorkbook, openPackage, patchPackage } from '../../src/host/package';
import type { Finding } from '../../src/rules';
import { checkWorkbook } from '../../src/rules';
import { header } from '../support/large-appendix';

/** The best of several rounds, in the processor's time: what else the machine does can only make one slower. */
const sizes = [
  { records: 10_000, rounds: 12 },
  { records: 100_000, rounds: 3 },
] as const;

const leads = ['Sở Công Thương', 'Sở Tài chính', 'Sở Y tế', 'Sở Khoa học và Công nghệ'];

/** A record that no rule has much to say about. */
function plain(record: number): readonly CellValue[] {
  const lead = leads[record % leads.length] ?? '';
  const other = leads[(record + 1) % leads.length] ?? '';
  const score = 10 + (record % 40);
  return [
    record,
    `Chỉ số thành phần thứ ${record}`,
    score + 0.25,
    `≥ ${score + 10}`,
    lead,
    other,
    '30/8/2024',
  ];
}

/** A record with something wrong in nearly every cell. */
function faulty(record: number): readonly CellValue[] {
  const [ordinal, name] = plain(record);
  return [
    ordinal ?? '',
    `${name}  về về đích `,
    record % 3 === 0 ? 0 : '4,5',
    `$\\geq ${record % 90}\\%$`,
    'Các sở, ngành và các đơn vị liên quan',
    '',
    record % 2 === 0 ? 'Thường xuyên' : 'Quý V/2024',
  ];
}

/** As many findings a record as in the worst of the real plans, which has 47 in 17 records. */
function likeTheWorstPlan(record: number): readonly CellValue[] {
  return record % 5 < 2 ? faulty(record) : plain(record);
}

function fileOf(records: number, recordAt: (record: number) => readonly CellValue[]): Uint8Array {
  const rows = Array.from({ length: records }, (_, index) => recordAt(index + 1));
  const cells = [header, ...rows].flatMap((row, index) =>
    row.flatMap((value, column) => (value === '' ? [] : [{ row: index, column, value }])),
  );
  return patchPackage(newWorkbook(['Phụ lục']), { sheets: [{ sheet: 1, cells }] });
}

type Work = 'reading' | 'checking' | 'ignoring' | 'gaps';

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What each kind of work costs at its best, the kinds by turns. */
class Best {
  private readonly milliseconds = new Map<Work, number>();

  time<T>(work: Work, run: () => T): T {
    const begun = processorMilliseconds();
    const result = run();
    const took = processorMilliseconds() - begun;
    this.milliseconds.set(work, Math.min(took, this.of(work)));
    return result;
  }

  of(work: Work): number {
    return this.milliseconds.get(work) ?? Number.POSITIVE_INFINITY;
  }
}

const readFile = (file: Uint8Array) => {
  const workbook = openPackage(file);
  return readGrids(gridsOf(workbook, sheetsToRead(workbook)));
};

const ignoring = (findings: readonly Finding[]) => ({
  ignores: findings.map(({ fingerprint }) => ({ fingerprint, reason: 'x', by: null, date: null })),
});

const perRecord = new Map<string, number>();

function tell(kind: string, records: number, findings: number, reading: number, checking: number): void {
  const before = perRecord.get(kind);
  const each = checking / records;
  perRecord.set(kind, each);
  const growth = before === undefined ? '' : `, ${(each / before).toFixed(2)} × as long a record`;
  console.log(
    `${String(records).padStart(7)} records, ${kind.padEnd(36)} ${String(findings).padStart(7)} findings: ` +
      `read ${reading.toFixed(0).padStart(6)} ms, check ${checking.toFixed(0).padStart(6)} ms, ` +
      `ratio ${(checking / reading).toFixed(2)}${growth}`,
  );
}

// The first runs only warm up the compiler, whose work is counted too.
for (const recordAt of [plain, likeTheWorstPlan, faulty]) {
  const file = fileOf(2_000, recordAt);
  for (let round = 0; round < 3; round++) checkWorkbook(readFile(file));
}

for (const { records, rounds } of sizes) {
  for (const [kind, recordAt] of [
    ['no findings', plain],
    ['as many as the worst plan', likeTheWorstPlan],
    ['something in every cell', faulty],
  ] as const) {
    const file = fileOf(records, recordAt);
    const best = new Best();
    let told = 0;
    for (let round = 0; round < rounds; round++) {
      const workbook = best.time('reading', () => readFile(file));
      const { findings } = best.time('checking', () => checkWorkbook(workbook));
      told = findings.length;
      best.time('gaps', () => gapsOfWorkbook(workbook));
      const choices = ignoring(findings);
      if (told > 0) best.time('ignoring', () => checkWorkbook(workbook, choices));
    }
    tell(kind, records, told, best.of('reading'), best.of('checking'));
    if (told > 0) tell(`${kind}, ignored`, records, told, best.of('reading'), best.of('ignoring'));
    tell(`${kind}, gaps alone`, records, 0, best.of('reading'), best.of('gaps'));
  }
}
