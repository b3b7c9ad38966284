import { settle, type Claim } from '../claim';

export const events: readonly Claim[] = [
  {
    does: 'tells of changes, selections and sheets, and stops when asked to',
    async script(run) {
      const told: unknown[] = [];
      const tell =
        (name: string) =>
        (event: object): Promise<void> => {
          const { address, changeType, details, source, triggerSource } =
            event as Partial<Excel.WorksheetChangedEventArgs>;
          told.push(
            [name, address, changeType, source, triggerSource, details].filter((part) => part !== undefined),
          );
          return Promise.resolve();
        };
      await run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem('Sheet1');
        const changed = sheet.onChanged.add(tell('sheet changed'));
        sheet.onSelectionChanged.add(tell('sheet selection'));
        sheet.onActivated.add(tell('sheet activated'));
        sheet.onDeactivated.add(tell('sheet deactivated'));
        worksheets.onChanged.add(tell('changed'));
        worksheets.onSelectionChanged.add(tell('selection'));
        worksheets.onActivated.add(tell('activated'));
        worksheets.onDeactivated.add(tell('deactivated'));
        worksheets.onAdded.add(tell('added'));
        worksheets.onDeleted.add(tell('deleted'));
        await context.sync();
        sheet.getRange('A1').values = [['x']];
        sheet.getRange('B1:B2').values = [[1], [2]];
        sheet.getRange('B2').select();
        const other = worksheets.add('B');
        other.activate();
        await context.sync();
        await settle();
        changed.remove();
        await context.sync();
        sheet.getRange('A1').clear('Contents');
        sheet.activate();
        other.delete();
        await context.sync();
        await settle();
      });
      return told;
    },
    gives: [
      [
        'sheet changed',
        'A1',
        'RangeEdited',
        'Local',
        'ThisLocalAddin',
        { valueBefore: '', valueAfter: 'x', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
      ],
      [
        'changed',
        'A1',
        'RangeEdited',
        'Local',
        'ThisLocalAddin',
        { valueBefore: '', valueAfter: 'x', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
      ],
      ['sheet changed', 'B1:B2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
      ['changed', 'B1:B2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
      ['sheet selection', 'B2'],
      ['selection', 'B2'],
      ['added', 'Local'],
      ['sheet deactivated'],
      ['deactivated'],
      ['activated'],
      ['changed', 'A1', 'RangeEdited', 'Local', 'ThisLocalAddin'],
      ['deactivated'],
      ['sheet activated'],
      ['activated'],
      ['deleted', 'Local'],
    ],
  },
];
