import type { Kind } from '../../live';
import { cellHandler } from './cells';
import type { ChangeHandler } from './handler';
import { highlightHandler } from './highlights';
import { nameHandler } from './names';
import { settingHandler } from './settings';
import { sheetHandler } from './sheets';

export const HANDLERS: { readonly [K in Kind]: ChangeHandler<K> } = {
  cell: cellHandler,
  name: nameHandler,
  highlight: highlightHandler,
  sheet: sheetHandler,
  setting: settingHandler,
};
