import { describe, expect, it } from 'vitest';
import { checkTables } from '../../src/checks';
import { recognise } from '../../src/layout';
import type { Book } from '../../src/model/book';
import { formatAddress } from '../../src/model/address';
import type { Sheet } from '../../src/model/sheet';
import { invertAll } from '../../src/model/change';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { applyChanges } from '../support/applyChanges';
import { bookOf } from '../support/gridSheet';
import { addressOf, filled } from './forms';

function findings(book: Book, check: string) {
  const tables = recognise(book);
  const evaluations = tables.map((table) => evaluate(table, proposeRuleSet(table)));
  return checkTables(book, tables, evaluations, { only: [check] });
}

const cellOf = (book: Book, cell: string) => {
  const { row, column } = addressOf(cell);
  const { value, formula } = (book.sheets[0] as Sheet).cellAt(row, column);
  return { value, formula };
};

describe('repairs', () => {
  it.each<[string, Sheet, string, { formula: string | null; value: number | null }]>([
    ['rate-wrong', filled({ H6: '86%' }), 'H6', { formula: '=IF(E6&F6="","",F6/E6)', value: 0.95 }],
    ['rate-score-wrong', filled({ I6: 9 }), 'I6', { formula: '=ROUND(MIN(1,F6/E6)*G6,2)', value: 9.5 }],
    ['total-not-sum', filled({ H20: 98 }), 'H20', { formula: '=SUM(I6,H13:H19)', value: 99.5 }],
    [
      'total-leaves-out-row',
      filled({ H20: { formula: '=SUM(I6,H13:H18)', value: 89.5 } }),
      'H20',
      { formula: '=SUM(I6,H13:H19)', value: 99.5 },
    ],
    [
      'formula-row-mismatch',
      filled({ H7: { formula: '=F8/E8', value: 0.95 } }),
      'H7',
      // Its result is for the spreadsheet to compute.
      { formula: '=F7/E7', value: null },
    ],
    ['number-as-text', filled({ H16: ' 10 ' }), 'H16', { formula: null, value: 10 }],
  ])('%s: the finding is gone, and can be brought back', (check, sheet, cell, after) => {
    const book = bookOf(sheet);
    const [finding] = findings(book, check);
    const repair = finding?.repair ?? [];
    expect(finding?.place.kind === 'cell' && formatAddress(finding.place.address)).toBe(cell);
    const mended = applyChanges(book, repair);
    expect(cellOf(mended, cell)).toEqual(after);
    expect(findings(mended, check)).toEqual([]);
    expect(cellOf(applyChanges(mended, invertAll(repair)), cell)).toEqual(cellOf(book, cell));
  });

  it('are not offered where protection forbids them', () => {
    const locked = filled({ H6: '86%' });
    const book = bookOf(
      Object.assign(Object.create(Object.getPrototypeOf(locked) as object), locked, { isProtected: true }) as Sheet,
    );
    expect(findings(book, 'rate-wrong').map(({ repair }) => repair)).toEqual([null]);
  });
});
