import { readFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** What the page may ask for, and the folder that answers. office.js is read from its own package, unchanged. */
const places: readonly (readonly [prefix: string, folder: string])[] = [
  ['/office/', 'node_modules/@microsoft/office-js/dist'],
  ['/samples/', 'assets/samples'],
  ['/pane/', 'dist/addin'],
  ['/', 'dist/workbench'],
];

const pages: Readonly<Record<string, string>> = { '/': '/workbench.html' };

/** The pane's page in the workbench loads our Excel first; all else of the pane is as it is built. */
const PANE = path.join(root, 'dist/workbench/pane.html');

/** The file behind an address, or nothing. */
export async function fileAt(address: string): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  const name = fileName(address);
  try {
    return name === undefined ? undefined : { name, bytes: await readFile(name) };
  } catch {
    return undefined;
  }
}

function fileName(address: string): string | undefined {
  // Where paths are parted by backslashes, one would lead out of the folder.
  if (address.includes('\\')) return undefined;
  const asked = path.posix.normalize(pages[address] ?? address);
  if (asked === '/pane/') return PANE;
  for (const [prefix, folder] of places) {
    if (asked.startsWith(prefix)) return path.join(root, folder, asked.slice(prefix.length));
  }
  return undefined;
}
