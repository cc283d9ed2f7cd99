/** Runs the built command line as a person would: another process, real files. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const BUNDLE = path.join(ROOT, 'dist', 'cli', 'jxzp.js');

export const SAMPLE = path.join(ROOT, 'examples', '项目支出绩效自评表.xlsx');

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs jxzp with these arguments. */
export function jxzp(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  if (!existsSync(BUNDLE)) throw new Error('dist/cli/jxzp.js is missing: run `npm run build` first.');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [BUNDLE, ...args],
      { cwd: options.cwd ?? ROOT, env: { ...process.env, ...options.env }, maxBuffer: 1 << 28, encoding: 'utf8' },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err }),
    );
  });
}

export async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
