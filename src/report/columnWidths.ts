/** Columns of these relative widths as whole units that add up to the width. */
export function columnWidths(weights: readonly number[], width: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let taken = 0;
  let passed = 0;
  return weights.map((weight) => {
    passed += weight;
    const end = Math.round((passed / total) * width);
    const own = end - taken;
    taken = end;
    return own;
  });
}
