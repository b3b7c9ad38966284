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
});
