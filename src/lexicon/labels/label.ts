/**
 * What a label is told by, as data. A label is compared normalised: half-width, without blanks, line breaks, brackets, closing
 * colon or numbering.
 */
export interface LabelEntry {
  /** Whole labels as forms print them. This is where another one is added. */
  readonly synonyms: readonly string[];
  /** Words, as a pattern, that may stand before any of the synonyms and change nothing (绩效自评 before 总分). */
  readonly before?: string;
  /** Families of labels that are no list of words. */
  readonly patterns: readonly RegExp[];
}

/** Words that tell it wherever they stand in the label. */
export interface WordEntry {
  readonly synonyms: readonly string[];
  readonly patterns: readonly RegExp[];
}
