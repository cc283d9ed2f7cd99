/** .xls files of Excel 5 to 2003, read and never written. Heavy: load it when such a file comes. Reading from disk is the door `node`. */
export { MOST_XLS_BYTES, openXls } from './file';
export type { XlsFile } from './file';
