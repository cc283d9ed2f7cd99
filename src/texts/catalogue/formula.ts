/** Sentences of formula. */
export const formulaTexts = {} as const;
