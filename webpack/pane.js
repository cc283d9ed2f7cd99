import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { checkManifest } from '../scripts/manifest/check.mjs';
import { contentSecurityPolicy, officeFiles, paneSettings } from './settings.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => path.join(root, ...parts);
const OUTPUT = inRoot('dist/addin');

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

/** The task pane with its commands, its manifest and pictures: everything a web server needs, in dist/addin. */
export function pane(common, environment = process.env) {
  const settings = paneSettings(environment);
  const page = inRoot('src/taskpane/page');
  return {
    ...common('addin', 'es2021'),
    target: 'web',
    entry: { taskpane: inRoot('src/taskpane/main.tsx') },
    output: {
      path: OUTPUT,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    optimization: { chunkIds: 'named' },
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
          ...['page.css', 'boot.js', 'help.html'].map((name) => ({ from: path.join(page, name) })),
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
      checkedManifest,
    ],
  };
}
