import { failure, type Claim } from '../claim';

/** What only an Excel of the lowest version that we support shows. */
export const floor: readonly Claim[] = [
  {
    does: 'refuses a member that came later than the Excel at hand',
    async script(run) {
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        return failure(() => sheet.getRange('A1').conditionalFormats.getItemOrNullObject('x'));
      });
    },
    gives: { code: 'ApiNotFound', at: 'ConditionalFormatCollection.getItemOrNullObject' },
  },
];
