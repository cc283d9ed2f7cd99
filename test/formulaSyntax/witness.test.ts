import { tokenize as witness } from '@borgar/fx/xlsx';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from '../../src/formulaSyntax/tokens';

/** An independent reader of formulas: what both call a reference, a name or a table of a well-formed formula is the same text. */
const WITNESSED: ReadonlySet<string> = new Set(['range', 'range_beam', 'range_named', 'structured']);

const ours = (formula: string): string[] =>
  tokenize(formula)
    .filter(({ kind }) => kind === 'area' || kind === 'name' || kind === 'table')
    .map(({ start, end }) => formula.slice(start, end));

const theirs = (formula: string): string[] =>
  witness(formula, { negativeNumbers: false })
    .filter(({ type }) => WITNESSED.has(type))
    .map(({ value }) => value);

const dollar = fc.constantFrom('', '$');
const column = fc.constantFrom('A', 'Z', 'AA', 'XFD');
const row = fc.integer({ min: 1, max: 1_048_576 });
const cell = fc.tuple(dollar, column, dollar, row).map((parts) => parts.join(''));
const area = fc.oneof(
  cell,
  fc.tuple(cell, cell).map((corners) => corners.join(':')),
  fc.tuple(dollar, column, dollar, column).map(([a, b, c, d]) => `${a}${b}:${c}${d}`),
  fc.tuple(dollar, row, dollar, row).map(([a, b, c, d]) => `${a}${b}:${c}${d}`),
);
const sheet = fc.constantFrom('', '', '表!', "'表 (一)'!", "'二''表'!", '[1]表!', 'Sheet1:Sheet3!');
const operand: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(sheet, area).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('', '表!', "'表 (一)'!"), fc.constantFrom('指标值', '完成值_2', 'a.b', 'LOG10x'))
    .map((parts) => parts.join('')),
  fc.constantFrom('1', '1.5', '2E3', '"A1"', '"a""B2"', '#REF!', '#N/A', 'T[列]', 'T[[#This Row],[列]]', '{1,2;3}'),
);
const formula = fc.letrec<{ term: string }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 3 },
    operand,
    fc
      .tuple(tie('term'), fc.constantFrom('+', '-', '*', '/', '&', '<=', '<>', ' + '), tie('term'))
      .map((parts) => parts.join('')),
    fc
      .tuple(
        fc.constantFrom('SUM', 'IF', 'LOG10', '_xlfn.XLOOKUP', ''),
        fc.array(tie('term'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, terms]) => `${name}(${terms.join(',')})`),
  ),
})).term;

it('reads well-formed formulas as an independent reader does', () => {
  fc.assert(
    fc.property(formula, (text) => {
      expect(ours(text)).toEqual(theirs(text));
    }),
    { seed: 11, numRuns: 1000 },
  );
});
