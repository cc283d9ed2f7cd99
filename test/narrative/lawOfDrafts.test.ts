import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { recognise } from '../../src/layout';
import { parseAddress } from '../../src/model';
import type { Passage } from '../../src/narrative';
import { conclude, draftExecution, draftReason } from '../../src/narrative';
import { proposeRuleSet } from '../../src/rules';
import type { Evaluation } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import { sentenceLine, withoutCode } from '../../src/text';
import { bookBytes, extraBooks, TABLE_BOOKS } from '../support/books';
import { brokenLaw, saidOutside } from './law';

/** Every table of a workbook, and every text that we draft for it unasked. */
function draftsOf(name: string): readonly { readonly evaluation: Evaluation; readonly passages: readonly Passage[] }[] {
  const opened = openXlsx(bookBytes(name));
  const book = opened.ok ? opened.value.book() : opened;
  if (!book.ok) return expect.fail(name);
  return recognise(book.value).map((table) => {
    const evaluation = evaluate(table, proposeRuleSet(table));
    const reasons = evaluation.indicators.map((result) => draftReason(result, evaluation));
    const drafts = [...reasons, draftExecution(evaluation), conclude(evaluation), conclude(evaluation, { limit: 100 })];
    return { evaluation, passages: drafts.flatMap((draft) => (draft ? [draft.passage] : [])) };
  });
}

describe('drafts and conclusions keep the law', () => {
  const names = [...TABLE_BOOKS, ...extraBooks()];
  it.each(names)('%s', (name) => {
    for (const { evaluation, passages } of draftsOf(name)) {
      const unit = evaluation.table.unit === null ? null : withoutCode(sentenceLine(evaluation.table.unit));
      expect(passages.length).toBeGreaterThan(0);
      expect(passages.flatMap((passage) => brokenLaw(passage, [unit]))).toEqual([]);
    }
  });

  it.each(names)('%s: what is said outside of the slots rests on cells of its table', (name) => {
    for (const { evaluation, passages } of draftsOf(name)) {
      const { sheet, range } = evaluation.table;
      for (const { text, cells } of passages.flatMap(saidOutside)) {
        const inside = cells.filter((cell) => {
          const at = parseAddress(cell.slice(cell.lastIndexOf('!') + 1));
          return cell.startsWith(`${sheet}!`) && at !== null && at.row >= range.top && at.row <= range.bottom;
        });
        expect(inside, text).toEqual(cells);
        expect(cells, text).not.toEqual([]);
      }
    }
  });
});
