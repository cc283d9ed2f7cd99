/** The public face of summary/: many tables into one. */
export type { CommonForm, CommonFund, CommonIndicator } from './regional/aggregate';
export type { SummaryBook } from './sheets';
export { summaryBook, summaryChanges } from './sheets';
export type { Summary, SummaryInput, SummaryRow } from './summary';
export { summarise } from './summary';
