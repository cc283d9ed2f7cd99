import { recognise } from '../layout';
import { planScore } from '../plan/planScore';
import { proposeRuleSet, RULE_SETS } from '../rules';
import { evaluate } from '../scoring';
import type { Language } from '../texts/note';
import type { Engine } from './engine';

/** The pure layers themselves. `language` is that of the words on a sheet that we add. */
export function realEngine(language: Language): Engine {
  return {
    ruleSets: RULE_SETS,
    recognise,
    proposeRuleSet,
    evaluate,
    planScores: (book, evaluations, options) => {
      const { changes, perTable } = planScore(evaluations, book, { ...options, language });
      return {
        changes,
        cells: perTable.flatMap((table) => table.cells),
        kept: perTable.flatMap((table) => table.kept),
      };
    },
    planMarks: async (book, evaluations, kept) =>
      (await highlighting()).planHighlights(evaluations, book, { kept }).changes,
    planUnmark: async (book, kept) => (await highlighting()).planHighlightRemoval(book, kept),
  };
}

/** Not in the pane's first script: it brings the schema library. */
const highlighting = () => import(/* webpackChunkName: "marks" */ '../plan/highlights');
