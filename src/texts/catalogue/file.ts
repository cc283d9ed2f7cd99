/** Sentences of file. */
export const fileTexts = {} as const;
