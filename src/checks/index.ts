/** The public face of checks/: what other layers may use. */
export type { Acceptance, AcceptedFinding, Origin, SortedFindings } from './accepted';
export { accept, ACCEPTED_KEY, LONGEST_NOTE, readAccepted, sortOut, withdraw, writeAccepted } from './accepted';
export type { BookCheck, Check, TableCheck, TableSubject } from './check';
export { CHECKS } from './checks';
export type { CheckOptions } from './checkTables';
export { checkStepwise, checkTables } from './checkTables';
export type { Finding, Place, Severity, Wording } from './finding';
export { SEVERITIES, spell } from './finding';
export { tableOfFinding } from './tableOfFinding';
export type { MendPlan, PutOff } from './applyFixes';
export { mend } from './applyFixes';
export type { Observation, Report, Spot } from './reporter';
export { sinkFor } from './reporter';
export type { Statement, TextCheck } from './textFace';
export { checkReport, checkReportText, readReport, TEXT_CHECKS } from './textFace';
