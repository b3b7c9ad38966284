import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describeWith } from '../support/describe-with';

const soffice = process.env.SOFFICE ?? '/usr/bin/soffice';

const libreOffice = {
  name: `LibreOffice (${soffice})`,
  isHere: () => existsSync(soffice),
  requiredBy: 'REQUIRE_LIBREOFFICE',
};

/** Tests in which LibreOffice reads what we wrote: a second opinion on our files. */
export const describeWithLibreOffice = (title: string, tests: () => void): void =>
  describeWith(libreOffice, title, tests);

/** Calculates all formulas of a file anew when it is opened, where LibreOffice else trusts what stands there. */
export const recalculating = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens a file in LibreOffice and saves it in another format ('xlsx', 'pdf', 'csv'); answers the new file's path.
 * Each call has a profile of its own: two runs that share one wait for each other, and the second does nothing.
 */
export async function convert(
  file: string,
  format: string,
  folder: string,
  settings?: string,
): Promise<string> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'soat-libreoffice-'));
  try {
    if (settings !== undefined) {
      await mkdir(path.join(profile, 'user'));
      await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
    }
    await promisify(execFile)(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        folder,
        file,
      ],
      { timeout: 120_000 },
    );
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  const [extension = format] = format.split(':');
  const converted = path.join(folder, `${path.basename(file, path.extname(file))}.${extension}`);
  // LibreOffice exits with 0 even where it could not read the file.
  if (!existsSync(converted)) throw new Error(`LibreOffice could not convert ${file} to ${format}.`);
  return converted;
}
