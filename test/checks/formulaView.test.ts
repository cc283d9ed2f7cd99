import { describe, expect, it } from 'vitest';
import { formulaView } from '../../src/checks';
import { recognise } from '../../src/layout';
import { formatAddress } from '../../src/model/address';
import type { Sheet } from '../../src/model/sheet';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { bookOf } from '../support/gridSheet';
import type { Changed } from './forms';
import { filled } from './forms';

/** "score: H14 other-row | H13 H16 …": each column with its groups, the odd ones by what is odd about them. */
function viewed(sheet: Sheet): string[] {
  const book = bookOf(sheet);
  return recognise(book).flatMap((table) =>
    formulaView({ book, sheet, table, evaluation: evaluate(table, proposeRuleSet(table)) }).map(
      ({ role, groups }) =>
        `${role}: ${groups
          .map(({ cells, oddities }) => [cells.map(formatAddress).join(' '), ...oddities].join(' '))
          .join(' | ')}`,
    ),
  );
}

/** The rows whose scores the rules give, and what each is computed by. */
const ROWS = [13, 14, 15, 16, 17, 19];
const POINTS = [20, 10, 10, 10, 20, 10];
const column = (formula: (row: number) => string): Changed =>
  Object.fromEntries(ROWS.map((row, index) => [`H${row}`, { formula: formula(row), value: POINTS[index] ?? 0 }]));
const usual = column((row) => `=ROUND(MIN(1,N${row})*G${row},2)`);
const ALL = 'H13 H14 H15 H16 H17 H19';

describe('the formulas of a table', () => {
  it.each<[string, Changed, string[]]>([
    ['none in a typed table', {}, []],
    ['a sound column is one group', usual, [`score: ${ALL}`]],
    ['a constant in it', { ...usual, H16: 10 }, ['score: H16 constant | H13 H14 H15 H17 H19']],
    [
      'another row',
      { ...usual, H16: { formula: '=ROUND(MIN(1,N15)*G15,2)', value: 10 } },
      ['score: H16 other-row | H13 H14 H15 H17 H19'],
    ],
    [
      'another make',
      { ...usual, H16: { formula: '=ROUND(N16*G16,1)', value: 10 } },
      ['score: H16 unlike | H13 H14 H15 H17 H19'],
    ],
    [
      'figures of its row copied into it',
      { ...usual, H13: { formula: '=ROUND(22/20*G13,1)', value: 20 } },
      ['score: H13 literal unlike | H14 H15 H16 H17 H19'],
    ],
    [
      'always full',
      { ...usual, H16: { formula: '=G16', value: 10 } },
      ['score: H16 unlike always-full | H13 H14 H15 H17 H19'],
    ],
    ['a text for a formula', { ...usual, H16: '=G16*1' }, ['score: H16 text | H13 H14 H15 H17 H19']],
    [
      'another workbook',
      { ...usual, H16: { formula: '=ROUND(MIN(1,[1]底稿!N16)*G16,2)', value: 10 } },
      ['score: H16 unlike external | H13 H14 H15 H17 H19'],
    ],
    ['a sum that passes over a row', { H20: { formula: '=SUM(I6,H13:H18)', value: 89.5 } }, ['total: H20 range-short']],
    ['a sum that is no longer true', { H20: { formula: '=SUM(I6,H13:H19)', value: 98 } }, ['total: H20 stale']],
    ['a sum', { H20: { formula: '=SUM(I6,H13:H19)', value: 99.5 } }, ['total: H20']],
    [
      'rates, and one that is no longer true',
      { H6: { formula: '=F6/E6', value: 0.95 }, H7: { formula: '=F7/E7', value: 0.9 } },
      ['rate: H7 stale | H6 | H8'],
    ],
  ])('%s', (_, changed, expected) => {
    expect(viewed(filled(changed))).toEqual(expected);
  });
});
