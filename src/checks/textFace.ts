/** The public face of checks/text/: reading a report and checking it. */
export { checkReport, checkReportText } from './checkReport';
export { readReport } from '../reportReader/readReport';
export type { Statement, TextPlace } from '../reportReader/statement';
export type { TextCheck } from './reportCheck';
export { TEXT_CHECKS } from './reportChecks';
