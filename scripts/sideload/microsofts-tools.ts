import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Microsoft's own tools, fetched when they are first wanted: one asks for the right to trust a certificate, the
 * other drives Excel, and neither does anything on other machines.
 */
function microsofts(tool: string, ...words: readonly string[]): void {
  const isWindows = process.platform === 'win32';
  execFileSync(isWindows ? 'npx.cmd' : 'npx', ['--yes', tool, ...words], {
    stdio: 'inherit',
    shell: isWindows,
  });
}

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Excel loads from https alone: a certificate for localhost that this machine, and no other, trusts. */
export function certificate(): Certificate {
  microsofts('office-addin-dev-certs', 'install');
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  return {
    cert: readFileSync(path.join(folder, 'localhost.crt')),
    key: readFileSync(path.join(folder, 'localhost.key')),
  };
}

/** Registers the manifest with the Excel of this machine and opens an empty workbook with the add-in. */
export function openInExcel(manifest: string): void {
  microsofts('office-addin-dev-settings', 'sideload', manifest, 'desktop', '--app', 'excel');
}
