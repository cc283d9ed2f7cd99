import type { Indicator } from '../layout';
import { formatAddress } from '../model';
import type { RuleSet } from '../rules';
import { shareInWords, sharesOfWords } from '../scoring';
import { heldConditions, onlyIf, quoted } from './guard';
import type { FormulaPlace } from './operand';
import type { Term } from './term';
import { literal } from './term';

/** A share looked up by the words of the actual, and whether other words can give another share. */
export interface WordsTerm {
  readonly term: Term;
  readonly follows: boolean;
}

/**
 * The share of a row whose actual is words, looked up among the words that the rules know: IF(OR(EXACT(E5,"已完成"),EXACT(E5,"达标")),1,NA()), as long
 * as the target says the same. Any other words give #N/A. null where the actual is no words, or a person chose the share.
 */
export function wordsTerm(place: FormulaPlace, indicator: Indicator, ratio: number, rules: RuleSet): WordsTerm | null {
  const { actual } = indicator.cells;
  const own = actual && place.sheet.cellAt(actual.row, actual.column).value;
  if (actual === null || typeof own !== 'string' || shareInWords(indicator, rules) !== ratio) return null;
  const held = heldConditions(place, indicator, ['target']);
  const text = quoted(own);
  if (held === null || text === null) return null;
  const shares = sharesOfWords(indicator, rules);
  const cell = formatAddress(actual);
  const levels = [...new Set([ratio, ...shares.values()])].sort((a, b) => b - a);
  const found = levels.reduceRight((otherwise, share) => {
    const words = [...shares].filter(([, its]) => its === share).map(([word]) => word);
    // One by one: a list in braces is not computed by every program that opens the file.
    const tests = words.map((word) => `EXACT(${cell},"${word}")`);
    if (share === ratio && !words.includes(own)) tests.push(`EXACT(${cell},${text})`);
    return `IF(OR(${tests.join(',')}),${literal(share).text},${otherwise})`;
  }, 'NA()');
  const term: Term = { text: found, value: ratio, bond: 'none' };
  return { term: held.length === 0 ? term : onlyIf(held, term), follows: levels.length > 1 };
}
