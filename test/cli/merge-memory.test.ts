import { queryObjects } from 'node:v8';
import { main } from '../../src/cli/main';
import { OpenWorkbook } from '../../src/host/package/open-workbook';
import { departments, writtenBy } from '../merge/departments';
import { workbookWith } from './support/workbooks';

/** Workbooks that are still held after the rubbish was cleared. */
const live = () => queryObjects(OpenWorkbook, { format: 'count' });

describe('merging many workbooks', () => {
  it('holds none of them while the next is read', async () => {
    const [first] = departments(10);
    const bytes = await workbookWith({ 'Phụ lục': writtenBy(0, first?.rows ?? []) });
    const before = live();
    const open: number[] = [];
    let reads = 0;
    const silent = { write: () => undefined, isTerminal: false, columns: null };
    const files = Array.from({ length: 10 }, (_, index) => `${index}.xlsx`);
    const status = await main(['merge', ...files, '-o', 'g.xlsx'], {
      input: () => Promise.resolve(new Uint8Array()),
      output: silent,
      errors: silent,
      files: {
        read() {
          reads += 1;
          if (reads % 5 === 0) open.push(live() - before);
          return bytes.slice();
        },
        write: () => undefined,
        same: () => false,
      },
      environment: {},
      now: () => '2024-07-09T14:05',
      clock: () => 0,
    });
    expect(status).toBe(0);
    expect(open).toHaveLength(2);
    expect(Math.max(...open)).toBeLessThanOrEqual(1);
  });
});
