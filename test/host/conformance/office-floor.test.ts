/** @jest-environment ./test/host/richapi/office-environment.ts */
import { openOffice } from '../richapi/office';
import { floorProfile, openExcel } from './excel';
import { floor } from './scripts/floor';

const page = openOffice(openExcel(floorProfile), { profile: floorProfile });

describe('office.js on the lowest version', () => {
  it.each(floor)('$does', async ({ gives, script }) => {
    const { run } = await page;
    expect(await script(run)).toEqual(gives);
  });
});
