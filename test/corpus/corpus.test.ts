import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { checkGrids } from '../../src/app';
import { gridsOf, sheetsToRead } from '../../src/cli/files/grids-of-package';
import { openPackage } from '../../src/host/package';
import { ruleById } from '../../src/rules';
import type { Agreement } from './reading/agreement';
import { agreementOf, precisionAndRecall } from './reading/agreement';
import { expectedIn, foundIn } from './reading/told';
import { workbookFile } from './reading/workbook-file';
import { writtenWorkbook } from './reading/written-workbook';

const names = readdirSync(__dirname)
  .filter((name) => /^\d{2}-/.test(name))
  .sort();

describe('the corpus of workbooks', () => {
  const agreements: Agreement[] = [];

  it.each(names)('%s: finds what its reviewer expects, and nothing else', (name) => {
    const folder = path.join(__dirname, name);
    const workbook = openPackage(workbookFile(writtenWorkbook(folder)));
    const { findings } = checkGrids(gridsOf(workbook, sheetsToRead(workbook)));
    const agreement = agreementOf(expectedIn(folder), foundIn(findings));
    agreements.push(agreement);
    expect({ missing: linesOf(agreement.missing), unexpected: linesOf(agreement.unexpected) }).toEqual({
      missing: [],
      unexpected: [],
    });
  });

  it('names rules that there are', () => {
    const named = names.flatMap((name) => expectedIn(path.join(__dirname, name)).map(({ rule }) => rule));
    expect([...new Set(named)].filter((rule) => !ruleById(rule))).toEqual([]);
  });

  it('holds at least twenty-five workbooks', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  afterAll(() => {
    process.stdout.write(`\n${precisionAndRecall(agreements)}\n`);
  });
});

function linesOf(told: Agreement['missing']): readonly string[] {
  return told.map(({ line }) => line);
}
