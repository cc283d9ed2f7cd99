/**
 * Builds the recorder page into the folder for temporary files and, with --serve, serves it on https://localhost:3000, for a person with a real Excel.
 * How it is used: docs/录制.md. It is no part of the product.
 */
import { copyFileSync, mkdirSync, readFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const here = import.meta.dirname;
const out = path.join(tmpdir(), 'jxzp-recorder');
const PORT = 3000;

mkdirSync(out, { recursive: true });
copyFileSync(path.join(here, 'page.html'), path.join(out, 'page.html'));
const compiler = webpack({
  mode: 'production',
  target: ['web', 'es2022'],
  entry: path.join(here, 'page.ts'),
  output: { path: out, filename: 'page.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2022' } }] },
});
const stats = await new Promise((resolve, reject) =>
  compiler.run((error, done) => (error ? reject(error) : resolve(done))),
);
if (stats.hasErrors()) {
  console.error(stats.toString({ colors: false }));
  process.exit(1);
}
console.log(`built ${out}`);

const certificates = path.join(homedir(), '.office-addin-dev-certs');
if (!process.argv.includes('--serve')) process.exit(0);
if (!existsSync(path.join(certificates, 'localhost.crt'))) {
  console.error('no certificate for localhost: run "npm run certs" first');
  process.exit(1);
}
const files = { '/page.html': 'text/html', '/page.js': 'text/javascript' };
createServer(
  {
    key: readFileSync(path.join(certificates, 'localhost.key')),
    cert: readFileSync(path.join(certificates, 'localhost.crt')),
  },
  (request, response) => {
    const name = new URL(request.url ?? '/', 'https://localhost').pathname;
    const type = files[name];
    response.writeHead(type ? 200 : 404, { 'content-type': `${type ?? 'text/plain'}; charset=utf-8` });
    response.end(type ? readFileSync(path.join(out, name)) : '');
  },
).listen(PORT, () => console.log(`https://localhost:${PORT}/page.html`));
