import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { version } from '../../package.json';
import { manifestProblems } from '../../scripts/manifest';

const root = path.join(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** What the build would serve, straight from where it takes it. */
function served(address: string): Buffer | undefined {
  if (address === 'taskpane.html') return Buffer.from('');
  const file = path.join(root, address.replace(/^assets\//, 'assets/icons/').replace(/^help/, 'assets/help'));
  return existsSync(file) ? readFileSync(file) : undefined;
}
const problemsWith = (from: string | RegExp, to: string): readonly string[] => {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return manifestProblems(changed, version, served);
};

describe('the manifest', () => {
  it('is in order', () => {
    expect(manifestProblems(manifest, version, served)).toEqual([]);
  });

  it("is read by Microsoft's own reader", async () => {
    const read = await OfficeAddinManifest.readManifestFile(path.join(root, 'manifest.xml'));
    expect(read).toMatchObject({ displayName: 'Soát phụ lục', defaultLocale: 'vi-VN', hosts: ['Workbook'] });
  });

  it('stays in order where the add-in is served from a folder of another host', () => {
    const moved = manifest.replaceAll('https://localhost:3000', 'https://example.vn/soat');
    expect(manifestProblems(moved, version, served)).toEqual([]);
  });

  it('offers the buttons of the design, in Vietnamese', () => {
    const labels = [...manifest.matchAll(/id="(\w+)\.Label" DefaultValue="([^"]+)"/g)].map(
      ([, , text]) => text,
    );
    expect(labels).toEqual(
      expect.arrayContaining([
        'Rà soát',
        'Đánh dấu',
        'Chênh lệch',
        'Báo cáo',
        'Gỡ dấu rà soát',
        'Mở ngăn Soát',
      ]),
    );
  });
});

describe('the check of the manifest', () => {
  it('refuses what is not well-formed', () => {
    expect(() => problemsWith('</OfficeApp>', '')).toThrow();
  });

  it.each([
    [
      'an element out of its place',
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      '$2$1',
      /too late/,
    ],
    ['an element that no schema knows', '<Permissions>', '<Colour>red</Colour><Permissions>', /no place/],
    ['an element left out', /<Supertip>[\s\S]*?<\/Supertip>/, '', /lacks <Supertip>/],
    ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>soat</Id>', /GUID/],
    [
      "a version other than the package's",
      /<Version>.*<\/Version>/,
      '<Version>9.9.9.0</Version>',
      /package.json/,
    ],
    ['wider rights', 'ReadWriteDocument', 'ReadWriteMailbox', /Permissions/],
    ['a lower floor', 'MinVersion="1.13"', 'MinVersion="1.9"', /ExcelApi 1\.13/],
    ['a short-lived runtime', 'lifetime="long"', 'lifetime="short"', /lifetime/],
    ['a second page', 'FunctionFile resid="Taskpane.Url"', 'FunctionFile resid="Help.Url"', /another page/],
    ['a resource that is not there', 'Title resid="Check.Label"', 'Title resid="Chekc.Label"', /not defined/],
    ['an id over 32 characters', /Gaps\.Tip/g, 'Gaps.TheVeryLongNameOfATipOfAButton', /longer than 32/],
    ['a text in one language only', /<bt:Override Locale="en-US" Value="Gaps" \/>/, '', /en-US/],
    ['a text that Excel would cut', 'Value="Gaps"', `Value="${'gap '.repeat(40)}"`, /longer than 125/],
    ['plain http', 'https://localhost:3000/help.html', 'http://localhost:3000/help.html', /not https/],
    ['another host', 'localhost:3000/help.html', 'example.org/help.html', /not served/],
    ['a page that nobody serves', 'localhost:3000/help.html', 'localhost:3000/about.html', /not served/],
    ['an icon of another size', /mark-32\.png/, 'mark-16.png', /16×16/],
    ['a button without its large icon', '<bt:Image size="80" resid="Icon.gaps.80" />', '', /80 pixel/],
  ])('refuses %s', (_what, from, to, problem) => {
    expect(problemsWith(from, to)).toContainEqual(expect.stringMatching(problem));
  });
});
