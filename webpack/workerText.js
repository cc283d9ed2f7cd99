import path from 'node:path';
import webpack from 'webpack';

/**
 * A loader for a file workerText.ts: gives it the script of the worker beside it (worker.ts), with all that this imports, as one text.
 * A page that was opened from disk may bring a script in by a tag alone, so that a worker cannot be given the address of one.
 */
export default function workerText() {
  const callback = this.async();
  const folder = path.dirname(this.resourcePath);
  const filename = `${path.basename(folder)}-worker.js`;
  const child = this._compilation.createChildCompiler(filename, { filename, publicPath: '', globalObject: 'self' }, [
    new webpack.webworker.WebWorkerTemplatePlugin(),
    new webpack.LoaderTargetPlugin('webworker'),
    new webpack.EntryPlugin(folder, './worker.ts', { name: 'worker' }),
  ]);
  // What it loads later comes in the same text. Given above, it would be lost among the hooks that the child inherits.
  new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }).apply(child);
  child.runAsChild((error, _entries, compilation) => {
    const fault = error ?? compilation.errors[0];
    if (fault) return callback(fault);
    const text = compilation.getAsset(filename).source.source().toString();
    this._compilation.deleteAsset(filename);
    return callback(null, `export const text = ${JSON.stringify(text)};`);
  });
}
