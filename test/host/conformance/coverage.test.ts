import { apiClasses } from '../../../src/host/model';
import { openExcel } from './excel';
import { topics } from './scripts';

const described = Object.entries(apiClasses).flatMap(([name, { members }]) =>
  Object.keys(members).map((member) => `${name}.${member}`),
);

describe('the conformance scripts', () => {
  it('reach every member that the host models', async () => {
    const reached = new Set<string>();
    for (const { script } of Object.values(topics).flat()) {
      const host = openExcel();
      await script(host.run);
      for (const member of host.meter.members) reached.add(member);
    }
    expect(described.filter((member) => !reached.has(member))).toEqual([]);
  });
});
