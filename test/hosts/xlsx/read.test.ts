import { describe, expect, it } from 'vitest';
import { hasTables, ok, open, realBytes, realWorkbooks } from './support';

describe.skipIf(!hasTables)('the real tables (skipped where the folder beside the clone is absent)', () => {
  it.each(realWorkbooks)('%s is read, and its bytes stay', (name) => {
    const bytes = realBytes(name);
    const file = open(bytes);
    expect(ok(file.book()).sheets[0]?.usedRange()).toMatch(/^A1:/);
    expect(file.problems()).toEqual([]);
    expect(file.bytes()).toEqual(bytes);
  });
});
