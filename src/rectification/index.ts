/** The public face of rectification/: the list of findings for the unit that has to correct its tables. The Word file: rectification/docx. */
export { findingLetter } from './letter';
export type {
  FindingList,
  HeadTotals,
  ListCounts,
  ListedFinding,
  ListGroup,
  ListLink,
  ListSection,
  ListSource,
  ReviewState,
  TableHead,
} from './list';
export { findingList, REVIEW_STATES } from './list';
export { findingSheets } from './listSheet';
