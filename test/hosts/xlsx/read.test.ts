import { describe, expect, it } from 'vitest';
import { BOOKS, bookBytes, extraBooks } from '../../support/books';
import { ok, open } from './support';

describe('workbooks with tables', () => {
  it.each([...BOOKS, ...extraBooks()])('%s is read, and its bytes stay', (name) => {
    const bytes = bookBytes(name);
    const file = open(bytes);
    expect(ok(file.book()).sheets[0]?.usedRange()).toMatch(/^A1:/);
    expect(file.problems()).toEqual([]);
    expect(file.bytes()).toEqual(bytes);
  });
});
