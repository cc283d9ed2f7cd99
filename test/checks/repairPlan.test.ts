import { describe, expect, it } from 'vitest';
import { checkTables, repairPlan } from '../../src/checks';
import { recognise } from '../../src/layout';
import { formatAddress } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import type { Sheet } from '../../src/model/sheet';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { applyChanges } from '../support/applyChanges';
import { bookOf } from '../support/gridSheet';
import { filled } from './forms';

function read(book: Book) {
  const tables = recognise(book);
  return { tables, evaluations: tables.map((table) => evaluate(table, proposeRuleSet(table))) };
}

function findingsIn(book: Book) {
  const { tables, evaluations } = read(book);
  return checkTables(book, tables, evaluations);
}

/** The cells that are written, with what they hold then. */
function written(sheet: Sheet, only: string | null = null): Record<string, unknown> {
  const book = bookOf(sheet);
  const plan = repairPlan(book, read, ({ check }) => only === null || check === only);
  expect(plan.putOff).toEqual([]);
  const after = applyChanges(book, plan.changes);
  const left = findingsIn(after).filter(({ repair }) => repair !== null);
  if (only === null) expect(left).toEqual([]);
  return Object.fromEntries(
    plan.changes.flatMap((one) =>
      one.kind === 'cell' ? [[formatAddress(one.address), one.after.formula ?? one.after.value]] : [],
    ),
  );
}

describe('repairs in one go', () => {
  const sum = '=SUM(I6,H13:H19)';
  const score = '=ROUND(MIN(1,F6/E6)*G6,2)';
  it.each<[string, Sheet, Record<string, unknown>]>([
    ['a total waits for its score, and has its figure', filled({ I6: 9, H20: 98 }), { I6: score, H20: sum }],
    ['a total that the score makes right is left alone', filled({ I6: 9 }), { I6: score }],
    [
      'rate, score and total, none of them a finding of its own',
      filled({ H6: '86%', I6: 8.6, H20: 98.6 }),
      { H6: '=IF(E6&F6="","",F6/E6)', I6: score, H20: sum },
    ],
    ['three amounts that nobody filled in', filled({ D6: 0, E6: 0, F6: 0 }), { D6: 100, E6: 100, F6: 95 }],
    ['an amount that several findings come down to', filled({ F7: 67 }), { F7: 76 }],
    ['full points for a missed target', filled({ F13: '16场', I13: '因场地维修改期，已列入下年计划' }), {}],
    ['full points for a plainly missed target, and the total', filled({ F13: '16场' }), { H13: 16, H20: sum }],
    ['nothing in a right table', filled(), {}],
  ])('%s', (_, sheet, cells) => {
    expect(written(sheet)).toEqual(cells);
  });

  it('only those that were chosen', () => {
    expect(written(filled({ H7: '90%', H20: 98 }), 'rate-wrong')).toEqual({ H7: '=IF(E7&F7="","",F7/E7)' });
  });

  it('each cell goes from what stood there to what stands there in the end', () => {
    const book = bookOf(filled({ I6: 9, H20: 98 }));
    const { changes } = repairPlan(book, read, () => true);
    expect(changes.map((one) => one.kind === 'cell' && [one.before.value, one.after.value])).toEqual([
      [9, 9.5],
      [98, 99.5],
    ]);
  });
});
