import { readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';
import { licences } from './webpack/licences.js';
import { pane } from './webpack/pane.js';
import { workbench } from './webpack/workbench.js';

const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** What every bundle has in common: TypeScript through esbuild, no surprises in the output. */
const common = (name, target) => ({
  name,
  context: root,
  mode: 'production',
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, tsconfig: inRoot('tsconfig.json') } }],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** Makes a file that begins with #! one that can be run. */
const executable = (file) => ({
  apply: (compiler) => compiler.hooks.afterEmit.tapPromise('executable', () => chmod(file, 0o755)),
});

/** The command line: one file that needs nothing beside it. Workers load the same file again. */
function commandLine() {
  const base = common('cli', 'node20');
  return {
    ...base,
    target: 'node20',
    entry: inRoot('src/cli/jxzp.ts'),
    output: {
      path: inRoot('dist/cli'),
      filename: 'jxzp.js',
      module: true,
      chunkFormat: 'module',
      clean: true,
    },
    experiments: { outputModule: true },
    // The file starts itself again as a worker, so it needs its own address and not that of the source.
    module: { ...base.module, parser: { javascript: { importMeta: false } } },
    // Names in a stack trace of a user are worth more than a few kilobytes on a disk.
    optimization: { minimize: false, splitChunks: false },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      // Its licence asks to be handed on with the code.
      new CopyPlugin({
        patterns: [{ from: inRoot('node_modules/@e965/xlsx/LICENSE'), to: 'LICENSE-xlsx.txt', toType: 'file' }],
      }),
      executable(inRoot('dist/cli/jxzp.js')),
    ],
  };
}

/** A bundle with the notices of what is in it. */
const withNotices = (bundle) => ({
  ...bundle,
  plugins: [...bundle.plugins, licences({ name: `jxzp-${bundle.name}`, version })],
});

/** One entry a bundle; add the next one here. */
export default [commandLine(), pane(common), workbench(common)].map(withNotices);
