import type { StoredBook } from '../../stored-workbook/book';
import { World } from '../world';
import { areasMembers } from './areas';
import { highlightMembers, highlightsMembers } from './conditional';
import { formatMembers } from './format';
import { nameMembers, namesMembers } from './names';
import { rangeMembers } from './range';
import { settingsMembers } from './settings';
import { sheetMembers, sheetsMembers } from './sheets';
import { workbookMembers } from './workbook';

/** A running Excel over a workbook, with everything it knows. */
export function startWorld(book: StoredBook): World {
  const world = new World(book);
  return world.equip({
    workbook: workbookMembers(world),
    sheets: sheetsMembers(world),
    sheet: sheetMembers(world),
    range: rangeMembers(world),
    areas: areasMembers(world),
    format: formatMembers(),
    highlights: highlightsMembers(world),
    highlight: highlightMembers(world),
    names: namesMembers(world),
    name: nameMembers(world),
    settings: settingsMembers(world),
  });
}
