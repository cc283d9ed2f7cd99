import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

describe.each(['docs/reliability.md', 'docs/security.md'])('%s', (file) => {
  const named = [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/(?:test|src|webpack)\/[\w./]+\.[jt]sx?/g)];

  it('names tests and sources that there are', () => {
    expect(named.length).toBeGreaterThan(2);
    expect(named.map(([place]) => place).filter((place) => !existsSync(path.join(ROOT, place)))).toEqual([]);
  });
});
