/** Builds the sample workbooks: `npm run samples`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { samples } from './samples/index';
import { workbookBytes } from './samples/workbook-bytes';

const folder = path.join(__dirname, '../assets/samples');

mkdirSync(folder, { recursive: true });
for (const sample of samples) writeFileSync(path.join(folder, sample.file), workbookBytes(sample));
