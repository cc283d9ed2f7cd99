import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { help } from './help.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => path.join(root, ...parts);

/**
 * What the page may load: its own files, and nothing may be sent anywhere. Of the styles in the page itself three are let in, each
 * by its hash: the empty one that Fluent UI fills later, and two of Univer's (its theme, its notices).
 */
const INLINE_STYLES = [
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
];

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  'worker-src blob:',
  `style-src 'self' ${INLINE_STYLES.join(' ')}`,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Tables of how words of European languages are broken: five megabytes that no cell of a spreadsheet asks for. */
const HYPHENATION = /^\.\/[a-z0-9-]+-[\w-]{8}\.js$/;

/** The workbench: a folder for any web server, dist/workbench, that needs nothing besides itself. */
export function workbench(common) {
  const base = common('workbench', 'es2022');
  return {
    ...base,
    devtool: false,
    target: 'web',
    entry: { workbench: inRoot('src/workbench/main.tsx'), pane: inRoot('src/workbench/pane/main.ts') },
    output: {
      path: inRoot('dist/workbench'),
      // Apart from the page, which whoever unpacks the folder is to find.
      filename: 'files/[name].[contenthash:8].js',
      chunkFilename: 'files/[name].[contenthash:8].js',
      cssFilename: 'files/[name].[contenthash:8].css',
      cssChunkFilename: 'files/[name].[contenthash:8].css',
      clean: true,
    },
    module: {
      ...base.module,
      rules: [
        ...base.module.rules,
        // Of the pane the page around it uses little; the pane itself comes with its own frame.
        { test: /[\\/]src[\\/]taskpane[\\/].*\.tsx?$/, sideEffects: false },
        { test: /[\\/]workerText\.ts$/, enforce: 'post', loader: inRoot('webpack/workerText.js') },
        { test: /\.xlsx$/, type: 'asset/inline', generator: { dataUrl: (content) => content.toString('base64') } },
      ],
    },
    experiments: { css: true },
    optimization: {
      // Ten times as fast as the usual one, which matters with Univer's six megabytes.
      minimizer: [new EsbuildPlugin({ target: 'es2022', css: true })],
      // Short names: folders lie deep, and Windows reads 260 characters of a path.
      chunkIds: 'deterministic',
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
      new webpack.NormalModuleReplacementPlugin(HYPHENATION, (resource) => {
        if (/engine-render/.test(resource.context)) resource.request = inRoot('webpack/noHyphenation.js');
      }),
      new HtmlPlugin({
        filename: 'index.html',
        template: inRoot('src/workbench/page/index.html'),
        chunks: ['workbench'],
        scriptLoading: 'defer',
        inject: 'head',
        minify: false,
        policy: POLICY,
        paneFiles: (compilation) => compilation.entrypoints.get('pane').getFiles(),
      }),
      help,
      new CopyPlugin({ patterns: [{ from: inRoot('assets/icon-32.png'), to: 'files/icon.png' }] }),
    ],
  };
}
