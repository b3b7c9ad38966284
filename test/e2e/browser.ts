import type { Browser } from 'playwright-core';
import { chromiumIsHere, chromiumPath, launchChromium } from '../../scripts/browser/chromium';
import { describeWith } from '../support/describe-with';

const chromium = {
  name: `Chromium (${chromiumPath})`,
  isHere: chromiumIsHere,
  requiredBy: 'REQUIRE_BROWSER',
};

// A slow machine that does much else is no fault; a hook is given as long as a test.
jest.setTimeout(300_000);

/** Tests in a real browser; `browser()` is alive inside each `it`. One browser serves the whole block. */
export function describeInBrowser(title: string, tests: (browser: () => Browser) => void): void {
  describeWith(chromium, title, () => {
    let launched: Browser | undefined;
    beforeAll(async () => {
      launched = await launchChromium();
    });
    afterAll(() => launched?.close());
    tests(() => {
      if (launched === undefined) throw new Error('The browser is there inside it(), not before.');
      return launched;
    });
  });
}
