/** The public face of checks/text/: reading a report and checking it. */
export { checkReport, checkReportText } from './checkReport';
export { readReport } from './readReport';
export type { Statement, TextPlace } from './statement';
export type { TextCheck } from './textCheck';
export { TEXT_CHECKS } from './textChecks';
