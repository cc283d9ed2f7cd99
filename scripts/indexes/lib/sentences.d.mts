export function sentenceFiles(): readonly string[];
