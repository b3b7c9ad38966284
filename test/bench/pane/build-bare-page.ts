import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from '../../../scripts/bundle';

/** The bare page's script, built as the pane's is. */
export async function barePage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-'));
  const script = path.join(folder, 'taskpane.js');
  try {
    await bundle('test/bench/pane/bare-page.tsx', script, { target: 'web' });
    return readFileSync(script, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
