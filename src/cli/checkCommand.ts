import type { Finding, Severity } from '../checks';
import { SEVERITIES } from '../checks';

/** From which severity on findings make the exit status 1. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export type FindingCounts = Readonly<Record<Severity, number>>;

export const NO_FINDINGS: FindingCounts = { error: 0, warning: 0, info: 0 };

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

export function addCounts(a: FindingCounts, b: FindingCounts): FindingCounts {
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info };
}

/** Whether any finding is at or above the severity that fails. */
export function failsOn(counts: FindingCounts, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const limit = SEVERITIES.indexOf(failOn);
  return SEVERITIES.some((severity, index) => index <= limit && counts[severity] > 0);
}
