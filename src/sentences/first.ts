// Made by `npm run index` from the files of this folder. Not to be edited.
import type { Sentences } from '../texts/registry';
import { texts as hostsOffice } from '../hosts/office/texts';
import { texts as hostsXlsxTextsFile } from '../hosts/xlsx/texts/file';
import { texts as layout } from '../layout/texts';
import { texts as narrative } from '../narrative/texts';
import { texts as owner } from '../owner/texts';
import { texts as planTextsFinal } from '../plan/texts/final';
import { texts as planTextsFormula } from '../plan/texts/formula';
import { texts as planTextsHighlight } from '../plan/texts/highlight';
import { texts as planTextsPaper } from '../plan/texts/paper';
import { texts as quantity } from '../quantity/texts';
import { texts as rulesTextsRule } from '../rules/texts/rule';
import { texts as scoring } from '../scoring/texts';
import { texts as settingsTextsKept } from '../settings/texts/kept';
import { texts as taskpaneTextsForeign } from '../taskpane/texts/foreign';
import { texts as taskpaneTextsPane } from '../taskpane/texts/pane';

/** What the first script of the pane may say. */
export const SENTENCES = {
  ...hostsOffice,
  ...hostsXlsxTextsFile,
  ...layout,
  ...narrative,
  ...owner,
  ...planTextsFinal,
  ...planTextsFormula,
  ...planTextsHighlight,
  ...planTextsPaper,
  ...quantity,
  ...rulesTextsRule,
  ...scoring,
  ...settingsTextsKept,
  ...taskpaneTextsForeign,
  ...taskpaneTextsPane,
} as const satisfies Sentences;
