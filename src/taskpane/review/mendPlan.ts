import type { Finding } from '../../checks';
import { checkTables, mend } from '../../checks';
import { formatAddress } from '../../model/address';
import type { KeptCell } from '../../plan/planned';
import { note } from '../../texts/note';
import type { Session } from '../session';
import type { Planner } from '../session/core';
import { keyOfFinding } from '../view/findings';

/**
 * A planner for the repairs of these findings. It looks for them anew in the workbook as it was just read: what was mended or changed
 * meanwhile is left alone.
 */
export function mendPlanner(session: Session, findings: readonly Finding[]): Planner {
  const wanted = new Set(findings.map(keyOfFinding));
  const only = [...new Set(findings.map(({ check }) => check))];
  return (book) => {
    const evaluations = session.state().tables.map((view) => view.evaluation);
    const tables = evaluations.map((one) => one.table);
    const standing = checkTables(book, tables, evaluations, { only }).filter((one) => wanted.has(keyOfFinding(one)));
    const { changes, putOff } = mend(standing);
    const kept = putOff.map(({ cell: { sheet, address, before, after }, first }): KeptCell => ({
      role: 'total',
      sheet,
      address,
      found: before,
      computed: typeof after.value === 'number' ? after.value : null,
      agrees: false,
      why: first === null ? note('review.put-off-name') : note('review.put-off', { first: formatAddress(first) }),
    }));
    return { changes, cells: [], kept };
  };
}
