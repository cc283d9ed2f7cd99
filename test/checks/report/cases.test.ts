import { describe, expect, it } from 'vitest';
import { spell } from '../../../src/checks/finding';
import type { Case } from './cases';
import { LAYOUT, LINES, MARKS, PROJECTS, RATES, SHARES, SUMS, YEARS } from './cases';
import { findingsOf } from './support/run';

const inShort = (report: readonly string[]): string[] =>
  findingsOf(report, null).map((one) => `${one.check}: ${spell(one.found)} → ${spell(one.expected)}`);

describe.each<[string, readonly Case[]]>([
  ['execution rates', RATES],
  ['indicator lines', LINES],
  ['totals and parts', SUMS],
  ['shares and growth', SHARES],
  ['counts, scores, units, quantities', MARKS],
  ['lists of projects', PROJECTS],
  ['years and unmet goals', YEARS],
  ['how the text comes', LAYOUT],
])('%s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { report, finds }) => {
    expect(inShort(report)).toEqual(finds);
  });
});
