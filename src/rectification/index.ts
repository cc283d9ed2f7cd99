/** The public face of mending/: the list of findings for the unit that has to mend its tables. The Word file: mending/docx. */
export { findingLetter } from './letter';
export type {
  FindingList,
  ListCounts,
  ListedFinding,
  ListGroup,
  ListLink,
  ListSection,
  ListSource,
  TableHead,
} from './list';
export { findingList } from './list';
export { findingSheets } from './listSheet';
