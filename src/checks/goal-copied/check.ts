import { goalsOf, isGoalRepeated } from '../../layout';
import { withoutPunctuation } from '../../text';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';

/** What came of the goal is the goal itself, word for word. */
export const goalCopied: TableCheck = {
  name: 'goal-copied',
  title: 'check.goal-copied',
  group: 'completeness',
  position: 4,
  severities: ['warning'],
  forms: ['self-evaluation'],
  scope: 'table',
  run({ sheet, table }, report) {
    for (const pair of goalsOf(sheet, table)) {
      const { done } = pair;
      if (!done || !isGoalRepeated(pair) || withoutPunctuation(done.text).length < SHORTEST) continue;
      report({
        severity: 'warning',
        at: { sheet, address: done.cell.address },
        found: shortened(done.text),
        expected: note('check.expected-result'),
        message: note('check.goal-copied.found'),
        source: note('check.source-measured'),
      });
    }
  },
};

/** 完成年度任务 may stand for both. */
const SHORTEST = 10;
const LONGEST_SHOWN = 30;
const shortened = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.trim().slice(0, LONGEST_SHOWN)}…` : text.trim();
