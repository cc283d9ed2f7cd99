// Made by `npm run index` from the files of this folder. Not to be edited.
import type { Sentences } from '../texts/registry';
import { texts as hostsOffice } from '../hosts/office/texts';
import { texts as hostsOfficeTextsLeftOver } from '../hosts/office/texts/left-over';
import { texts as owner } from '../owner/texts';
import { texts as settingsTextsKept } from '../settings/texts/kept';
import { texts as taskpaneTextsGuide } from '../taskpane/texts/guide';
import { texts as taskpaneTextsHelp } from '../taskpane/texts/help';
import { texts as taskpaneTextsPane } from '../taskpane/texts/pane';
import { texts as taskpaneTextsPointing } from '../taskpane/texts/pointing';
import { texts as taskpaneTextsPreview } from '../taskpane/texts/preview';
import { texts as taskpaneTextsRowOverride } from '../taskpane/texts/row-override';

/** What the first script of the pane may say. */
export const SENTENCES = {
  ...hostsOffice,
  ...hostsOfficeTextsLeftOver,
  ...owner,
  ...settingsTextsKept,
  ...taskpaneTextsGuide,
  ...taskpaneTextsHelp,
  ...taskpaneTextsPane,
  ...taskpaneTextsPointing,
  ...taskpaneTextsPreview,
  ...taskpaneTextsRowOverride,
} as const satisfies Sentences;
