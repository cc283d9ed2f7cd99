import { recogniseSheet } from '../layout';
import type { MappingCorrection, SelfEvaluationTable } from '../layout/table';
import { done } from '../model/outcome';
import type { Sheet } from '../model/sheet';
import { planScore } from '../plan/planScore';
import { proposeRuleSet, RULE_SETS } from '../rules';
import { evaluate } from '../scoring';
import type { Language } from '../texts/note';
import type { Engine } from './engine';

/** The pure layers themselves. `language` is that of the words on a sheet that we add. */
export function realEngine(language: Language): Engine {
  return {
    ruleSets: RULE_SETS,
    recognise: remembering(),
    proposeRuleSet,
    evaluate,
    planScores: (book, evaluations, options) => {
      const { changes, perTable } = planScore(evaluations, book, { ...options, language });
      return {
        changes,
        cells: perTable.flatMap((table) => table.cells),
        kept: perTable.flatMap((table) => table.skipped),
      };
    },
    planMarks: async (book, evaluations, kept) => {
      const { changes, refused } = (await highlighting()).planHighlights(evaluations, book, { kept });
      return refused ? { ok: false, error: refused } : done(changes);
    },
    planUnmark: async (book, kept) => (await highlighting()).planHighlightRemoval(book, kept),
  };
}

/** Recognises a sheet once: a sheet never changes, and after an edit most sheets of a workbook are those of before. */
function remembering(): Engine['recognise'] {
  const known = new WeakMap<Sheet, { readonly corrections: string; readonly tables: readonly SelfEvaluationTable[] }>();
  return (sheet, given: readonly MappingCorrection[]) => {
    const corrections = JSON.stringify(given);
    const before = known.get(sheet);
    if (before?.corrections === corrections) return before.tables;
    const tables = recogniseSheet(sheet, given);
    known.set(sheet, { corrections, tables });
    return tables;
  };
}

/** Not in the pane's first script: it brings the schema library. */
const highlighting = () => import(/* webpackChunkName: "marks" */ '../plan/highlights');
