/** In the place of sentences that a bundle never says (webpack/pane.js): the add-in has neither a command line nor a workbench. */
export const cliTexts = {} as const;
export const workbenchTexts = {} as const;
