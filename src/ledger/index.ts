/** The public face of ledger/: what a review keeps of many files. */
export { acceptanceChanges } from './acceptances';
export type { ReviewedFile, ReviewedFinding } from './reviewedFile';
export {
  doubtsOf,
  listSourceOf,
  openFindings,
  reviewFile,
  summaryInputOf,
  unreadFile,
  whyNoTable,
} from './reviewedFile';
