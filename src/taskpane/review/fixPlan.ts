import type { Finding, Reading, RepairPlan } from '../../checks';
import { repairPlan, repairSteps } from '../../checks';
import type { Book, CellChange } from '../../model';
import { formatAddress } from '../../model';
import type { CellRole, SkippedCell, PlannedCell } from '../../plan';
import { cellKey } from '../../plan';
import { note } from '../../texts/note';
import type { Session } from '../session/session';
import type { Person } from '../session/tables';
import { viewTables } from '../session/tables';
import type { Steps } from '../session/slices';
import type { Planner } from '../session/writePlan';
import { keyOfFinding } from './findings';

/** What the cells hold that the fix of a check changes; of others the value alone is shown. */
const ROLES: Readonly<Partial<Record<string, CellRole>>> = {
  'rate-wrong': 'rate',
  'rate-score-wrong': 'execution-score',
  'full-score-unmet': 'score',
  'total-not-sum': 'total',
  'total-leaves-out-row': 'total',
};

/**
 * A planner for the repairs of these findings and of what follows from them. It looks for them anew in the workbook as it was just read:
 * what was fixed or changed meanwhile is left alone.
 */
export function fixPlanner(session: Session, findings: readonly Finding[]): Planner {
  return (book, left) => {
    const isLeft = (change: CellChange): boolean => left.has(cellKey(change));
    const { changes, putOff, checks } = repairPlan(book, readAs(session.person()), isAmong(findings), isLeft);
    const cells = changes.flatMap((change): PlannedCell[] => {
      if (change.kind !== 'cell') return [];
      const role = ROLES[checks.get(`${change.sheet}!${formatAddress(change.address)}`) ?? ''];
      return role === undefined ? [] : [{ role, sheet: null, change }];
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

/** How many cells the repairs of these findings will write, in steps: they may rest on one another. */
export function* countRepairs(book: Book, person: Person, findings: readonly Finding[]): Steps<number> {
  const plan: RepairPlan = yield* repairSteps(book, readAs(person), isAmong(findings));
  return plan.changes.filter(({ kind }) => kind === 'cell').length;
}

function isAmong(findings: readonly Finding[]): (finding: Finding) => boolean {
  const wanted = new Set(findings.map(keyOfFinding));
  return (finding) => wanted.has(keyOfFinding(finding));
}

/** Reads tables with what the person decided, as the pane shows them. */
const readAs =
  (person: Person) =>
  (book: Book): Reading => {
    const steps = viewTables(book, person);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { tables } = step.value;
    return { tables: tables.map(({ table }) => table), evaluations: tables.map(({ evaluation }) => evaluation) };
  };
