import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';

/** The package layer as JavaScript, so that no compiler is loaded where it is measured. */
export function compilePackage(target: string): string {
  const source = path.resolve('src/host/package');
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const { code } = transformSync(readFileSync(path.join(source, file), 'utf8'), {
      filename: file,
      module: { type: 'commonjs' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    const compiled = path.join(target, 'package', file.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(compiled), { recursive: true });
    writeFileSync(compiled, code);
  }
  symlinkSync(path.resolve('node_modules'), path.join(target, 'node_modules'));
  return path.join(target, 'package', 'index.js');
}
