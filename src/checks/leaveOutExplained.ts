import { formatAddress } from '../model';
import type { Explanation, Explanations } from '../reportReader';
import type { Evaluation, IndicatorResult } from '../scoring';
import { note } from '../texts/note';
import type { BoundTable } from './check';
import type { Finding } from './finding';
import { bindTables } from './lib/report/bind';
import { explainsChange, explainsUnspent, rowsExplained } from './lib/report/explained';

/**
 * Findings of tables beside reports: a deviation that a report explains is not asked for again. Where the form has a place of its own for
 * the reason the finding stays as an info that says which paragraph has it. `evaluations` are of the tables of the findings;
 * `hasOthers`: the reports may tell of further tables, so only a section that is surely a table's own counts. All others as they are.
 */
export function leaveOutExplained(
  findings: readonly Finding[],
  reports: readonly Explanations[],
  evaluations: readonly Evaluation[],
  hasOthers = false,
): Finding[] {
  if (reports.every(({ found }) => found.length === 0)) return [...findings];
  const tables = evaluations.map(({ table }) => table);
  const explained = reports.flatMap(({ sections, found }) =>
    bindTables(sections, tables, evaluations).map((bound): ExplainedTable => {
      const isOnly = tables.length === 1 && !hasOthers;
      return { bound, explanations: found.filter(({ section }) => isOnly || section === bound.section) };
    }),
  );
  return findings.flatMap((finding) => {
    const by = explanationOf(finding, explained);
    if (by === null) return [finding];
    if (!hasOwnPlace(finding, evaluations)) return [];
    const { paragraph } = by.place;
    return [{ ...finding, severity: 'info' as const, expected: note('check.expected-as-in-report', { paragraph }) }];
  });
}

/** A table with what one report explains of it. */
interface ExplainedTable {
  readonly bound: BoundTable;
  readonly explanations: readonly Explanation[];
}

/** What explains what a finding asks for; null where nothing does, and for findings that ask for nothing of the kind. */
function explanationOf(finding: Finding, tables: readonly ExplainedTable[]): Explanation | null {
  for (const { bound, explanations } of tables) {
    const tells = testFor(finding, bound);
    const found = tells ? explanations.find(tells) : undefined;
    if (found) return found;
  }
  return null;
}

function testFor(finding: Finding, bound: BoundTable): ((explanation: Explanation) => boolean) | null {
  const { place, check } = finding;
  if (place.kind !== 'cell' || place.sheet !== bound.table.sheet) return null;
  const { top, bottom } = bound.table.range;
  if (place.address.row < top || place.address.row > bottom) return null;
  switch (check) {
    case 'over-no-reason':
    case 'unmet-no-reason': {
      const row = rowOf(finding, bound);
      return row && ((one) => rowsExplained(one, bound).includes(row));
    }
    case 'execution-no-reason':
      return explainsUnspent;
    case 'adjustment-no-reason':
      return explainsChange;
    default:
      return null;
  }
}

/** The row that a finding names; null where the finding does not say which of several it is. */
function rowOf({ message, place }: Finding, { evaluation }: BoundTable): IndicatorResult | null {
  const named = evaluation.indicators.filter(({ indicator }) => indicator.name === message.args.name);
  const [only] = named.length === 1 ? named : named.filter(({ indicator: { row } }) => isIn(place, row));
  return only ?? null;
}

const isIn = (place: Finding['place'], row: number): boolean => place.kind === 'cell' && place.address.row === row;

/** Whether the form has a place of its own for the reason that a finding asks for. */
function hasOwnPlace({ check, message, place }: Finding, evaluations: readonly Evaluation[]): boolean {
  if (!MONEY.has(check)) return !message.id.endsWith('.no-column');
  if (place.kind !== 'cell') return false;
  const at = formatAddress(place.address);
  const amounts = evaluations.flatMap(({ table }) =>
    table.sheet === place.sheet ? table.budget.flatMap(({ cells }) => [cells.rate, cells.executed, cells.budget]) : [],
  );
  return !amounts.some((cell) => cell !== null && formatAddress(cell) === at);
}

const MONEY: ReadonlySet<string> = new Set(['execution-no-reason', 'adjustment-no-reason']);
