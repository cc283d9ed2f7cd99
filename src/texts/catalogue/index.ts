import { checkTexts } from './check';
import { cliTexts } from './cli';
import { explainTexts } from './explain';
import { fileTexts } from './file';
import { formulaTexts } from './formula';
import { keptTexts } from './kept';
import { layoutTexts } from './layout';
import { mendingTexts } from './mending';
import { narrativeTexts } from './narrative';
import { officeTexts } from './office';
import { paneTexts } from './pane';
import { paneReportTexts } from './paneReport';
import { quantityTexts } from './quantity';
import { reportTexts } from './report';
import { reviewTexts } from './review';
import { ruleTexts } from './rule';
import { scoringTexts } from './scoring';
import { statementTexts } from './statement';
import { summaryTexts } from './summary';
import { workbenchTexts } from './workbench';

/** A sentence in both languages; {slots} are filled from a note's args. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Every sentence the program says, in one place; each layer's in a file of its own. */
export const CATALOGUE = {
  ...quantityTexts,
  ...layoutTexts,
  ...ruleTexts,
  ...scoringTexts,
  ...formulaTexts,
  ...checkTexts,
  ...statementTexts,
  ...fileTexts,
  ...keptTexts,
  ...narrativeTexts,
  ...officeTexts,
  ...cliTexts,
  ...paneTexts,
  ...paneReportTexts,
  ...explainTexts,
  ...workbenchTexts,
  ...reportTexts,
  ...reviewTexts,
  ...summaryTexts,
  ...mendingTexts,
} satisfies Readonly<Record<string, Sentence>>;

export type SentenceId = keyof typeof CATALOGUE;
