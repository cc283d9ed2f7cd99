import { CONDITIONS, DEVIATIONS, DEVIATION_BEYOND, RANGES } from './conditions';
import type { Item } from './item';
import type { Pattern } from './pattern';
import { DUTIES, REMARKS, SCOPES } from './remarks';
import { EARNINGS, LOSSES, PROPORTIONS } from './worths';

/** In the order in which they are tried: the more special before what it begins like. */
const PATTERNS: readonly Pattern[] = [
  ...PROPORTIONS,
  ...REMARKS,
  ...EARNINGS,
  ...LOSSES,
  ...DUTIES,
  ...SCOPES,
  ...CONDITIONS,
  ...DEVIATIONS,
  ...RANGES,
];
/** Where the text speaks of deviations, what goes beyond them is no completion. */
const OF_DEVIATIONS: readonly Pattern[] = [...DEVIATION_BEYOND, ...PATTERNS];

const BETWEEN = /[,;。:、]+|的(?=[,;。]|$)/y;

/**
 * A text as what its stretches say, one after the other. The text is half-width, without blanks, its signs of one kind (normalise.ts).
 * null where some stretch is none that is known: then nothing of it may be used.
 */
export function scan(text: string): readonly Item[] | null {
  const patterns = /偏差|±/.test(text) ? OF_DEVIATIONS : PATTERNS;
  const items: Item[] = [];
  let at = 0;
  while (at < text.length) {
    const skipped = match(BETWEEN, text, at);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    const next = nextItem(patterns, text, at);
    if (next === null) return null;
    items.push(next.item);
    at = next.end;
  }
  return items;
}

function nextItem(patterns: readonly Pattern[], text: string, at: number): { item: Item; end: number } | null {
  for (const { pattern, item } of patterns) {
    const found = match(pattern, text, at);
    if (!found || found[0] === '') continue;
    const said = item(found);
    if (said) return { item: said, end: at + found[0].length };
  }
  return null;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
