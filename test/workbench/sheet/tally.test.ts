import { createHost } from '../../../src/host';
import { parseAreas } from '../../../src/host/package';
import { tallyOf } from '../../../src/workbench/sheet/tally';

it('tells how many cells hold something, and sums their numbers, overlaps once', async () => {
  const host = createHost();
  await host.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3').values = [
      ['Điểm', 1.5],
      ['', 2],
      ['≥ 10', ''],
    ];
    await context.sync();
  });
  const tally = (areas: string) => tallyOf(host.book.active, parseAreas(areas));
  expect(tally('A1:B3')).toEqual({ count: 4, numbers: 2, sum: 3.5 });
  expect(tally('B1:B2 B2:B3')).toEqual({ count: 2, numbers: 2, sum: 3.5 });
  expect(tally('A:B')).toEqual({ count: 4, numbers: 2, sum: 3.5 });
});
