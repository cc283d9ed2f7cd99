/** The face of report/: what other rooms may use. */
export type {
  Appendix,
  Block,
  DocumentCell,
  DocumentTable,
  ReportDocument,
  ReportKind,
  WordDocument,
} from './document';
export { REPORT_KINDS, passagesOf, titleOfAppendix } from './document';
export type { Doubt } from './doubts';
export { withDoubts } from './doubts';
export { proposeReportKind, reportModel } from './reportModel';
