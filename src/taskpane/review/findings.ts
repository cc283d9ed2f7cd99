import type { Finding, Place, Severity } from '../../checks';
import { CHECKS, ofTables, SEVERITIES, tableOfFinding } from '../../checks';
import { formatAddress } from '../../model';
import type { Evaluation } from '../../scoring';
import type { SentenceId } from '../../texts/catalogue';
import type { Note } from '../../texts/note';
import type { TableView } from '../session/state';
import { lacksReason } from '../session/standing';

/** The findings of one check. */
export interface FindingGroup {
  readonly check: string;
  readonly title: SentenceId | null;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** The rule behind all of them; null where they differ. */
  readonly source: Note | null;
}

/** A few words for a check; null for one that is not known (any more). */
export function titleOf(check: string): SentenceId | null {
  return CHECKS.find(({ name }) => name === check)?.title ?? null;
}

/** The findings by check, the gravest groups first, else in the order of the checks. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const ofCheck = new Map<string, Finding[]>(CHECKS.map(({ name }) => [name, []]));
  for (const finding of findings) {
    const own = ofCheck.get(finding.check);
    if (own) own.push(finding);
    else ofCheck.set(finding.check, [finding]);
  }
  const groups = [...ofCheck].flatMap(([check, own]): FindingGroup[] => {
    const [first] = own;
    if (!first) return [];
    const sources = new Set(own.map(({ source }) => JSON.stringify(source)));
    const source = sources.size === 1 ? first.source : null;
    return [{ check, title: titleOf(check), severity: gravest(own), findings: own, source }];
  });
  return groups.sort((a, b) => rank(a.severity) - rank(b.severity));
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

const gravest = (findings: readonly Finding[]): Severity =>
  SEVERITIES.find((severity) => findings.some((one) => one.severity === severity)) ?? 'info';

export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** Whether the finding is about that table. */
export function isAbout(finding: Finding, view: TableView, tables: readonly TableView[]): boolean {
  return (
    tableOfFinding(
      finding,
      tables.map((one) => one.table),
    ) === view.table
  );
}

/** The checks that ask for an explanation. */
const OF_REASONS: ReadonlySet<string> = new Set(
  CHECKS.filter(({ group }) => group === 'reasons').map(({ name }) => name),
);

/** Whether a finding only says that a row has no explanation yet: that row waits in the step 写说明, and is counted there. */
export function asksForReason({ check, place }: Finding, tables: readonly TableView[]): boolean {
  if (!OF_REASONS.has(check) || place.kind !== 'cell') return false;
  const { sheet, address } = place;
  return tables.some(({ table, evaluation }) => table.sheet === sheet && unexplained(evaluation).has(address.row));
}

const known = new WeakMap<Evaluation, ReadonlySet<number>>();

/** The rows (zero-based) that lack an explanation, worked out once. */
function unexplained(evaluation: Evaluation): ReadonlySet<number> {
  const before = known.get(evaluation);
  if (before) return before;
  const rows = new Set(evaluation.indicators.filter(lacksReason).map(({ indicator }) => indicator.row));
  known.set(evaluation, rows);
  return rows;
}

/** Whether we can repair it, or something that follows from it. */
export function canRepair({ repair, followers }: Finding): boolean {
  return repair !== null || followers.some(canRepair);
}

/** The checks of tables that found nothing, of those given. */
export function passedChecks(findings: readonly Finding[]): readonly SentenceId[] {
  const failed = new Set(findings.map(({ check }) => check));
  return ofTables(CHECKS)
    .filter(({ name }) => !failed.has(name))
    .map(({ title }) => title);
}

/** A name for a finding among others: its check and place. */
export function keyOfFinding(finding: Finding): string {
  const known = keys.get(finding);
  if (known !== undefined) return known;
  const { check, place, found, message } = finding;
  const key = JSON.stringify([check, place, found, message]);
  keys.set(finding, key);
  return key;
}

const keys = new WeakMap<Finding, string>();

/** The cell of a place as "H16"; null for words of a report. */
export function cellOf(place: Place): string | null {
  return place.kind === 'cell' ? formatAddress(place.address) : null;
}
