import { writeFileSync } from 'node:fs';
import { createHost, type MemoryHost } from '../../../src/host';
import { textsOf } from '../package/fixtures/parts-of';
import { richWorkbook } from '../package/fixtures/rich-workbook';
import { withPart } from '../package/fixtures/with-part';
import { outputPath } from '../../support/output';

type Change = (workbook: Excel.Workbook) => void;

const BOOK = 'xl/workbook.xml';
const SHEET = 'Tổng hợp';
const DATA = 'Số liệu';
const sheetOf = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getItem(SHEET);

async function apply(host: MemoryHost, ...changes: readonly Change[]): Promise<void> {
  await host.run(async (context) => {
    for (const change of changes) change(context.workbook);
    await context.sync();
  });
}

async function after(file: Uint8Array, ...changes: readonly Change[]): Promise<Uint8Array> {
  const host = createHost({ file });
  await apply(host, ...changes);
  return host.saveWorkbook();
}

const settingsOf = (host: MemoryHost): Promise<object> =>
  host.run(async (context) => {
    const { application, workbook } = context;
    const sheet = sheetOf(workbook).load('showHeadings');
    sheet.protection.load('protected,options');
    workbook.protection.load('protected');
    application.load('calculationMode');
    const quoted = sheet.getRange('A9:B9').load('values,formulas,valueTypes');
    await context.sync();
    return {
      mode: application.calculationMode,
      structure: workbook.protection.protected,
      showHeadings: sheet.showHeadings,
      protection: sheet.protection.toJSON(),
      quoted: quoted.toJSON(),
    };
  });

const all: readonly Change[] = [
  (workbook) => (sheetOf(workbook).getRange('A9:B9').values = [["'=1+1", "'007"]]),
  (workbook) => (sheetOf(workbook).showHeadings = false),
  (workbook) =>
    sheetOf(workbook).protection.protect({
      allowSort: true,
      allowFormatColumns: true,
      allowEditObjects: true,
      selectionMode: 'Unlocked',
    }),
  (workbook) => workbook.protection.protect(),
  ({ application }) => (application.calculationMode = 'Manual'),
];

describe('settings of sheets and workbooks', () => {
  it('are the same once saved and opened again', async () => {
    const host = createHost({ file: richWorkbook() });
    await apply(host, ...all);
    const file = host.saveWorkbook();
    writeFileSync(outputPath('settings.xlsm'), file);
    const settings = await settingsOf(host);
    expect(await settingsOf(createHost({ file }))).toEqual(settings);
    expect(settings).toMatchObject({
      mode: 'Manual',
      structure: true,
      showHeadings: false,
      protection: {
        protected: true,
        options: {
          allowSort: true,
          allowEditObjects: true,
          allowDeleteRows: false,
          selectionMode: 'Unlocked',
        },
      },
      quoted: { values: [['=1+1', '007']], formulas: [['=1+1', '007']], valueTypes: [['String', 'String']] },
    });
  });

  it('are the same in a workbook that was just made', async () => {
    const host = createHost({ language: 'en-US' });
    await apply(host, ({ worksheets }) => worksheets.add(SHEET).activate(), ...all);
    const file = host.saveWorkbook();
    writeFileSync(outputPath('settings.xlsx'), file);
    expect(await settingsOf(createHost({ file }))).toEqual(await settingsOf(host));
  });

  it.each(['Normal', 'Unlocked', 'None'] as const)(
    'let cells be selected as asked: %s',
    async (selectionMode) => {
      const protect: Change = (workbook) => sheetOf(workbook).protection.protect({ selectionMode });
      const host = createHost({ file: await after(richWorkbook(), protect) });
      expect(await settingsOf(host)).toMatchObject({ protection: { options: { selectionMode } } });
      await apply(host, (workbook) => sheetOf(workbook).protection.unprotect());
      expect(await settingsOf(host)).toMatchObject({ protection: { options: { selectionMode: 'Normal' } } });
    },
  );

  const TAKEN_BACK: readonly (readonly [string, Change, Change])[] = [
    [
      'a protection',
      (workbook) => sheetOf(workbook).protection.protect({ allowSort: true }),
      (workbook) => sheetOf(workbook).protection.unprotect(),
    ],
    [
      'a protected structure',
      (workbook) => workbook.protection.protect(),
      (workbook) => workbook.protection.unprotect(),
    ],
    [
      'hidden headings',
      (workbook) => (sheetOf(workbook).showHeadings = false),
      (workbook) => (sheetOf(workbook).showHeadings = true),
    ],
    [
      'calculation by hand',
      ({ application }) => (application.calculationMode = 'Manual'),
      ({ application }) => (application.calculationMode = 'Automatic'),
    ],
    [
      'an apostrophe',
      (workbook) => (sheetOf(workbook).getRange('C9').values = [["'=A1"]]),
      (workbook) => sheetOf(workbook).getRange('C9').clear('Contents'),
    ],
    [
      'an apostrophe before a text of the file',
      (workbook) => (workbook.worksheets.getItem(DATA).getRange('A2').values = [["'Sở Y tế"]]),
      (workbook) => (workbook.worksheets.getItem(DATA).getRange('A2').values = [['Sở Y tế']]),
    ],
  ];

  it.each(TAKEN_BACK)('leave the very same bytes: %s', async (_, set, unset) => {
    const file = richWorkbook();
    expect((await after(file, set)) === file).toBe(false);
    expect((await after(file, set, unset)) === file).toBe(true);
  });

  it.each(TAKEN_BACK.slice(0, 4))('leave the same parts across a save: %s', async (_, set, unset) => {
    const file = richWorkbook();
    expect(textsOf(await after(await after(file, set), unset))).toEqual(textsOf(file));
  });

  it('show an apostrophe in the format of the cell alone, until something else is typed', async () => {
    const quoting = (file: Uint8Array): number =>
      textsOf(file)['xl/styles.xml']?.match(/quotePrefix="1"/g)?.length ?? 0;
    const typed: Change = (workbook) => (sheetOf(workbook).getRange('C9').values = [["'=A1"]]);
    const number: Change = (workbook) => (sheetOf(workbook).getRange('C9').values = [[12]]);
    const quoted = await after(richWorkbook(), typed);
    const before = quoting(richWorkbook());
    expect(quoting(quoted)).toBe(before + 1);
    expect(quoting(await after(richWorkbook(), typed, number))).toBe(before);
  });
});

describe('passwords', () => {
  it.each<[string, Change]>([
    ['a sheet', (workbook) => sheetOf(workbook).protection.protect({}, 'bí mật')],
    ['a workbook', (workbook) => workbook.protection.protect('bí mật')],
  ])('are refused for %s, for no file would ask for them', async (_, protect) => {
    const host = createHost({ file: richWorkbook() });
    await expect(apply(host, protect)).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('of the file keep what they protect', async () => {
    const locked = withPart(richWorkbook(), BOOK, (text) =>
      text.replace(
        '<bookViews>',
        '<workbookProtection workbookPassword="83AF" lockStructure="1"/><bookViews>',
      ),
    );
    const host = createHost({
      file: withPart(locked, 'xl/worksheets/sheet1.xml', (text) =>
        text.replace('<sheetProtection ', '<sheetProtection password="83AF" '),
      ),
    });
    const refused = { code: 'AccessDenied' };
    await expect(apply(host, (workbook) => workbook.protection.unprotect('đoán'))).rejects.toMatchObject(
      refused,
    );
    await expect(
      apply(host, ({ worksheets }) => worksheets.getItem('Phụ lục').protection.unprotect('đoán')),
    ).rejects.toMatchObject(refused);
  });
});
