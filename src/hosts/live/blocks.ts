import type { Address, Range } from '../../model';

/** Cells whose rows are at most so far apart are read as one rectangle. */
const GAP = 20;

/** Few rectangles that hold all the addresses: reading one is cheaper than asking for each cell. */
export function blocksOf(addresses: readonly Address[]): Range[] {
  const blocks: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of [...addresses].sort((a, b) => a.row - b.row)) {
    const last = blocks.at(-1);
    if (last && row - last.bottom <= GAP) {
      last.bottom = Math.max(last.bottom, row);
      last.left = Math.min(last.left, column);
      last.right = Math.max(last.right, column);
    } else {
      blocks.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return blocks;
}

/** Groups what is to be written into runs of cells below one another, each to be set at once. */
export function runsOf<T extends { readonly address: Address }>(items: readonly T[]): T[][] {
  const sorted = [...items].sort((a, b) => a.address.column - b.address.column || a.address.row - b.address.row);
  const runs: T[][] = [];
  for (const item of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.address;
    if (run && last?.column === item.address.column && last.row + 1 === item.address.row) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
