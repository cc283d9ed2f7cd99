import { describe, expect, test } from 'vitest';
import { findRuleSet } from '../../src/rules';
import type { IndicatorResult } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import { row, table } from '../support/tables';
import { changes } from './cases/changes';
import { datesAndWords } from './cases/datesAndWords';
import { otherUnits } from './cases/otherUnits';
import { stretches } from './cases/stretches';
import { unusual } from './cases/unusual';

interface Written {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly expected: string;
  readonly isCost: boolean;
  readonly unit?: string;
}

/** `hasUnit`: a unit column stands behind the name. */
function casesOf(lines: string, hasUnit = false): Written[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...columns] = line.split('|').map((part) => part.trim());
      const [unit = '-', target = '', actual = '', expected = '', ...more] = hasUnit ? columns : ['-', ...columns];
      if (expected === '' || more.length > 0) throw new Error(`a case has another number of columns: ${line}`);
      const bare = { name: name.replace('$', ''), target, actual, expected, isCost: name.startsWith('$') };
      return unit === '-' ? bare : { ...bare, unit };
    });
}

function scored({ name, target, actual, isCost, unit }: Written): IndicatorResult {
  const ruleSet = findRuleSet('national-2020') ?? expect.fail();
  const options = { name, nature: isCost ? 'cost' : 'other', ...(unit === undefined ? {} : { unit }) } as const;
  const built = table(row(target, actual, 10, options));
  return evaluate(built, ruleSet).indicators[0] ?? expect.fail('no row');
}

/** The score, or ? where a person is asked: then the row says why. */
function shortly({ score, why }: IndicatorResult): string {
  return score === null ? (why === null ? 'open without a word' : '?') : String(score);
}

describe.each(Object.entries({ changes, datesAndWords, stretches, unusual }))('scores %s', (_name, lines) => {
  test.each(casesOf(lines))('$name: $target → $actual: $expected', (written) => {
    expect(shortly(scored(written))).toBe(written.expected);
  });
});

test.each(casesOf(otherUnits, true))('in other units: $name ($unit) $target → $actual: $expected', (written) => {
  expect(shortly(scored(written))).toBe(written.expected);
});
