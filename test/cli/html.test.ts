import { markup } from '../../src/cli/html/markup';
import { runSoat } from './support/run-soat';
import { inOrder, noTable, withErrors, workbookWith } from './support/workbooks';

async function page(sheet: string, ...words: string[]): Promise<string> {
  const files = { 'a <b>.xlsx': await workbookWith({ 'Phụ lục': sheet }) };
  return (await runSoat(['check', 'a <b>.xlsx', '--format', 'html', ...words], { files })).out;
}

describe('soat check --format html', () => {
  it('is one page that needs nothing beside it and runs nothing', async () => {
    const text = await page(withErrors);
    expect(text).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(text).not.toMatch(/<script|<link|<img|src=|href=|\bon\w+=|url\(/i);
    expect(text).toContain('@page { size: A4;');
  });

  it('tells the heaviest findings first, each with what, why, how, before and after', async () => {
    const text = await page(withErrors);
    expect(text.indexOf('● Phải sửa (2)')).toBeGreaterThan(0);
    expect(text.indexOf('○ Gợi ý (1)')).toBeGreaterThan(text.indexOf('● Phải sửa (2)'));
    expect(text).toContain('5.2.3: năm 2023 đạt 4,46 điểm, mục tiêu ghi ≥ 10%.');
    expect(text).toContain('Chưa tính được còn thiếu bao nhiêu.');
    expect(text).toContain('D5: <q>≥ 10%</q> → <q>≥ 10</q>');
  });

  it('shows the gaps with what they come to', async () => {
    const text = await page(withErrors);
    expect(text).toContain('Năm 2023');
    expect(text).toContain('Mục tiêu 2024');
    expect(text).toContain(
      'Tổng chênh lệch 18,89 điểm · bình quân 6,30 điểm · trong đó 5,54 đang tạm tính như điểm',
    );
    expect(text).toContain('Đang tạm tính như điểm');
  });

  it('escapes names and cells', async () => {
    const text = await page(withErrors.replace('≥ 10%', `≥ 10%<img src=x onerror="alert('1')">`));
    expect(text).toContain('a &lt;b&gt;.xlsx');
    expect(text).not.toContain('<img');
    expect(markup`${`<"'&>`}`.text).toBe('&lt;&quot;&#39;&amp;&gt;');
  });

  it('says what came nearest to a header where there is no appendix', async () => {
    expect(await page(noTable)).toContain('Gần giống dòng tiêu đề nhất là dòng 3');
  });

  it('opens and closes every element in turn', async () => {
    const open: string[] = [];
    for (const [, end, name = ''] of (await page(inOrder)).matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (['meta', 'br'].includes(name)) continue;
      if (end === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('names each of several files, and says of one that cannot be read why', async () => {
    const files = { 'a.xlsx': await workbookWith({ 'Phụ lục': inOrder }) };
    const { out } = await runSoat(['check', 'a.xlsx', 'b.xlsx', '--format', 'html', '--lang', 'en'], {
      files,
    });
    expect(out).toContain('<h2>a.xlsx</h2>');
    expect(out).toMatch(/<h2>b\.xlsx<\/h2>\s*<p class="message error">\s*there is no such file/);
    expect(out).toContain('<html lang="en">');
  });
});
