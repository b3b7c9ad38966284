import { addTemplate, checkGrids, writeSlips } from '../../src/app';
import { gridsOf } from '../support/read';
import { departments, writtenBy } from '../merge/departments';
import { openExcel } from './open-excel';

describe('how often papers speak to Excel', () => {
  it('asks no more than four times for a template and its lists', async () => {
    const { host, memory } = await openExcel({ 'Trang của tôi': 'x' });
    await addTemplate(host, 'PII');
    expect(memory.meter.syncs).toBeLessThanOrEqual(4);
  });

  it('asks no more than five times for twenty slips, the first time and again', async () => {
    const appendix = writtenBy(
      0,
      departments(20).flatMap(({ rows }) => rows),
    );
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    const checked = checkGrids(gridsOf(appendix));
    await writeSlips(host, checked);
    expect(memory.meter.syncs).toBeLessThanOrEqual(5);
    memory.meter.reset();
    await writeSlips(host, checked, {}, '2024-07-09T14:05');
    expect(memory.meter.syncs).toBeLessThanOrEqual(5);
  });
});
