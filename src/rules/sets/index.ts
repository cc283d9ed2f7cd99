// Made by `npm run index` from the files of this folder. Not to be edited.
import type { RuleSetDefinition } from '../define';
import { guangdong } from './guangdong';
import { hubei } from './hubei';
import { integrated } from './integrated';
import { national2020 } from './national2020';
import { regionalTransfer } from './regionalTransfer';
import { sichuan } from './sichuan';
import { tianjin } from './tianjin';

/** What the files of this folder define. */
export const DEFINITIONS: readonly RuleSetDefinition[] = [
  guangdong,
  hubei,
  integrated,
  national2020,
  regionalTransfer,
  sichuan,
  tianjin,
];
