/** Sentences of scoring. */
export const scoringTexts = {} as const;
