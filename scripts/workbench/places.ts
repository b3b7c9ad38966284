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

/** The pane's page in the workbench loads our Excel first; all else of the pane is as it is built. */
const pages: Readonly<Record<string, string>> = {
  '/': 'dist/workbench/workbench.html',
  '/pane/': 'dist/workbench/pane.html',
};

export interface ServedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that an address asks for; nothing for what is no address, leads elsewhere or is not there. */
export async function fileAt(address: string): Promise<ServedFile | undefined> {
  try {
    const name = fileName(decodeURIComponent(new URL(address, 'http://workbench').pathname));
    return { name, bytes: await readFile(name) };
  } catch {
    return undefined;
  }
}

function fileName(asked: string): string {
  const page = pages[asked];
  if (page !== undefined) return path.join(root, page);
  const [prefix, folder] = places.find(([begin]) => asked.startsWith(begin)) ?? ['/', ''];
  const name = path.join(root, folder, asked.slice(prefix.length));
  if (!name.startsWith(path.join(root, folder, path.sep))) throw new RangeError(asked);
  return name;
}
