/** .xlsx files without Excel, read whole and patched in place. Reading from and writing to disk is the door `node`. */
export { readAppearance } from './appearance';
export { newXlsx } from './blank';
export type { XlsxFile } from './file';
export { XlsxHost } from './host';
export { openXlsx } from './open';
export { BUILT_IN_FORMATS } from './read/formats';
export { showerOf } from './read/shown';
