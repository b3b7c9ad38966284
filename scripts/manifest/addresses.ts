import { named, walk, type Element } from './xml-tree';

/** What the build serves, by its path below the add-in's address; undefined where there is no such file. */
export type Served = (path: string) => Buffer | undefined;

const addressed = (element: Element): string | undefined =>
  [element.attributes.DefaultValue, element.attributes.Value].find((value) => value?.includes('://'));

/** The add-in may be served from a folder of a host: its page says which. */
const baseOf = (root: Element): string => {
  const [page] = named(root, 'SourceLocation').flatMap(({ attributes }) => attributes.DefaultValue ?? []);
  return page === undefined ? '' : page.slice(0, page.lastIndexOf('/') + 1);
};

/** Width and height stand in the header of a PNG, at fixed places. */
function sizeOfPng(png: Buffer): string {
  const signature = '89504e470d0a1a0a';
  if (png.subarray(0, 8).toString('hex') !== signature) return 'no PNG';
  return `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;
}

function statedSizes(root: Element): ReadonlyMap<Element, number> {
  const sizeOf = new Map<Element, number>();
  for (const image of walk(root).filter(
    ({ name, attributes }) => name === 'bt:Image' && 'size' in attributes,
  )) {
    const resource = named(root, 'bt:Images')[0]?.children.find(
      ({ attributes }) => attributes.id === image.attributes.resid,
    );
    if (resource !== undefined) sizeOf.set(resource, Number(image.attributes.size));
  }
  for (const icon of named(root, 'IconUrl')) sizeOf.set(icon, 32);
  for (const icon of named(root, 'HighResolutionIconUrl')) sizeOf.set(icon, 64);
  return sizeOf;
}

/** Every address is https and served by the build; every icon has the size that the manifest says. */
export function addresses(root: Element, served: Served): readonly string[] {
  const sizes = statedSizes(root);
  const base = baseOf(root);
  return walk(root).flatMap((element) => {
    const address = addressed(element);
    if (address === undefined) return [];
    if (!address.startsWith('https://')) return [`${address} is not https.`];
    const file = address.startsWith(base) ? served(address.slice(base.length)) : undefined;
    if (file === undefined) return [`${address} is not served by the build.`];
    const size = sizes.get(element);
    if (size === undefined || sizeOfPng(file) === `${size}×${size}`) return [];
    return [`${address} is ${sizeOfPng(file)}, the manifest says ${size}.`];
  });
}

/** A group and a button need these three; Excel scales the others from them. */
export const iconSizes = (root: Element): readonly string[] =>
  named(root, 'Icon').flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes.size);
    return ['16', '32', '80']
      .filter((size) => !sizes.includes(size))
      .map((size) => `An icon lacks its ${size} pixel image.`);
  });
