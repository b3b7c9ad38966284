/** @jest-environment ./test/host/richapi/office-environment.ts */
import { readFileSync } from 'node:fs';
import { apiClasses, apiEvents, type AnyMember } from '../../../src/host/model';
import { pascalCase } from '../../../src/host/richapi';
import { createHost } from '../../../src/host';
import { openOffice } from '../richapi/office';
import { profiles } from '../../../src/host/richapi';

// The library's source stands as text: its own checks tell since when a member is there.
const source = readFileSync(require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js'), 'utf8');
const since = new Map(
  [...source.matchAll(/_throwIfApiNotSupported\("([\w.]+)", _defaultApiSetName, "([\d.]+)"/g)].map(
    ([, member = '', version = '']) => [member, version],
  ),
);

interface RealClass {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

const members = Object.entries(apiClasses).flatMap(([name, described]) =>
  Object.entries<AnyMember>(described.members).map(([member, description]) => ({
    name,
    member,
    description,
  })),
);

const page = openOffice(createHost(), { profile: profiles.excel2024 });

async function prototypeOf(name: string): Promise<RealClass> {
  await page;
  return (Reflect.get(Excel, name) as { prototype: RealClass }).prototype;
}

describe.each(members)('$name, $member', ({ description, member, name }) => {
  it('stands in the real library, under the same requirement set', async () => {
    expect(Object.hasOwn(await prototypeOf(name), member)).toBe(true);
    expect(description.since).toBe(since.get(`${name}.${member}`));
  });

  it('is a property, a written property, a call or an event there too', async () => {
    const real = await prototypeOf(name);
    const found = Object.getOwnPropertyDescriptor(real, member);
    expect(typeof found?.value === 'function').toBe(description.call !== undefined);
    if (description.event) expect(Reflect.has(real, apiEvents[description.event].on)).toBe(true);
    if (description.set) expect(found?.set).toBeDefined();
  });

  it('bears the same name on the wire', async () => {
    if (!description.get || description.opens || description.lists) return;
    const real = await prototypeOf(name);
    const at = real._scalarPropertyNames?.indexOf(member) ?? -1;
    expect(pascalCase(member)).toBe(real._scalarPropertyOriginalNames?.[at]);
  });
});
