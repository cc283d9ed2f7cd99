import type { Indicator } from '../layout';
import { ACTUAL_WORDS } from '../lexicon/actualWords';
import type { QualitativeQuantity } from '../quantity';
import { readText } from '../quantity';
import type { RuleSet } from '../rules';
import { judge } from './judge';

let known: readonly QualitativeQuantity[] | null = null;

/** The words as an actual is read; read once. */
const knownWords = (): readonly QualitativeQuantity[] =>
  (known ??= ACTUAL_WORDS.map((word) => readText(word, { role: 'actual' })).filter(
    (one) => one.kind === 'qualitative',
  ));

/**
 * What the row would earn if its actual said one of the words that the rules know: the share (0 to 1) by word. Words that no rule scores
 * in this row are left out; so is whatever a person chose.
 */
export function sharesOfWords(indicator: Indicator, ruleSet: RuleSet): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const word of knownWords()) {
    const share = shareInWords({ ...indicator, actual: word }, ruleSet);
    if (share !== null) shares.set(word.text, share);
  }
  return shares;
}

/** The share that the words of a row's own actual give by the rules, without what a person chose; null where they give none. */
export function shareInWords(indicator: Indicator, ruleSet: RuleSet): number | null {
  if (indicator.actual.kind !== 'qualitative') return null;
  const { basis } = judge(indicator, { ruleSet, tableYear: null, choice: undefined });
  return basis?.kind === 'chosen' || basis?.kind === 'met' ? basis.ratio : null;
}
