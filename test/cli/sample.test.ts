import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { hashOf, SAMPLE } from './bundle';

it('the sample is what its script makes', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
  const made = path.join(folder, 'made.xlsx');
  execFileSync(process.execPath, [path.join(path.dirname(SAMPLE), 'make-sample.mjs'), made]);
  expect(await hashOf(made)).toBe(await hashOf(SAMPLE));
  rmSync(folder, { recursive: true });
});
