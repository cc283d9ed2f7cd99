import { goalsOf } from '../../layout';
import type { Address } from '../../model';
import { readReport } from '../../reportReader';
import type { FoundText } from '../../layout';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import type { Reporter } from '../reporter';
import { textAt } from '../lib/cells';
import { reportSums } from '../lib/sums';

/** A total within a text of the table (goals, what came of them, the conclusion) that its parts do not come to. */
export const goalFiguresWrong: TableCheck = {
  name: 'goal-figures-wrong',
  title: 'check.goal-figures-wrong',
  group: 'values',
  position: 15,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    for (const { text, at } of textsOf(subject)) {
      reportSums(readReport([text]), inCell(subject, at, report));
    }
  },
};

function textsOf({ sheet, table }: TableSubject): readonly { readonly text: string; readonly at: Address }[] {
  const said = (found: FoundText | null) => (found ? [{ text: found.text, at: found.cell.address }] : []);
  const goals = goalsOf(sheet, table).flatMap(({ goal, done }) => [...said(goal), ...said(done)]);
  const conclusion = table.conclusion?.cell;
  const last = conclusion ? [{ text: textAt(sheet, conclusion), at: conclusion }] : [];
  return [...goals, ...last].filter(({ text }) => text !== '');
}

/** A text may mean more than it says: what is an error in a report is to be looked at here. */
function inCell({ sheet }: TableSubject, address: Address, report: Reporter): Reporter {
  return ({ severity, found, expected, message }) => {
    report({
      severity: severity === 'error' ? 'warning' : 'info',
      at: { sheet, address },
      found,
      expected,
      message,
      source: note('check.source-goal-figures'),
    });
  };
}
