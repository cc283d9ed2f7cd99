/** The public face of checks/: what other layers may use. */
export type { Acceptance, AcceptedFinding, Origin, SortedFindings } from './accepted';
export { accept, LONGEST_NOTE, sortOut, withdraw } from './accepted';
export type { FixPlan, PutOff } from './applyFixes';
export { applyFixes } from './applyFixes';
export type { BookCheck, Check, ReportCheck, TableCheck, TableSubject } from './check';
export { checkReport, checkReportText } from './checkReport';
export { CHECKS } from './checks';
export type { CheckOptions } from './checkTables';
export { checkStepwise, checkTables } from './checkTables';
export type { Finding, Place, Severity, Wording } from './finding';
export { SEVERITIES, spell } from './finding';
export { ofReports, ofTables } from './order';
export { referToTable } from './referToTable';
export type { Observation, Reporter, Spot } from './reporter';
export { reporterFor } from './reporter';
export { tableOfFinding } from './tableOfFinding';
export type { Statement } from '../reportReader';
export { readReport } from '../reportReader';
