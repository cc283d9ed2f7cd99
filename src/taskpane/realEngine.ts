import { recognise } from '../layout';
import { planScore } from '../plan/planScore';
import { proposeRuleSet, RULE_SETS } from '../rules';
import { evaluate } from '../scoring';
import type { Language } from '../texts/note';
import type { Engine } from './engine';
import { planMarks } from './marks';

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
    planMarks,
  };
}
