/** A list of words as it is written in these files: parted by spaces, over as many lines as it needs. */
export const wordsIn = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Words as one alternative of a regular expression: escaped, and the longest first, so that 不少于 is not cut short by 不.
 * No words match nothing.
 */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

/** A pattern for texts that hold one of the words. */
export const holdsAnyOf = (words: readonly string[]): RegExp => new RegExp(anyOf(words));
