import { named, textOf, type Element } from './xml-tree';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Id, version and rights: what a reviewer of the store and an administrator look at first. */
export function identity(root: Element, packageVersion: string): readonly string[] {
  const problems: string[] = [];
  const version = textOf(root, 'Version');
  if (!guid.test(textOf(root, 'Id'))) problems.push('<Id> is no GUID.');
  if (version !== `${packageVersion}.0`) {
    problems.push(`<Version> is ${version}, package.json says ${packageVersion}.`);
  }
  if (textOf(root, 'Permissions') !== 'ReadWriteDocument') {
    problems.push('<Permissions> must be ReadWriteDocument: less cannot mend, more is not needed.');
  }
  const sets = named(root, 'Set').map(
    ({ attributes }) => `${attributes.Name ?? ''} ${attributes.MinVersion ?? ''}`,
  );
  for (const floor of ['ExcelApi 1.13', 'SharedRuntime 1.1']) {
    if (!sets.includes(floor)) problems.push(`<Requirements> lacks ${floor}.`);
  }
  return problems;
}
