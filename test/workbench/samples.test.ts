import { readdirSync } from 'node:fs';
import path from 'node:path';
import { samples } from '../../src/workbench/page/samples';

describe('the samples', () => {
  it('are all offered, and no other', () => {
    const files = readdirSync(path.join(__dirname, '../../assets/samples'));
    expect(samples.map(({ file }) => file).sort()).toEqual(
      files.filter((name) => name.endsWith('.xlsx')).sort(),
    );
  });
});
