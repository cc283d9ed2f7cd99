import type { BookCheck, Check, ReportCheck, TableCheck } from './check';
import { GROUPS } from './check';

/** The checks by their groups and by their positions in these: the order in which they run and stand in the manual. */
export function inOrder(checks: readonly Check[]): readonly Check[] {
  const group = (check: Check): number => GROUPS.indexOf(check.group);
  return [...checks].sort(
    (a, b) => group(a) - group(b) || a.position - b.position || a.name.localeCompare(b.name, 'en'),
  );
}

/** Of these checks those that look at the tables of a workbook. */
export function ofTables(checks: readonly Check[]): readonly (TableCheck | BookCheck)[] {
  return checks.filter((check) => check.scope !== 'report');
}

/** Of these checks those that look at a report. */
export function ofReports(checks: readonly Check[]): readonly ReportCheck[] {
  return checks.filter((check) => check.scope === 'report');
}
