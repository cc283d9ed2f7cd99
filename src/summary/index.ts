/** The public face of summary/: many tables into one. */
export type { Summary, SummaryInput, SummaryRow } from './summary';
export { summarise } from './summary';
export { summarySheet } from './summarySheet';
