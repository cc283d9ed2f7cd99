import { CATALOGUE } from './catalogue';
import { checkTexts } from './catalogue/check';
import { explainTexts } from './catalogue/explain';
import { mendingTexts } from './catalogue/mending';
import { paneReportTexts } from './catalogue/paneReport';
import { reportTexts } from './catalogue/report';
import { reviewTexts } from './catalogue/review';
import { statementTexts } from './catalogue/statement';
import { summaryTexts } from './catalogue/summary';

/**
 * Puts the sentences of the parts that are loaded later (explaining, review, report) into the catalogue, which the add-in's first
 * script holds without them. Where they are in it already nothing changes.
 */
export function addLaterSentences(): void {
  Object.assign(CATALOGUE, {
    ...checkTexts,
    ...explainTexts,
    ...mendingTexts,
    ...paneReportTexts,
    ...reportTexts,
    ...reviewTexts,
    ...statementTexts,
    ...summaryTexts,
  });
}
