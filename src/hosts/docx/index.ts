/** The paragraphs of a report file (.docx, .txt, .md). Reading from disk is the door `node`. */
export { readReportBytes, readReportFile } from './open';
export type { ReportFile } from './open';
