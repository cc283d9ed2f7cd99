import { describe, expect, test } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { parseAddress } from '../../../src/model/address';
import type { Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { planScore } from '../../../src/plan/planScore';
import { formulasIn } from '../../support/formulasIn';
import { evaluateBook } from '../../support/chain';
import { bookBytes } from '../../support/books';
import { plainly, valueOf } from '../contract';
import { rewrite, textsOf } from './support';

const isSheet = (name: string): boolean => /worksheets\/[^/]+\.xml$/.test(name);
const options = { write: 'formulas', workingPaper: false, language: 'zh' } as const;

const file = valueOf(openXlsx(bookBytes('department-overall-blank')));
const book = valueOf(file.book());
const scores = planScore(evaluateBook(book), book, options).changes;
const scored = valueOf(file.apply(scores));

/** The file as Excel saves it when formulas came in through its API: array formulas of one cell, with metadata of dynamic arrays. */
function asArrays(bytes: Uint8Array, ref = (cell: string) => cell): Uint8Array {
  return rewrite(bytes, (name, text) =>
    isSheet(name)
      ? text.replaceAll(
          /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*完成值[^<]*)<\/f>/g,
          (_, cell: string, rest: string, formula: string) =>
            `<c r="${cell}"${rest} cm="1"><f t="array" ref="${ref(cell)}">${formula}</f>`,
        )
      : text,
  );
}
const arraysIn = (bytes: Uint8Array): number =>
  Object.entries(textsOf(bytes)).flatMap(([name, text]) => (isSheet(name) ? [...text.matchAll(/t="array"/g)] : []))
    .length;

describe('formulas of ours that Excel saved as array formulas of one cell', () => {
  const saved = valueOf(openXlsx(asArrays(scored.bytes())));
  const own = Object.entries(formulasIn(valueOf(scored.book()))).filter(([, formula]) => formula.includes('完成值'));

  test('are there, and read as the formulas they are', () => {
    expect(own.length).toBeGreaterThan(5);
    expect(arraysIn(saved.bytes())).toBe(own.length);
    expect(formulasIn(valueOf(saved.book()))).toEqual(formulasIn(valueOf(scored.book())));
  });

  test('are written over by values, and nothing of the array stays', () => {
    const now = valueOf(saved.book());
    const values = planScore(evaluateBook(now), now, { ...options, write: 'values' }).changes;
    const done = valueOf(saved.apply(values));
    expect(arraysIn(done.bytes())).toBe(0);
    expect(Object.entries(textsOf(done.bytes())).some(([name, text]) => isSheet(name) && text.includes(' cm='))).toBe(
      false,
    );
  });

  test('are taken back by the step that wrote them', () => {
    const done = valueOf(saved.apply(invertAll(scores)));
    expect(formulasIn(valueOf(done.book()))).toEqual(formulasIn(book));
  });
});

describe('other array formulas stay refused', () => {
  const change = (cell: string, formula: string): Change => {
    const [sheet = '', address = ''] = cell.split('!');
    return {
      kind: 'cell',
      sheet,
      address: parseAddress(address) ?? expect.fail(address),
      before: { value: null, formula },
      after: plainly(1),
    };
  };
  const [[cell, formula] = expect.fail('no formula')] = Object.entries(formulasIn(valueOf(scored.book()))).filter(
    ([, text]) => text.includes('完成值'),
  );

  test('one that reaches over several cells', () => {
    const wide = valueOf(
      openXlsx(asArrays(scored.bytes(), (one) => `${one}:${one.replace(/\d+/, (row) => String(Number(row) + 1))}`)),
    );
    const outcome = wide.apply([change(cell, formula)]);
    expect(outcome.ok ? 'done' : outcome.error.code).toBe('refused');
  });

  test('one of a person in one cell', () => {
    const theirs = rewrite(asArrays(scored.bytes()), (name, text) =>
      isSheet(name) ? text.replaceAll('完成值', '单价').replaceAll('指标值', '数量') : text,
    );
    const outcome = valueOf(openXlsx(theirs)).apply([
      change(cell, formula.replaceAll('完成值', '单价').replaceAll('指标值', '数量')),
    ]);
    expect(outcome.ok ? 'done' : outcome.error.code).toBe('refused');
  });
});
