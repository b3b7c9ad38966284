import { openExcel, floorProfile } from './excel';
import { topics } from './scripts';
import { floor } from './scripts/floor';

describe.each(Object.entries(topics))("the host's own run: %s", (_, claims) => {
  it.each(claims)('$does', async ({ gives, script }) => {
    expect(await script(openExcel().run)).toEqual(gives);
  });
});

describe("the host's own run on the lowest version", () => {
  it.each(floor)('$does', async ({ gives, script }) => {
    expect(await script(openExcel(floorProfile).run)).toEqual(gives);
  });
});
