import { readFileSync } from 'node:fs';
import path from 'node:path';
import { samples } from '../../scripts/samples/index';
import { workbookBytes } from '../../scripts/samples/workbook-bytes';

const folder = path.join(__dirname, '../../assets/samples');

describe('the sample workbooks', () => {
  it.each(samples)('$file is what `npm run samples` builds', (sample) => {
    expect(Buffer.from(workbookBytes(sample)).equals(readFileSync(path.join(folder, sample.file)))).toBe(
      true,
    );
  });
});
