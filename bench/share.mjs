/** What share of a program's time is spent within a function, its callees included: by the profile of one run. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

/** A fraction of all samples in which the program did something; null when it fails or never enters the function. */
export function shareOf(functionName, args, folder) {
  const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
  rmSync(folder, { recursive: true, force: true });
  if (spawnSync(process.execPath, [...flags, ...args], { stdio: 'ignore' }).status !== 0) return null;
  // Workers leave profiles of their own; one file is worked on in the main thread, whose profile is the first.
  const [first] = readdirSync(folder).sort();
  const { nodes, samples } = JSON.parse(readFileSync(path.join(folder, first), 'utf8'));
  const within = new Set();
  const idle = new Set();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (node) => {
    within.add(node.id);
    for (const id of node.children ?? []) mark(byId.get(id));
  };
  for (const node of nodes) {
    if (node.callFrame.functionName === functionName) mark(node);
    if (node.callFrame.functionName === '(idle)') idle.add(node.id);
  }
  const busy = samples.filter((id) => !idle.has(id));
  return within.size === 0 ? null : busy.filter((id) => within.has(id)).length / busy.length;
}
