/** `npm run manifest`: checks the built manifest against what the build serves. Build first. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { version } from '../package.json';
import { manifestProblems } from './manifest';

const folder = path.join(__dirname, '../dist/addin');
const manifest = path.join(folder, 'manifest.xml');

function served(file: string): Buffer | undefined {
  const place = path.join(folder, file);
  return existsSync(place) ? readFileSync(place) : undefined;
}

async function checkManifest(): Promise<void> {
  const read = await OfficeAddinManifest.readManifestFile(manifest);
  const problems = manifestProblems(readFileSync(manifest, 'utf8'), version, served);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${read.displayName ?? ''} ${read.version ?? ''}: the manifest is in order.`);
}
void checkManifest();
