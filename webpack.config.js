const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { typescript } = require('./scripts/swc.cjs');
const { addinAddress, localAddress } = require('./scripts/addin-address.cjs');

const inRoot = (...parts) => path.join(__dirname, ...parts);

const shared = {
  mode: 'production',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    // Nothing of ours works by being imported, so what nobody calls falls away.
    rules: [{ test: /\.tsx?$/, loader: 'swc-loader', options: typescript, sideEffects: false }],
  },
  cache: {
    type: 'filesystem',
    buildDependencies: { config: [__filename, require.resolve('./scripts/swc.cjs')] },
  },
  stats: { preset: 'errors-warnings', assets: true, groupAssetsByPath: false, relatedAssets: false },
};

/** The command line: one file, readable, without office.js. */
const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: inRoot('src/cli/index.ts'),
  output: { path: inRoot('dist/cli'), filename: 'soat.cjs', clean: true },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

/** The task pane and the ribbon's commands: one page, since both live in one runtime. */
const addin = {
  ...shared,
  name: 'addin',
  target: ['web', 'es2022'],
  entry: { taskpane: [inRoot('src/taskpane/index.tsx'), inRoot('src/commands/index.ts')] },
  // Relative addresses: the same files serve from any place.
  output: {
    path: inRoot('dist/addin'),
    filename: '[name].js',
    chunkFilename: 'parts/[name].js',
    publicPath: 'auto',
    clean: true,
  },
  optimization: { chunkIds: 'named' },
  devtool: 'source-map',
  performance: { hints: 'error', maxEntrypointSize: 1_000_000, maxAssetSize: 1_000_000 },
  plugins: [
    new HtmlPlugin({
      template: inRoot('src/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        { from: inRoot('assets/icons/*.png'), to: 'assets/[name][ext]' },
        { from: inRoot('assets/help.html'), to: 'help.html' },
        {
          from: inRoot('manifest.xml'),
          to: 'manifest.xml',
          transform: (content) => content.toString().replaceAll(localAddress, addinAddress()),
        },
      ],
    }),
  ],
};

/** The local page around the pane: it takes the pane from `addin` as that is built. */
const workbench = {
  ...shared,
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: { workbench: inRoot('src/workbench/index.ts'), seam: inRoot('src/workbench/pane/seam.ts') },
  output: { path: inRoot('dist/workbench'), filename: '[name].js', clean: true },
  devtool: 'source-map',
  performance: { hints: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        inRoot('src/workbench/workbench.html'),
        inRoot('src/workbench/workbench.css'),
        inRoot('src/workbench/pane/pane.html'),
      ],
    }),
  ],
};

module.exports = [cli, addin, workbench];
