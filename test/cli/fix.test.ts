import { answerOf } from './support/answers';
import { runSoat } from './support/run-soat';
import { withErrors, withFixes, workbookWith } from './support/workbooks';

async function fix(sheet: string, ...words: string[]) {
  const files = { 'a.xlsx': await workbookWith({ 'Phụ lục': sheet }) };
  return runSoat(['fix', 'a.xlsx', '--dry-run', ...words], { files });
}

async function changes(sheet: string, ...words: string[]) {
  return answerOf('fix', (await fix(sheet, ...words, '--format', 'json')).out).changes;
}

const spacing = {
  sheet: 'Phụ lục',
  cell: 'B4',
  from: 'Chỉ số: 1.2.1. Chi phí gia nhập  thị trường',
  to: 'Chỉ số: 1.2.1. Chi phí gia nhập thị trường',
  rule: 'text-spacing',
};
const unit = { sheet: 'Phụ lục', cell: 'D4', from: '≥ 30%', to: '≥ 30', rule: 'target-unit-mismatch' };

describe('soat fix --dry-run', () => {
  it('would change what is safe, and says what wants a person', async () => {
    expect(await changes(withFixes)).toEqual([
      { ...spacing, applied: true, reason: null },
      { ...unit, applied: false, reason: 'asks' },
    ]);
  });

  it('would change the others too where that is asked for', async () => {
    expect(await changes(withFixes, '--unsafe')).toEqual([
      { ...spacing, applied: true, reason: null },
      { ...unit, applied: true, reason: null },
    ]);
  });

  it('keeps to the rules that are named', async () => {
    expect(await changes(withFixes, '--unsafe', '--rule', 'target-unit-mismatch')).toEqual([
      { ...unit, applied: true, reason: null },
    ]);
    const both = ['--rule', 'target-unit-mismatch', '--rule', 'text-spacing'];
    expect(await changes(withFixes, '--unsafe', ...both)).toHaveLength(2);
  });

  it('leaves a choice between several ways to a person', async () => {
    expect(await changes(withErrors, '--unsafe', '--rule', 'lead-generic')).toEqual([
      {
        sheet: 'Phụ lục',
        cell: 'E6',
        from: 'Các sở, ngành và đơn vị liên quan',
        to: null,
        rule: 'lead-generic',
        applied: false,
        reason: 'choice',
      },
    ]);
  });

  it('names the cells whose mend has to be chosen', async () => {
    const { out } = await fix(withErrors, '--rule', 'lead-generic');
    expect(out).toContain(
      '  1 ô có nhiều cách sửa; mở bằng Excel để chọn:\n  Trang "Phụ lục"\n    E6  Các sở, ngành và đơn vị liên quan  ',
    );
  });

  it.each([
    ['what is left must be fixed', [], 1],
    ['nothing is left that must be', ['--unsafe'], 0],
  ])('ends as a check would end afterwards, where %s', async (_claim, words, status) => {
    expect((await fix(withFixes, ...words)).status).toBe(status);
  });

  it('tells it cell by cell, and that nothing was written', async () => {
    const { out, written } = await fix(withFixes);
    expect(out).toContain('  Trang "Phụ lục"\n    B4  "Chỉ số: 1.2.1. Chi phí gia nhập  thị trường"  →  ');
    expect(out).toContain('Sẽ sửa 1 ô.');
    expect(out).toContain('1 ô cần xác nhận: thêm --unsafe');
    expect(out).toContain('Mới xem trước, chưa ghi vào tệp.');
    expect(written.size).toBe(0);
  });
});
