/** npm run sample: sets the clone up, builds where the sources are newer, scores the sample table and says where it lies. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './built.mjs';
import { inRoot, runNode } from './lib.mjs';
import { setupToRun } from './setup.mjs';

const SAMPLE = inRoot('examples', '项目支出绩效自评表.xlsx');
const BUNDLE = inRoot('dist', 'cli', 'jxzp.js');

setupToRun();
ensureBuilt('cli', BUNDLE);
const output = path.join(freshFolder(), path.basename(SAMPLE));
process.exitCode = runNode(BUNDLE, ['score', SAMPLE, '-o', output, ...process.argv.slice(2)]);

/** A new folder below out/, or below the system's folder for temporary files where the clone cannot be written. */
function freshFolder() {
  try {
    mkdirSync(inRoot('out'), { recursive: true });
    return mkdtempSync(inRoot('out', 'score-'));
  } catch {
    return mkdtempSync(path.join(tmpdir(), 'jxzp-'));
  }
}
