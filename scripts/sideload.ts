/** `npm run sideload`: the add-in in the Excel of this machine, Windows or Mac, served from here over https. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localAddress } from './addin-address.cjs';
import { machineProblem } from './sideload/machine-problem';
import { certificate, openInExcel } from './sideload/microsofts-tools';
import { serveAddin } from './sideload/serve-addin';

const root = path.join(__dirname, '..');
const manifest = path.join(root, 'dist/addin/manifest.xml');

async function sideload(): Promise<void> {
  const problem = machineProblem(process.platform, readFileSync(manifest, 'utf8'), localAddress);
  if (problem !== null) {
    console.error(problem);
    process.exitCode = 2;
    return;
  }
  const close = await serveAddin(path.join(root, 'dist/addin'), certificate(), new URL(localAddress));
  console.log(`${localAddress} answers this machine alone. Ctrl+C ends it.`);
  process.once('SIGINT', () => void close());
  openInExcel(manifest);
}
void sideload();
