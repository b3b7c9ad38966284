#!/usr/bin/env node
/**
 * Runs a TypeScript script: `node scripts/run.cjs scripts/icons.ts [arguments]`.
 * Node 20 does not read TypeScript, and swc is here already.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');
const { typescript } = require('./swc.cjs');

function compile(module, filename) {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    ...typescript,
    filename,
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
}
require.extensions['.ts'] = compile;
require.extensions['.tsx'] = compile;
process.setSourceMapsEnabled(true);

const [, , script, ...rest] = process.argv;
process.argv = [process.argv[0], path.resolve(script), ...rest];
require(path.resolve(script));
