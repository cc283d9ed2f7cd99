import { expect, it } from 'vitest';
import { CHECKS, ofTables } from '../../src/checks';
import { casesOf } from './casesOf';
import type { Cases } from './testCheck';
import { testCheck } from './testCheck';

for (const { name } of ofTables(CHECKS)) {
  const cases = await casesOf<Cases>(name);
  it(`${name} is shown what to accept and what to reject`, () => {
    expect(cases?.accept.length).toBeGreaterThan(0);
    expect(cases?.reject.length).toBeGreaterThan(0);
  });
  if (cases) testCheck(name, cases);
}
