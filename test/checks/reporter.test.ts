import { describe, expect, it } from 'vitest';
import type { Finding, Observation, Spot } from '../../src/checks';
import { checkTables, reporterFor } from '../../src/checks';
import { recognise } from '../../src/layout';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { note } from '../../src/texts/note';
import { bookOf } from '../support/gridSheet';
import { addressOf, filled } from './forms';
import { findingsOf, shortly } from './testCheck';

const CHECK = { name: 'total-not-sum', severities: ['error'] } as const;
const sheet = filled();

const observed = (at: Spot, severity: Finding['severity'] = 'error'): Observation => ({
  severity,
  at,
  found: '98',
  expected: '99.5',
  message: note('check.total-not-sum'),
  source: note('check.source-total'),
});

function reported(...observations: readonly Observation[]): Finding[] {
  const into: Finding[] = [];
  const report = reporterFor(CHECK, into);
  observations.forEach(report);
  return into;
}

describe('the sink', () => {
  it('makes a finding of an observation with a cell', () => {
    expect(reported(observed({ sheet, address: addressOf('H20') }))).toEqual([
      {
        check: 'total-not-sum',
        severity: 'error',
        place: { kind: 'cell', sheet: '自评表', address: addressOf('H20') },
        found: '98',
        expected: '99.5',
        message: note('check.total-not-sum'),
        source: note('check.source-total'),
        repair: null,
        followers: [],
      },
    ]);
  });

  it('names the cell that a person sees for one inside of a merge', () => {
    const [finding] = reported(observed({ sheet, address: addressOf('B15') }));
    expect(finding?.place).toEqual({ kind: 'cell', sheet: '自评表', address: addressOf('B13') });
  });

  it('takes words of a report for a place', () => {
    const [finding] = reported(observed({ paragraph: 3, words: '执行率 77.21%' }));
    expect(finding?.place).toEqual({ kind: 'text', paragraph: 3, words: '执行率 77.21%' });
  });

  it.each<[string, Spot]>([
    ['no cell', { sheet, address: null }],
    ['no words', { paragraph: 3, words: '' }],
    ['no paragraph', { paragraph: 0, words: '执行率' }],
  ])('refuses a finding with %s', (_, at) => {
    expect(() => reported(observed(at))).toThrow(RangeError);
  });

  it('refuses a severity that the check does not declare', () => {
    expect(() => reported(observed({ sheet, address: addressOf('H20') }, 'info'))).toThrow(RangeError);
  });

  it('keeps once what is found twice', () => {
    const one = observed({ sheet, address: addressOf('H20') });
    expect(reported(one, one)).toHaveLength(1);
  });
});

describe('checkTables', () => {
  it('finds nothing in the rightly filled form', () => {
    expect(findingsOf(sheet, null)).toEqual([]);
  });

  it('finds in the blank form that nobody filled it in, and no more', () => {
    const inputs = [
      'D6',
      'E6',
      'F6',
      'D7',
      'E7',
      'F7',
      'D8',
      'E8',
      'F8',
      'D9',
      'E9',
      'F9',
      'H6',
      'H7',
      'H8',
      'I6',
      'F11',
      'H20',
    ];
    const rows = ['13', '14', '15', '16', '17', '18', '19'].flatMap((row) => [`F${row}`, `H${row}`]);
    const blank = Object.fromEntries([...inputs, ...rows].map((cell) => [cell, null]));
    expect(findingsOf(filled(blank), null).map((one) => shortly(one))).toEqual(['info F13  → 实际完成值']);
  });

  it('gives findings in the order of reading', () => {
    const mixed = filled({ H20: 98, H6: '77.21%', F13: '40场' });
    expect(findingsOf(mixed, null).map((one) => shortly(one).split(' ').slice(0, 2).join(' '))).toEqual([
      'error H6',
      'warning I13',
      'error H20',
    ]);
  });

  it('refuses tables of another book', () => {
    const book = bookOf(sheet);
    const tables = recognise(book);
    const evaluations = tables.map((table) => evaluate(table, proposeRuleSet(table)));
    expect(() => checkTables(bookOf(filled({}, '别的')), tables, evaluations)).toThrow(RangeError);
    expect(() => checkTables(book, tables, [])).toThrow(RangeError);
  });
});
