import { nothingStored, writeStore } from '../../src/excel';
import { openExcel } from '../excel/open-excel';
import { answerOf, first } from './support/answers';
import { runSoat } from './support/run-soat';
import { withErrors, workbookWith } from './support/workbooks';

describe('choices that were made in Excel', () => {
  it('count on the command line: what is kept as it is makes no error', async () => {
    const plain = { 'a.xlsx': await workbookWith({ 'Phụ lục': withErrors }) };
    const found = answerOf(
      'check',
      (await runSoat(['check', 'a.xlsx', '--format', 'json'], { files: plain })).out,
    );
    const ignores = first(found.files)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ fingerprint }) => ({
        fingerprint,
        reason: 'Theo mẫu của Bộ',
        by: 'Bình',
        date: '2024-07-09',
      }));

    const { host, memory } = await openExcel({ 'Phụ lục': withErrors });
    await writeStore(host, { ...nothingStored, ignores });
    const files = { 'a.xlsx': memory.saveWorkbook() };
    const { status, out } = await runSoat(['check', 'a.xlsx', '--format', 'json'], { files });
    const answer = answerOf('check', out);
    expect(status).toBe(0);
    expect(answer.counts).toEqual({ error: 0, warning: 0, info: 1, ignored: 2 });
    expect(answer.files[0]?.findings[1]?.ignored).toEqual({
      reason: 'Theo mẫu của Bộ',
      by: 'Bình',
      date: '2024-07-09',
    });
    expect((await runSoat(['check', 'a.xlsx'], { files })).out).toContain('2 nội dung giữ nguyên');
    const html = (await runSoat(['check', 'a.xlsx', '--format', 'html'], { files })).out;
    expect(html).toContain('Giữ nguyên: Theo mẫu của Bộ');
    const { out: log } = await runSoat(['check', 'a.xlsx', '--format', 'sarif'], { files });
    const sarif = answerOf('sarif', log);
    expect(sarif.runs[0].results[1]?.suppressions).toEqual([
      { kind: 'external', justification: 'Theo mẫu của Bộ' },
    ]);
  });
});
