import type { Finding } from '../../checks';
import { applyFixes, checkTables } from '../../checks';
import { formatAddress } from '../../model';
import type { CellChange } from '../../model';
import type { CellRole, SkippedCell, PlannedCell } from '../../plan';
import { note } from '../../texts/note';
import type { Session } from '../session/session';
import type { Planner } from '../session/writePlan';
import { keyOfFinding } from './findings';

/** What the cells hold that the fix of a check changes; of others the value alone is shown. */
const ROLES: Readonly<Partial<Record<string, CellRole>>> = {
  'rate-wrong': 'rate',
  'rate-score-wrong': 'execution-score',
  'total-not-sum': 'total',
  'total-leaves-out-row': 'total',
};

/**
 * A planner for the repairs of these findings. It looks for them anew in the workbook as it was just read: what was fixed or changed
 * meanwhile is left alone.
 */
export function fixPlanner(session: Session, findings: readonly Finding[]): Planner {
  const wanted = new Set(findings.map(keyOfFinding));
  const only = [...new Set(findings.map(({ check }) => check))];
  return (book) => {
    const evaluations = session.state().tables.map((view) => view.evaluation);
    const tables = evaluations.map((one) => one.table);
    const standing = checkTables(book, tables, evaluations, { only }).filter((one) => wanted.has(keyOfFinding(one)));
    const { changes, putOff } = applyFixes(standing);
    const cells = standing.flatMap(({ check, repair }): PlannedCell[] => {
      const role = ROLES[check];
      const own = (repair ?? []).filter((one): one is CellChange => one.kind === 'cell' && changes.includes(one));
      return role === undefined ? [] : own.map((change) => ({ role, sheet: null, change }));
    });
    const skipped = putOff.map(({ finding, cell: { sheet, address, before, after }, first }): SkippedCell => ({
      role: ROLES[finding.check] ?? 'score',
      sheet,
      address,
      found: before,
      computed: typeof after.value === 'number' ? after.value : null,
      agrees: false,
      why: first === null ? note('review.put-off-name') : note('review.put-off', { first: formatAddress(first) }),
    }));
    return { changes, cells, skipped };
  };
}
