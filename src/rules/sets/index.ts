import type { RuleSet } from '../ruleSet';
import { guangdong } from './guangdong';
import { hubei } from './hubei';
import { integrated } from './integrated';
import { national2020 } from './national2020';
import { regionalTransfer } from './regionalTransfer';
import { sichuan } from './sichuan';
import { tianjin } from './tianjin';

/** The rule sets that come with the program; the first is the default. A new one is one data file and its line here. */
export const RULE_SETS: readonly RuleSet[] = [
  national2020,
  regionalTransfer,
  integrated,
  hubei,
  guangdong,
  sichuan,
  tianjin,
];

/** What is used where nothing speaks for another rule set. */
export const DEFAULT_RULE_SET: RuleSet = national2020;
