import { afterAll, describe, expect, it } from 'vitest';
import { OWN, PUBLISHED, checkFixture, fixturesIn } from '../support/corpus';
import type { Fixture } from '../support/expectedTable';
import type { CellKinds } from '../support/gridSheet';
import type { Verdict } from '../support/judge';
import { MUTATIONS } from '../support/mutations';

const KINDS: readonly CellKinds[] = ['texts', 'numbers'];
const verdicts = new Map<string, Verdict>();

function check(name: string, fixture: Fixture, kinds: CellKinds): Verdict {
  const verdict = checkFixture(fixture, kinds);
  verdicts.set(`${name} (${kinds})`, verdict);
  return verdict;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part / whole) * 100).toFixed(0)}%`;
}

afterAll(() => {
  const failed = [...verdicts].filter(([, verdict]) => verdict.differences.length > 0);
  if (failed.length === 0) return;
  const lines = failed.map(
    ([name, v]) =>
      `${name.padEnd(52)} recall ${share(v.rightRows, v.expectedRows).padStart(4)}  precision ${share(v.rightRows, v.foundRows).padStart(4)}  differences ${v.differences.length}`,
  );
  console.log(`${failed.length} of ${verdicts.size} not exactly right\n${lines.join('\n')}`);
});

describe.each(KINDS)('published tables, cells as %s', (kinds) => {
  it.each([...fixturesIn(OWN), ...fixturesIn(PUBLISHED)])('%s', (name, fixture) => {
    expect(check(name, fixture, kinds).differences).toEqual([]);
  });
});

describe.each(MUTATIONS)('published tables $name', ({ name: how, apply }) => {
  it.each(fixturesIn(OWN))('%s', (name, fixture) => {
    expect(check(`${name} ${how}`, apply(fixture), 'texts').differences).toEqual([]);
  });
});
