/** Sentences of layout. */
export const layoutTexts = {} as const;
