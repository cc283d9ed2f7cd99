import { cells, grid } from './grid';
import type { Kind } from './kind';
import { keptWork } from './keptWork';
import { report } from './report';
import { rules } from './rules';
import { settings } from './settings';
import { xls } from './xls';
import { xml, zip } from './xlsx';

export const KINDS: readonly Kind[] = [zip, xml, xls, report, grid, cells, rules, settings, keptWork];
