/** The face of hosts/office/: what other rooms may use. */
export { openNewWorkbook, workbookFile } from './file';
export { officeHost } from './officeHost';
