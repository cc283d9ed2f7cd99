import { describe, expect, test } from 'vitest';
import { findRuleSet } from '../../src/rules';
import type { IndicatorResult } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import { row, table } from '../support/tables';
import { changes } from './cases/changes';
import { unusual } from './cases/unusual';

interface Written {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly expected: string;
  readonly isCost: boolean;
}

function casesOf(lines: string): Written[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', target = '', actual = '', expected = '', ...more] = line.split('|').map((part) => part.trim());
      if (expected === '' || more.length > 0) throw new Error(`a case needs four columns: ${line}`);
      return { name: name.replace('$', ''), target, actual, expected, isCost: name.startsWith('$') };
    });
}

function scored({ name, target, actual, isCost }: Written): IndicatorResult {
  const ruleSet = findRuleSet('national-2020') ?? expect.fail();
  const built = table(row(target, actual, 10, { name, nature: isCost ? 'cost' : 'other' }));
  return evaluate(built, ruleSet).indicators[0] ?? expect.fail('no row');
}

/** The score, or ? where a person is asked: then the row says why. */
function shortly({ score, why }: IndicatorResult): string {
  return score === null ? (why === null ? 'open without a word' : '?') : String(score);
}

describe.each(Object.entries({ changes, unusual }))('scores %s', (_name, lines) => {
  test.each(casesOf(lines))('$name: $target → $actual: $expected', (written) => {
    expect(shortly(scored(written))).toBe(written.expected);
  });
});
