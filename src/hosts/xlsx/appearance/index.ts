import type { Package } from '../../../ooxml';
import { workbookPart } from '../read/context';
import type { SheetEntry, Workbook } from '../workbook';
import { attribute, childOf, childrenOf, parseXml } from '../../../ooxml';
import { readCellFormats } from './cellFormats';
import { readPalette, readTheme } from './colours';
import type { BookAppearance } from '../../../model';
import type { AppearanceContext } from './sheet';
import { readSheetAppearance } from './sheet';
import { digitWidth } from './units';

const NO_STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** What a workbook looks like: everything a grid needs to show its sheets as Excel does. Its sheets stand as those of the book. */
export function readAppearance(parts: Package, workbook: Workbook): BookAppearance {
  const stylesPart = workbookPart(parts, workbook, 'styles');
  const themePart = workbookPart(parts, workbook, 'theme');
  const stylesXml = stylesPart === null ? NO_STYLES : parts.text(stylesPart);
  const root = parseXml(stylesXml);
  const colours = {
    theme: readTheme(themePart === null ? null : parts.text(themePart)),
    palette: readPalette(stylesXml, root),
  };
  const { cells, normalFont } = readCellFormats(stylesXml, root, colours);
  const dxfs = childOf(root, 'dxfs');
  const context: AppearanceContext = {
    colours,
    digit: digitWidth(normalFont),
    stylesXml,
    dxfs: dxfs ? childrenOf(dxfs, 'dxf') : [],
  };
  const sheets = workbook.sheets.filter(
    (sheet): sheet is SheetEntry & { readonly part: string } => sheet.part !== null,
  );
  return {
    cells,
    sheets: sheets.map(({ part }) => readSheetAppearance(parts.text(part), context)),
    active: activeSheet(workbook, sheets),
  };
}

function activeSheet({ xml, root, sheets: all }: Workbook, sheets: readonly SheetEntry[]): number {
  const views = childOf(root, 'bookViews');
  const view = views ? childOf(views, 'workbookView') : null;
  const entry = all[Number((view && attribute(xml, view, 'activeTab')) ?? 0)];
  const shown = entry?.visible ? sheets.indexOf(entry) : -1;
  return Math.max(0, shown >= 0 ? shown : sheets.findIndex(({ visible }) => visible));
}
