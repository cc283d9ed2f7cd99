import { describe, expect, it } from 'vitest';
import { applyFixes, checkTables } from '../../src/checks';
import { recognise } from '../../src/layout';
import { formatAddress } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import { invertAll } from '../../src/model/change';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { applyChanges } from '../support/applyChanges';
import { bookOf } from '../support/gridSheet';
import { addressOf, filled } from './forms';

function findingsIn(book: Book) {
  const tables = recognise(book);
  const evaluations = tables.map((table) => evaluate(table, proposeRuleSet(table)));
  return checkTables(book, tables, evaluations);
}

/** The cells that a plan writes. */
const cellsOf = (book: Book) =>
  applyFixes(findingsIn(book)).changes.flatMap((one) => (one.kind === 'cell' ? [formatAddress(one.address)] : []));

describe('repairs that go together', () => {
  it('are one plan: each cell once', () => {
    expect(cellsOf(bookOf(filled({ H6: '86%', H7: '90%', H16: ' 10 ' }))).sort()).toEqual(['H16', 'H6', 'H7']);
  });

  it('a total waits for the score that it adds up', () => {
    const book = bookOf(filled({ I6: 9, H20: 98 }));
    const { changes, putOff } = applyFixes(findingsIn(book));
    expect(changes.map((one) => one.kind === 'cell' && formatAddress(one.address))).toEqual(['I6']);
    expect(putOff.map(({ finding, first }) => [finding.check, first])).toEqual([['total-not-sum', addressOf('I6')]]);
    // Once the score is right, the total is mended with the sum of the right scores.
    const next = applyChanges(book, changes);
    const total = applyFixes(findingsIn(next)).changes;
    expect(total.map((one) => one.kind === 'cell' && one.after.value)).toEqual([99.5]);
    expect(applyFixes(findingsIn(applyChanges(next, total)))).toEqual({ changes: [], putOff: [] });
  });

  it("one cell with two findings is written once, the graver one's way", () => {
    const [finding] = findingsIn(bookOf(filled({ H16: ' 10 ' }))).filter(({ repair }) => repair !== null);
    const [change] = finding?.repair ?? [];
    if (!finding || change?.kind !== 'cell') throw new Error('nothing to mend');
    const other = {
      ...finding,
      severity: 'info',
      repair: [{ ...change, after: { value: 11, formula: null } }],
    } as const;
    const plan = { changes: [change], putOff: [] };
    expect(applyFixes([other, { ...finding, severity: 'error' }])).toEqual(plan);
    expect(applyFixes([finding, finding])).toEqual(plan);
  });

  it('a name is set once; a repair that needs it otherwise waits', () => {
    const [finding] = findingsIn(bookOf(filled({ H6: '86%' }))).filter(({ repair }) => repair !== null);
    const [change] = finding?.repair ?? [];
    if (!finding || change?.kind !== 'cell') throw new Error('nothing to mend');
    const named = (cell: string, formula: string) => ({
      ...finding,
      repair: [
        { kind: 'name', sheet: '自评表', name: '指标值', before: null, after: formula } as const,
        { ...change, address: addressOf(cell) },
      ],
    });
    const { changes, putOff } = applyFixes([named('H6', '1'), named('H7', '1'), named('H8', '2')]);
    expect(changes.map(({ kind }) => kind)).toEqual(['name', 'cell', 'cell']);
    expect(putOff.map(({ cell, first }) => [formatAddress(cell.address), first])).toEqual([['H8', null]]);
  });

  it('are taken back as one', () => {
    const book = bookOf(filled({ H6: '86%', H7: '90%', H16: ' 10 ' }));
    const { changes } = applyFixes(findingsIn(book));
    const back = applyChanges(applyChanges(book, changes), invertAll(changes));
    expect(findingsIn(back)).toEqual(findingsIn(book));
  });

  it('nothing to mend gives nothing', () => {
    expect(applyFixes(findingsIn(bookOf(filled())))).toEqual({ changes: [], putOff: [] });
  });
});
