/**
 * In the place of sentences that the add-in's first script does without (webpack/pane.js). Those of the command line and of the
 * workbench it never says; the others come while the workbook is read (texts/later.ts).
 */
const none = {} as const;

export {
  none as checkTexts,
  none as cliTexts,
  none as explainTexts,
  none as mendingTexts,
  none as paneReportTexts,
  none as reportTexts,
  none as reviewTexts,
  none as statementTexts,
  none as summaryTexts,
  none as workbenchTexts,
};
