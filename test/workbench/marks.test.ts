import { expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { recognise } from '../../src/layout';
import { planHighlightRemoval, planHighlights } from '../../src/plan/highlights';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { packBook, unpackBook } from '../../src/workbench/file/protocol';
import { valueOf } from '../hosts/contract';
import { bookBytes } from '../support/books';

it('the page knows the marks of a file without the list of them, as the worker found them', () => {
  const file = valueOf(openXlsx(bookBytes('regional-transfer-blank')));
  const plain = valueOf(file.book());
  const evaluations = recognise(plain).map((table) => evaluate(table, proposeRuleSet(table)));
  const marked = valueOf(file.apply(planHighlights(evaluations, plain).changes));
  const read = valueOf(marked.book());
  const book = unpackBook(structuredClone(packBook(read, [])), []);
  expect(book.marks?.length).toBeGreaterThan(2);
  expect(book.marks).toEqual(read.marks);
  const unmarked = valueOf(marked.apply(planHighlightRemoval(book, null)));
  expect(valueOf(unmarked.book()).marks).toEqual([]);
});
