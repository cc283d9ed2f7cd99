import { least } from '../../model';
import { formatNumber } from '../../quantity';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { formulaScores } from '../lib/formulaScores';
import { explanations } from '../lib/explained';
import { scoredRows } from '../lib/rows';
import { isRightByOwnRule } from '../lib/printedRule';
import { isScoreApart } from '../lib/scores';

/** Points taken off beyond what the rule takes, without a word. */
export const scoreBelowRuleNoReason: TableCheck = {
  name: 'score-below-rule-no-reason',
  title: 'check.score-below-rule-no-reason',
  group: 'scores',
  position: 3,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    const isExplained = explanations(subject);
    for (const { result, at, points, printed } of scoredRows(subject)) {
      if (isExplained(result) || isRightByOwnRule(subject, result, printed)) continue;
      // Words are judged: then all that is known is that less than full points must be explained.
      const scores = result.basis ? formulaScores(result.basis, points) : [points];
      const rule = result.score ?? points;
      const isLower = printed.value < least(scores, rule) && scores.every((one) => isScoreApart(one, printed));
      if (!isLower || !isScoreApart(rule, printed)) continue;
      const isJudged = result.score === null;
      const args = { found: textAt(sheet, at), rule: formatNumber(rule) };
      report({
        // A form without a column for reasons asks for none.
        severity: result.indicator.cells.reason === null ? 'info' : 'warning',
        at: { sheet, address: at },
        found: args.found,
        // How many points words deserve nobody can compute: full ones would be a figure out of the air.
        expected: isJudged ? note('check.expected-reason') : args.rule,
        message: note(
          isJudged ? 'check.score-below-rule-no-reason.judged' : 'check.score-below-rule-no-reason.found',
          args,
        ),
        source: note('check.source-system'),
      });
    }
  },
};
