/** Sentences of quantity. */
export const quantityTexts = {} as const;
