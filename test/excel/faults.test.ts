import { checkInExcel } from '../../src/app/in-excel';
import { openSession } from '../../src/app/in-excel';
import type { Session } from '../../src/app/in-excel';
import { writeFindings } from '../../src/app/write-findings';
import type { Host } from '../../src/excel';
import { excelError } from '../../src/excel';
import type { MemoryHost } from '../../src/host';
import { openExcel } from './open-excel';

const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 1.2.1. Chi phí gia nhập  thị trường | 20.34 | ≥ 30% | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | 30/8/2024
2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Tài chính | 30/8/2024`;

interface Pane {
  readonly session: Session;
  readonly host: Host;
  readonly memory: MemoryHost;
}

/** What a user can ask for, after a first check with marks. */
const operations: Readonly<Record<string, (pane: Pane) => Promise<unknown>>> = {
  check: ({ session }) => session.check('active'),
  mark: ({ session }) => session.setMarking(true),
  clear: ({ session }) => session.setMarking(false),
  fix: ({ session }) => session.fixSafe(),
  undo: ({ session }) => session.undo(),
  keep: ({ session }) => session.ignore(findingIn(session), 'Theo mẫu', null, '2024-07-09'),
  list: ({ session }) => session.listFindings('vi'),
  template: ({ session }) => session.writeTemplate('PII'),
  go: ({ session }) => session.goTo(findingIn(session)),
  clean: ({ session }) => session.cleanUp(),
};

function findingIn(session: Session) {
  const finding = session.state().checked?.findings.find(({ rule }) => rule === 'target-unit-mismatch');
  if (!finding) throw new Error('no finding');
  return finding;
}

type Batch = (context: Excel.RequestContext) => void;

async function asUser(memory: MemoryHost, batch: Batch): Promise<void> {
  await memory.as('user').run(async (context) => {
    batch(context);
    await context.sync();
  });
}

const plan = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Phụ lục');

/** What gets in the way, switched on after the first check. */
const faults: Readonly<Record<string, (memory: MemoryHost) => void | Promise<void>>> = {
  'edit mode': ({ faults: switches }) => {
    switches.cellEditMode = true;
  },
  'a protected sheet': (memory) => asUser(memory, (context) => plan(context).protection.protect()),
  'a protected structure': (memory) => asUser(memory, ({ workbook }) => workbook.protection.protect()),
  'a read-only workbook': ({ book }) => {
    Object.assign(book, { isReadOnly: true });
  },
  'a limit of 100 bytes': ({ faults: switches }) => {
    switches.payloadLimit = 100;
  },
  'a failing first sync': (memory) =>
    void memory.faults.failingSyncs.set(memory.meter.syncs + 1, 'GeneralException'),
  'a failing second sync': (memory) =>
    void memory.faults.failingSyncs.set(memory.meter.syncs + 2, 'GeneralException'),
  'a deleted sheet': (memory) => asUser(memory, (context) => plan(context).delete()),
  'a renamed sheet': (memory) =>
    asUser(memory, (context) => {
      plan(context).name = 'Phụ lục 1';
    }),
};

/** The code of the sentence that is told; null where all goes well; `kept` where choices stay in the pane. */
const expected: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'edit mode': Object.fromEntries(Object.keys(operations).map((name) => [name, 'cell-edit-mode'])),
  'a protected sheet': {
    check: 'protected',
    mark: 'protected',
    clear: 'protected',
    fix: 'protected',
    undo: 'protected',
    keep: 'protected',
    list: null,
    template: null,
    go: null,
    clean: 'protected',
  },
  'a protected structure': {
    check: null,
    mark: null,
    clear: null,
    fix: null,
    undo: null,
    keep: 'kept: structure',
    list: 'structure',
    template: 'structure',
    go: null,
    clean: null,
  },
  'a read-only workbook': {
    check: 'read-only',
    mark: 'read-only',
    clear: 'read-only',
    fix: 'read-only',
    undo: 'read-only',
    keep: 'kept: read-only',
    list: 'read-only',
    template: 'read-only',
    go: null,
    clean: 'read-only',
  },
  'a limit of 100 bytes': Object.fromEntries(Object.keys(operations).map((name) => [name, 'too-large'])),
  'a failing first sync': Object.fromEntries(Object.keys(operations).map((name) => [name, 'failed'])),
  'a failing second sync': Object.fromEntries(Object.keys(operations).map((name) => [name, 'failed'])),
  'a deleted sheet': {
    check: null,
    mark: 'gone',
    clear: null,
    fix: null,
    undo: null,
    keep: null,
    list: null,
    template: null,
    go: 'gone',
    clean: null,
  },
  'a renamed sheet': Object.fromEntries(Object.keys(operations).map((name) => [name, null])),
};

async function opened(): Promise<Pane> {
  const { host, memory } = await openExcel(
    { 'Phụ lục': appendix, 'Ghi chú': 'của anh Ba' },
    { profile: 'web' },
  );
  const session = openSession(host);
  await session.check('active');
  await session.fixSafe();
  await asUser(memory, (context) => {
    plan(context).getRange('B3').values = [['Chỉ số: 3.1.1. Hạ tầng  số']];
  });
  await session.check('active');
  expect(session.state().trouble).toBeNull();
  return { session, host, memory };
}

/** What stands in each of the user's sheets, whatever they are called. */
async function contents(memory: MemoryHost): Promise<readonly string[]> {
  return memory.as('user').run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/names/items/name');
    await context.sync();
    const theirs = worksheets.items.filter(({ names }) => names.items.length === 0);
    const used = theirs.map((sheet) => {
      const range = sheet.getUsedRange(true);
      range.load('formulas,numberFormat');
      return range;
    });
    await context.sync();
    return used.map(({ formulas, numberFormat }) => JSON.stringify([formulas, numberFormat]));
  });
}

const writing = new Set(['fix', 'undo']);
/** A template is the user's own: a sheet more for the appendix, and one for its lists. */
const sheetsAdded: Readonly<Record<string, number>> = { template: 2 };
const table = Object.entries(faults).flatMap(([fault, switchOn]) =>
  Object.entries(operations).map(([operation, ask]) => ({ fault, operation, switchOn, ask })),
);

describe('whatever gets in the way', () => {
  it.each(table)(
    '$operation under $fault ends in the right sentence and an unharmed workbook',
    async (row) => {
      const pane = await opened();
      const { session, memory } = pane;
      await row.switchOn(memory);
      const before = await contents(memory);
      await row.ask(pane);
      const { trouble, keptInPane, lastWrite } = session.state();
      const refused = lastWrite?.refused.some(({ why }) => why === 'locked') ? 'protected' : null;
      const told = keptInPane ? `kept: ${keptInPane}` : (trouble?.code ?? refused);
      expect(told).toBe(expected[row.fault]?.[row.operation] ?? null);
      const after = await contents(memory);
      const added = told === null ? (sheetsAdded[row.operation] ?? 0) : 0;
      if (told !== null || !writing.has(row.operation))
        expect(after.slice(0, after.length - added)).toEqual(before);
      session.close();
    },
  );

  it('calls no Excel at all by its name', async () => {
    const nobody: Host = {
      run: () => Promise.reject(new Error('Excel is not defined')),
      supports: () => false,
      on: () => () => undefined,
      language: 'vi-VN',
      theme: 'light',
    };
    const session = openSession(nobody);
    await session.check('active');
    expect(session.state()).toMatchObject({ checked: null, trouble: { code: 'failed', during: 'check' } });
  });
});

describe('a list that fails half way', () => {
  it('leaves no sheet behind', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    const before = memory.saveWorkbook();
    const checked = await checkInExcel(host, 'active');
    memory.faults.failingSyncs.set(memory.meter.syncs + 3, 'GeneralException');
    const thrown: unknown = await writeFindings(host, checked, 'vi').catch((error: unknown) => error);
    expect(excelError(thrown).code).toBe('failed');
    expect(Buffer.from(memory.saveWorkbook()).equals(Buffer.from(before))).toBe(true);
  });
});
