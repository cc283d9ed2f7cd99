/** Sentences of cli. */
export const cliTexts = {} as const;
