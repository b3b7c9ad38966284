import { PackageError } from '../package-error';

/** The part that a zip entry holds; nothing for a folder. A name that points out of the package is refused. */
export function partName(entry: string): string | undefined {
  const name = entry.replaceAll('\\', '/');
  const segments = name.split('/');
  if (segments.at(-1) === '') return undefined;
  if (
    /[\u0000-\u001f:]/.test(name) ||
    segments.some((segment) => segment === '' || segment === '.' || segment === '..')
  ) {
    throw new PackageError('unsafe-part-name', `the part name ${JSON.stringify(entry)} is not allowed`, {
      part: entry,
    });
  }
  return name;
}

/** Part names are the same whatever their case (OPC 6.2.2.3). */
export const partKey = (name: string): string => name.toLowerCase();

export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

export const extensionOf = (part: string): string => part.slice(part.lastIndexOf('.') + 1).toLowerCase();

/** The part that holds a part's relationships; of the package for the empty name. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** What a relationship's target names, seen from its source part. */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folderOf(source) + target;
  const segments: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) {
        throw new PackageError(
          'unsafe-part-name',
          `the target ${JSON.stringify(target)} leaves the package`,
          { part: source },
        );
      }
    } else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** A target as it is written from one part to another: relative, as Excel does. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
