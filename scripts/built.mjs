import { existsSync } from 'node:fs';
import { inRoot, newest, runNode } from './lib.mjs';

const SOURCES = [
  'src',
  'examples',
  'docs',
  'webpack',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Builds one of the bundles (by its name in webpack.config.js) where `file` of it is missing or older than the sources. */
export function ensureBuilt(name, file) {
  if (existsSync(file) && Math.max(...SOURCES.map((source) => newest(inRoot(source)))) <= newest(file)) return;
  console.log('正在构建 … / building');
  const webpack = inRoot('node_modules', 'webpack', 'bin', 'webpack.js');
  const code = runNode(webpack, ['--config', 'webpack.config.js', '--config-name', name]);
  if (code !== 0) process.exit(code);
}
