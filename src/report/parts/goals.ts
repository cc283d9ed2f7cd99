import type { Passage } from '../../narrative';
import { compose, goalDraft, joined } from '../../narrative';
import type { OutlinePart } from '../outline';
import { paragraph, sentence } from '../outline';
import type { FoundText } from '../../layout';
import { isGoalRepeated } from '../../layout';
import type { ReportSource } from '../source';
import { quoted } from '../source';

/** What was aimed at, word for word as the table has it; a gap where it has none. */
export function goalParts({ goals }: ReportSource): OutlinePart[] {
  const found = goals.flatMap(({ goal }) => (goal ? [goal] : []));
  return found.length === 0 ? sentence('report.goals-missing') : listed(found, 'report.goal-one', 'report.goal-many');
}

/** What came of the goals, word for word; where the table does not say it, what its indicators prove of the one goal, else a gap. */
export function doneParts(source: ReportSource): OutlinePart[] {
  const { goals } = source;
  const found = goals.flatMap((pair) => (pair.done ? [{ ...pair.done, isCopy: isGoalRepeated(pair) }] : []));
  const [only, more] = found;
  if (!only) {
    const drafts = goals.flatMap(({ goal }) => (goal ? [goalDraft(source.evaluation, goal)] : []));
    const [draft, another] = drafts;
    if (!draft || another || draft.length === 0) return sentence('report.done-missing');
    return paragraph(compose('report.done-draft', { list: draft }));
  }
  // Some forms ask whether the goal was reached, not what came of it.
  const isAnswer = more === undefined && /^[是否]$/.test(only.text);
  return listed(found, isAnswer ? 'report.done-yes-no' : 'report.done-one', 'report.done-many');
}

/** Goals with what came of each: pair by pair where there are several. */
export function goalResultParts(source: ReportSource): OutlinePart[] {
  const { goals } = source;
  if (goals.length < 2) return [...goalParts(source), ...doneParts(source)];
  return goals.flatMap(({ goal, done }, index) => {
    if (!goal) return [];
    const filled = { number: String(index + 1), goal: quoted(ended(goal.text), goal.cell) };
    if (!done) {
      const draft = goalDraft(source.evaluation, goal);
      return paragraph(
        draft.length === 0
          ? compose('report.goal-without-result', filled)
          : compose('report.goal-with-draft', { ...filled, list: draft }),
      );
    }
    const said = { ...done, isCopy: isGoalRepeated({ goal, done }) };
    return paragraph(compose('report.goal-with-result', { ...filled, done: saidWhole(said) }));
  });
}

type One = 'report.goal-one' | 'report.done-one' | 'report.done-yes-no';
type Many = 'report.goal-many' | 'report.done-many';

/** A text of the table, and whether it only repeats what was aimed at. */
interface Listed extends FoundText {
  readonly isCopy?: boolean;
}

/** The text word for word, and where it only repeats the goal, that it does. */
const saidWhole = ({ text, cell, isCopy }: Listed): Passage =>
  joined([quoted(ended(text), cell), isCopy ? compose('report.goal-copied') : []]);

function listed(found: readonly Listed[], one: One, many: Many): OutlinePart[] {
  return found.flatMap((each, index) => {
    const text = saidWhole(each);
    return paragraph(
      found.length === 1 ? compose(one, { text }) : joined([compose(many, { number: String(index + 1), text })]),
    );
  });
}

/** A sentence with its full stop. */
export const ended = (text: string): string => (/[。！？；]$/.test(text) ? text : `${text}。`);
