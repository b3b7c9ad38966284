import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const built = path.join(__dirname, '../../dist/addin');

/** What a planner waits for before the first button: 150 kB as the network carries them. */
const mostAtFirst = 150_000;

const page = (): string => {
  const file = path.join(built, 'taskpane.html');
  if (!existsSync(file)) throw new Error('Not built: npm run build:addin');
  return readFileSync(file, 'utf8');
};

/** The scripts that the page itself loads, office.js aside. */
const ownScripts = (): readonly string[] =>
  [...page().matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].flatMap(([, source = '']) =>
    source.startsWith('https:') ? [] : [source],
  );

describe("the pane's page", () => {
  it('loads no more than it must at first', () => {
    const scripts = ownScripts();
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.map((name) => gzipSync(readFileSync(path.join(built, name)), { level: 9 }).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(mostAtFirst);
  });

  it('leaves rules, second language and the other views to when they are wanted', () => {
    const first = ownScripts()
      .map((name) => readFileSync(path.join(built, name), 'utf8'))
      .join('');
    for (const later of ['target-unit-mismatch', 'Check the appendix']) expect(first).not.toContain(later);
  });

  it('runs scripts of its own and of Microsoft alone, and connects to nothing', () => {
    const [, policy = ''] = /Content-Security-Policy"? content="([^"]+)"/.exec(page()) ?? [];
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(rules.get('script-src')).toBe(
      "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    );
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('connect-src')).toBe("connect-src 'none'");
    expect(page()).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });
});
