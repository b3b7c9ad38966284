import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

/** The bare page's script, built as the pane's is. */
export async function barePage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-'));
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: path.join(__dirname, 'bare-page.tsx'),
    output: { path: folder, filename: 'taskpane.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', options: swc }] },
  });
  try {
    await new Promise<void>((resolve, reject) =>
      compiler.run((error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      }),
    );
    return readFileSync(path.join(folder, 'taskpane.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
