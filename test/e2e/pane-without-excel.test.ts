import { accessibilityFaults } from './accessibility';
import { describeInBrowser } from './browser';
import { openPane } from './pane-page';

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

  it('has nothing that axe finds at fault', async () => {
    const page = await openPane(browser(), { withOfficeJs: true, locale: 'vi-VN' });
    await page.getByText('Ngăn này chạy trong Excel').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
