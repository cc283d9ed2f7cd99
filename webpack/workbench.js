import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => path.join(root, ...parts);

/**
 * What the page may load: its own files, and nothing may be sent anywhere. Fluent UI and Univer's canvas fill style elements that
 * are empty when they are put in; the hash is that of the empty text.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The workbench: a folder for any web server, dist/workbench, that needs nothing besides itself. */
export function workbench(common) {
  const base = common('workbench', 'es2022');
  const page = (name, entry) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: inRoot('src/workbench/page', `${name}.html`),
      chunks: [entry],
      scriptLoading: 'defer',
      inject: 'head',
      minify: false,
      policy: POLICY,
    });
  return {
    ...base,
    devtool: false,
    target: 'web',
    entry: { workbench: inRoot('src/workbench/main.tsx'), pane: inRoot('src/workbench/pane/main.ts') },
    output: {
      path: inRoot('dist/workbench'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      cssFilename: '[name].[contenthash:8].css',
      cssChunkFilename: '[name].[contenthash:8].css',
      clean: true,
    },
    module: {
      ...base.module,
      rules: [
        ...base.module.rules,
        { test: /\.xlsx$/, type: 'asset/inline', generator: { dataUrl: (content) => content.toString('base64') } },
      ],
    },
    experiments: { css: true },
    optimization: {
      chunkIds: 'named',
      splitChunks: {
        cacheGroups: {
          defaultVendors: {
            test: /[\\/]node_modules[\\/](@fluentui|@griffel|react|react-dom|scheduler)[\\/]/,
            name: 'controls',
            chunks: 'initial',
          },
        },
      },
    },
    plugins: [
      page('index', 'workbench'),
      page('pane', 'pane'),
      new CopyPlugin({ patterns: [{ from: inRoot('assets/icon-32.png'), to: 'icon.png' }] }),
    ],
  };
}
