/** The public face of checks/: what other layers may use. */
export type { Acceptance, AcceptedFinding, Origin, SortedFindings } from './accepted';
export { accept, LONGEST_NOTE, sortOut, withdraw } from './accepted';
export type { BookCheck, Check, TableCheck, TableSubject } from './check';
export { CHECKS } from './checks';
export type { CheckOptions } from './checkTables';
export { checkStepwise, checkTables } from './checkTables';
export type { Finding, Place, Severity, Wording } from './finding';
export { SEVERITIES, spell } from './finding';
export { tableOfFinding } from './home';
export type { MendPlan, PutOff } from './mend';
export { mend } from './mend';
export type { Observation, Report, Spot } from './sink';
export { sinkFor } from './sink';
export type { Statement, TextCheck } from './text';
export { checkReport, checkReportText, readReport, TEXT_CHECKS } from './text';
