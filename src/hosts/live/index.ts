/** The face of hosts/live/: what other rooms may use. */
export { assemble, trimmed } from './assemble';
export { blocksOf, runsOf } from './blocks';
export { joinChains } from './chains';
export { displayText, isAsWritten, isText } from './content';
export { TEXT_FORMAT, entryOf } from './entry';
export type { ChangeByKind, Kind } from './kinds';
export { changesOf } from './kinds';
export { STYLE_FORMATS, columnPoints, formatOf, sameStyle } from './newSheet';
export type {
  CellNow,
  HighlightNow,
  NameNow,
  NowByKind,
  Observed,
  Put,
  Puts,
  SettingNow,
  SheetNow,
  Snapshot,
} from './observed';
export { changedCells, nameCells, preconditionError } from './preconditions';
export type { HeightPlan, RowKeeping, TextCell } from './rowHeights';
export { planRowHeights, rowKeeping } from './rowHeights';
export { RULES, sameHighlight } from './rules';
export { takingBack, writing } from './snapshot';
export type { KnownMerges, MergeContent, SheetInfo } from './workbookMemory';
export { WorkbookMemory } from './workbookMemory';
