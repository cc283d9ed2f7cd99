/** What the scripts share. Node's own modules only: they run before anything is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const WINDOWS = process.platform === 'win32';

export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** Runs a program in the repository's folder and gives its exit code; the person sees what it prints. */
export function run(program, args, { env = {}, shell = false, quiet = false } = {}) {
  const result = spawnSync(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: quiet ? 'ignore' : 'inherit',
    shell,
  });
  return result.error ? 127 : (result.status ?? 1);
}

/** Runs a script with this very Node, without a shell in between: no quoting, whatever the path looks like. */
export const runNode = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);

/** Begins a script of Node beside this one. Its status and what it said, when it has ended. */
export function startNode(script, args = [], { env = {} } = {}) {
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (part) => (said += part));
  }
  return new Promise((resolve) => {
    child.on('error', (fault) => resolve({ code: 1, said: `${fault.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** npm, the way that works everywhere: its own script when npm started us, else the command (a .cmd on Windows). */
export function npm(args) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script) && existsSync(script)) return runNode(script, args);
  return WINDOWS ? run('npm.cmd', args, { shell: true }) : run('npm', args);
}

/** Where a program lies on the PATH; null when it does not. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, WINDOWS && !path.extname(name) ? `${name}.exe` : name);
      if (isFile(file)) return file;
    }
  }
  return null;
}

export function isFile(file) {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The newest time of change (ms) of a file, or of everything in a folder; 0 when there is none. */
export function newest(file) {
  let stat;
  try {
    stat = statSync(file);
  } catch {
    return 0;
  }
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
