import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { checkManifest } from '../scripts/manifest/check.mjs';
import { help } from './help.js';
import { neededBy, withNeeds } from './needs.js';
import { contentSecurityPolicy, officeFiles, paneSettings, UNCHANGED } from './settings.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => path.join(root, ...parts);
/** JXZP_OUTPUT: another folder, for a build that is not to stand in the place of the usual one. */
const OUTPUT = path.resolve(process.env.JXZP_OUTPUT || inRoot('dist/addin'));

/** Fails the build when the manifest that it wrote is not in order. */
const checkedManifest = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('manifest', (compilation) => {
      const readFile = (name) => {
        const file = path.join(OUTPUT, name);
        return existsSync(file) ? readFileSync(file) : null;
      };
      const problems = checkManifest(readFile('manifest.xml').toString('utf8'), { readFile, locales: ['en-US'] });
      for (const { line, message } of problems) compilation.errors.push(new Error(`manifest.xml:${line}: ${message}`));
    }),
};

/** What is loaded before the pane shows anything may take this many bytes, gzipped; the rest comes when it is needed. */
const INITIAL_LIMIT = 240_000;

/** Fails the build when the pane's first scripts grow beyond the limit. */
const checkedSize = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('size', (compilation) => {
      const files = compilation.entrypoints.get('taskpane').getFiles();
      const scripts = files.filter((name) => name.endsWith('.js'));
      const sizes = scripts.map((name) => gzipSync(readFileSync(path.join(OUTPUT, name))).length);
      const sum = sizes.reduce((a, b) => a + b, 0);
      if (sum > INITIAL_LIMIT)
        compilation.errors.push(new Error(`the pane starts with ${sum} bytes (gzip), at most ${INITIAL_LIMIT}`));
    }),
};

/** Tells the page's first script what the scripts that were built use of the engine. */
const knownNeeds = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('needs', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'needs', stage }, (assets) => {
        const own = [...compilation.chunks].flatMap((chunk) => [...chunk.files]).filter((name) => name.endsWith('.js'));
        const needs = neededBy(own.map((name) => assets[name].source().toString()));
        const boot = withNeeds(assets['boot.js'].source().toString(), needs);
        compilation.updateAsset('boot.js', new webpack.sources.RawSource(boot), UNCHANGED);
      });
    }),
};

/** What is ours in the making of it. */
const OURS = [help, knownNeeds, checkedManifest, checkedSize];

// Modules of ours do nothing by being loaded, so what is not used (the schema of rule files with its library) is left out.
// All but the one that brings older engines what they lack.
const PURE = { test: /[\\/]src[\\/]/, exclude: /[\\/]fill\.ts$/, sideEffects: false };

/** The one package that comes in newer words (static blocks of classes) than the web views that the pane runs in need to know. */
const OLDER_WORDS = {
  test: /[\\/]node_modules[\\/]tabster[\\/].*\.js$/,
  loader: 'esbuild-loader',
  options: { target: 'es2021' },
};

/** The task pane with its commands, its manifest and pictures: everything a web server needs, in dist/addin. */
export function pane(common, environment = process.env) {
  const settings = paneSettings(environment);
  const page = inRoot('src/addin/office/page');
  const base = common('addin', 'es2021');
  return {
    ...base,
    module: { ...base.module, rules: [...base.module.rules, PURE, OLDER_WORDS] },
    target: 'web',
    entry: { taskpane: inRoot('src/addin/office/main.tsx') },
    output: {
      path: OUTPUT,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    optimization: {
      chunkIds: 'named',
      splitChunks: {
        cacheGroups: {
          // What reads tables and scores them comes as one, however many of the later parts use some of it.
          engine: {
            test: /[\\/]src[\\/](decisions|formulas|formulaSyntax|layout|lexicon|plan|printed|quantity|scoring)[\\/](?!texts)/,
            name: 'engine',
            enforce: true,
          },
          // Controls of the screens that come later; the Word library stays with the report that needs it.
          defaultVendors: { test: /[\\/]node_modules[\\/](@fluentui|@griffel|tabster|keyborg)[\\/]/, name: 'controls' },
        },
      },
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: path.join(page, 'taskpane.html'),
        scriptLoading: 'defer',
        inject: 'head',
        minify: false,
        officeJs: settings.officeJs,
        policy: contentSecurityPolicy(settings),
      }),
      new CopyPlugin({
        patterns: [
          { from: inRoot('src/taskpane/page/page.css'), info: UNCHANGED },
          ...['boot.js', 'ribbon.js', 'help.html'].map((name) => ({ from: path.join(page, name), info: UNCHANGED })),
          { from: inRoot('assets'), to: 'assets' },
          {
            from: inRoot('manifest.xml'),
            transform: (xml) =>
              xml
                .toString('utf8')
                .replaceAll('https://localhost:3000/', settings.baseUrl)
                .replaceAll('https://localhost:3000', new URL(settings.baseUrl).origin),
          },
          ...officeFiles(settings, inRoot('node_modules/@microsoft/office-js')),
        ],
      }),
      ...OURS,
    ],
  };
}
