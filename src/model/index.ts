/** A workbook as it was read, and the changes that are written to it. Imports nothing but sentences. */
export type { Address, CellRef, Range } from './address';
export {
  columnIndex,
  columnName,
  contains,
  formatAbsolute,
  formatAddress,
  formatRange,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  parseRange,
  quoteSheet,
  rangeOf,
  sameAddress,
} from './address';
export type * from './appearance';
export type { Book, BookRemark, DefinedName } from './book';
export { findSheet } from './book';
export type { Cell, CellError, CellValue } from './cell';
export { EMPTY_CELL, GENERAL, isCellError, isEmpty } from './cell';
export type {
  CellChange,
  CellContent,
  CellStyle,
  Change,
  Highlight,
  HighlightChange,
  PlacedHighlight,
  Link,
  NameChange,
  NewCell,
  NewSheet,
  SettingChange,
  SheetChange,
} from './change';
export { EMPTY_CONTENT, invert, invertAll } from './change';
export type { ChartSeries, NewChart } from './chart';
export type { JsonObject } from './json';
export { isJsonObject, parseJson } from './json';
export type { HostError, HostErrorCode, Outcome, Remedy } from './outcome';
export { done, refused } from './outcome';
export { Sheet } from './sheet';
export type { BlankCells, SheetContent } from './sheet';
export { append, greatest, least, replaced } from './lists';
