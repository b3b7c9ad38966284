import { accessibilityFaults } from './accessibility';
import { describeInBrowser } from './browser';
import { openPaneInExcel } from './pane-in-excel';
import { openPane } from './pane-page';

const pii = 'phu-luc-pii-2024.xlsx';

/** Whether a script without an address of its own would run, as one slipped into the page would. */
function inlineScriptRuns(): boolean {
  const script = document.createElement('script');
  script.textContent = 'document.documentElement.dataset.ran = "yes"';
  document.body.append(script);
  return document.documentElement.dataset.ran === 'yes';
}

describeInBrowser('the pane outside Excel', (browser) => {
  it('says in Vietnamese that it runs inside Excel', async () => {
    const page = await openPane(browser(), { withOfficeJs: true, locale: 'vi-VN' });
    await page.getByText('Ngăn này chạy trong Excel').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Soát phụ lục');
  });

  it('says so in English to a reader of English', async () => {
    const page = await openPane(browser(), { withOfficeJs: true, locale: 'en-US' });
    await page.getByText('This pane runs inside Excel').waitFor();
  });

  it('says what is needed where Excel is too old, and offers nothing that would not work', async () => {
    const profile = { sets: { ExcelApi: '1.12', SharedRuntime: '1.1', RichApiRuntime: '1.1' } };
    const { page, complaints, picture, close } = await openPaneInExcel(
      browser(),
      pii,
      { profile },
      { locale: 'vi-VN' },
    );
    await page.getByText('Cần Excel 2021 trở lên hoặc Microsoft 365').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await picture('old-excel');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("says that Microsoft's library is missing where the network is", async () => {
    const page = await openPane(browser(), { withOfficeJs: false, locale: 'vi-VN' });
    await page.getByText('Chưa tải được thư viện của Microsoft').waitFor();
  });

  it('asks nothing of the network but its own files and office.js', async () => {
    const page = await openPane(browser(), { withOfficeJs: false, locale: 'vi-VN' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.reload();
    await page.getByText('Chưa tải được').waitFor();
    expect([...new Set(asked)].sort()).toEqual([
      'https://appsforoffice.microsoft.com',
      'https://localhost:3000',
    ]);
  });

  it('asks nothing more of it while it works in Excel, and has no script in its page', async () => {
    const { page, complaints, press, close } = await openPaneInExcel(browser(), pii);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await press('Rà soát phụ lục');
    await page.getByRole('tree').waitFor();
    for (const view of ['Chênh lệch', 'Báo cáo', 'Cài đặt']) await press(view);
    await page.getByRole('heading', { name: 'Ngôn ngữ' }).waitFor();
    const foreign = asked.filter((url) => !url.startsWith('https://localhost:3000/'));
    expect(foreign.every((url) => url.startsWith('https://appsforoffice.microsoft.com/lib/1/hosted/'))).toBe(
      true,
    );
    expect(foreign.length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    // The policy lets no script run that stands in the page itself.
    expect(await page.evaluate(inlineScriptRuns)).toBe(false);
    await close();
  });

  it('has nothing that axe finds at fault', async () => {
    const page = await openPane(browser(), { withOfficeJs: true, locale: 'vi-VN' });
    await page.getByText('Ngăn này chạy trong Excel').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
