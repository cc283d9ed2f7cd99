import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/layout';
import type { BudgetRow } from '../../src/layout';
import { filled } from '../checks/forms';
import { bookOf } from '../support/gridSheet';
import { amounts } from './cases/amounts';

/** The row of all the money in the standard form, with this text where the budget of the year stands. */
function moneyRow(text: string): BudgetRow {
  const [table] = recognise(bookOf(filled({ E6: text })));
  return table?.budget[0] ?? expect.fail('no money');
}

const cases = amounts
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => line.split('|').map((part) => part.trim()));

describe('an amount in a column of 万元', () => {
  test.each(cases)('%s: %s', (text = '', expected = '') => {
    const { budget, problems, label, cells } = moneyRow(text);
    expect(label).toBe('年度资金总额');
    expect(cells.budget).toEqual({ row: 5, column: 4 });
    const said = problems.length > 0 ? '?' : '-';
    expect(budget === null ? said : String(budget)).toBe(expected);
  });
});
