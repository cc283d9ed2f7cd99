/** Sentences of rule. */
export const ruleTexts = {} as const;
