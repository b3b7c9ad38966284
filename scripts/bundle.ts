import path from 'node:path';
import webpack from 'webpack';
import { typescript } from './swc.cjs';

export interface Bundling {
  /** `web` comes minified, as the pane does; `node` readable, as the command line does. */
  readonly target: 'node' | 'web';
  /** Whether others load what it exports. */
  readonly isLibrary?: boolean;
}

/** One script as it would ship, at `output`: what is measured is what people run. */
export function bundle(
  entry: string,
  output: string,
  { target, isLibrary = false }: Bundling,
): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    target: target === 'node' ? 'node20' : ['web', 'es2022'],
    entry: path.resolve(entry),
    output: {
      path: path.dirname(path.resolve(output)),
      filename: path.basename(output),
      ...(isLibrary && { library: { type: 'commonjs2' } }),
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', options: typescript, sideEffects: false }] },
    // Relative to the project, where everything here is run.
    node: { __dirname: true, __filename: true },
    optimization: { minimize: target === 'web' },
    ...(target === 'node' && { externals: [tools] }),
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    }),
  );
}

type Told = (error?: Error, external?: string) => void;

/** Packages that do not ship are loaded from where they are installed. */
function tools({ request = '' }: { readonly request?: string }, tell: Told): void {
  const isShipped = /^[./]/.test(request) || path.isAbsolute(request) || request === 'fflate';
  if (isShipped) tell();
  else tell(undefined, `commonjs ${request}`);
}
