import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The pane on a workbook in memory, for looking at it without Excel. No part of the product: only tests build it, into `output`. */
export function paneDev(output) {
  return {
    mode: 'development',
    devtool: false,
    context: root,
    target: 'web',
    entry: path.join(root, 'test/taskpane/page/dev.tsx'),
    output: { path: output, filename: 'dev.js', publicPath: '' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2021' } }] },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        templateContent:
          '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>dev</title><body style="margin:0;overflow-y:scroll"><div id="root"></div></body></html>',
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
