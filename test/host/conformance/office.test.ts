/** @jest-environment ./test/host/richapi/office-environment.ts */
import { openOffice } from '../richapi/office';
import { openExcel, usualProfile } from './excel';
import { topics } from './scripts';

const page = openOffice(openExcel(), { profile: usualProfile });

describe.each(Object.entries(topics))('office.js over the host: %s', (_, claims) => {
  it.each(claims)('$does', async ({ gives, script }) => {
    const { run, use } = await page;
    use(openExcel());
    expect(await script(run)).toEqual(gives);
  });

  it.each(claims)('$does, in as many syncs as the host alone', async ({ script }) => {
    const { run, use } = await page;
    const [through, alone] = [openExcel(), openExcel()];
    use(through);
    await script(run);
    await script(alone.run);
    expect(alone.meter.syncs).toBe(through.meter.syncs);
    // Long grids go through office.js in pieces, which takes members of its own.
    expect(through.meter.members).toEqual(expect.arrayContaining([...alone.meter.members]));
  });
});
