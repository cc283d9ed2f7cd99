import { describe, expect, it } from 'vitest';
import { findRuleSet } from '../../src/rules';
import type { Choice, IndicatorResult } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import type { RowOptions } from '../support/tables';
import { row, table } from '../support/tables';

const national = findRuleSet('national-2020') ?? expect.fail();

function answered(target: string, actual: string, choice: Choice, options: RowOptions = {}): IndicatorResult {
  const built = table(row('≥1', '1', 5), row(target, actual, 10, options));
  return evaluate(built, national, { 1: choice }).indicators[1] ?? expect.fail();
}

describe('a share that a person chose', () => {
  it.each([
    ['展示价值', '程度较高', 0.85, 'qualitative', 8.5, 'none'],
    ['展示价值', '程度较高', 0.8, 'qualitative', 8, 'none'],
    ['展示价值', '程度较高', 0.7, 'qualitative', 7, 'under'],
    ['逐步健全', '基本达到', 0.9, 'qualitative', 9, 'under'],
    ['96', '满意', 1, 'scored', 10, 'none'],
    ['展示价值', '程度较高', 1.7, 'qualitative', 10, 'none'],
    ['展示价值', '程度较高', -1, 'qualitative', 0, 'under'],
  ] as const)('%s → %s, %d', (target, actual, ratio, status, score, deviation) => {
    const result = answered(target, actual, { kind: 'ratio', ratio });
    expect(result).toMatchObject({ status, score, deviation, why: null, needsReason: deviation === 'under' });
    expect(result.completion).toBe(Math.max(0, Math.min(1, ratio)));
  });
  it('gives way to figures that can be computed', () => {
    expect(answered('≥10', '9', { kind: 'ratio', ratio: 0.2 })).toMatchObject({ score: 9, basis: { kind: 'compare' } });
  });
  it('does not bring a row back that does not apply', () => {
    expect(answered('个', '个', { kind: 'ratio', ratio: 1 })).toMatchObject({ status: 'not-applicable', score: null });
  });
});

describe('a reading that a person gave', () => {
  it('takes the place of a figure that could not be read', () => {
    const result = answered('≥1900亿元', '19574.亿元', { kind: 'reading', actual: { value: 1957.4, unit: '亿元' } });
    expect(result).toMatchObject({ status: 'scored', score: 10, deviation: 'none' });
    expect(result.completion).toBeCloseTo(1957.4 / 1900, 12);
  });
  it('says which way a bare target is meant', () => {
    const reading: Choice = { kind: 'reading', target: { value: 3, unit: '%', operator: '<=' } };
    expect(answered('3%', '1.5%', reading, { name: '预算调整率' })).toMatchObject({ status: 'scored', score: 10 });
  });
  it('keeps the operator that stands in the cell', () => {
    const reading: Choice = { kind: 'reading', target: { value: 100, unit: '万元' } };
    expect(answered('≤90万元', '120万元', reading)).toMatchObject({ score: 8.33, basis: { direction: '<=' } });
  });
});

describe('several numbers in one cell', () => {
  const TARGET = '入库企业达580家，高新企业达210家';
  it('are scored one by one once a person says so, each ending at its own target', () => {
    const result = answered(TARGET, '591，200', { kind: 'parts' });
    expect(result).toMatchObject({ status: 'scored', deviation: 'under' });
    expect(result.completion).toBeCloseTo((591 / 580 + 200 / 210) / 2, 12);
    expect(result.score).toBe(9.76);
  });
  it('are not scored before', () => {
    const result = evaluate(table(row(TARGET, '591，230', 10)), national).indicators[0];
    expect(result).toMatchObject({ status: 'ambiguous', score: null, why: { id: 'scoring.several' } });
  });
  it('are not scored where they do not pair up', () => {
    expect(answered(TARGET, '591', { kind: 'parts' })).toMatchObject({
      score: null,
      why: { id: 'scoring.several-unlike' },
    });
  });
});
