/** The public face of owner/: whose a kept thing is. */
export type { Believed, Person } from './person';
export { NOBODY } from './person';
export {
  isWorkbookId,
  LONGEST_NAME,
  named,
  newPerson,
  newWorkbookId,
  PERSON_BYTES,
  personOf,
  textOfPerson,
  WORKBOOK_ID_BYTES,
} from './person';
export { digestOf, hashOf, isMarkOf, markOf } from './mark';
