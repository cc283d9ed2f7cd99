import type { SentenceId } from '../texts/catalogue';
import type { NumberReading } from './build';
import type { Operator } from './quantity';
import type { QuantityToken } from './tokens';

/** One number of a text with what stands around it. */
export interface Measure extends NumberReading {
  /** Why the number cannot be taken as it stands; null for a sound one. */
  readonly why: SentenceId | null;
  /** Two operators that contradict one another (不超过5次以上). */
  readonly operatorsClash: boolean;
  readonly isAbout: boolean;
  /** "10余次": more than the number says. */
  readonly isOpen: boolean;
}

/** The measures among tokens (spaces taken out), in the order written. */
export function measuresOf(tokens: readonly QuantityToken[]): Measure[] {
  const measures: Measure[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'n' || token.kind === 'h') measures.push(measureAt(tokens, index, token));
  }
  return measures;
}

function measureAt(tokens: readonly QuantityToken[], index: number, token: QuantityToken): Measure {
  const before = neighbours(tokens, index, -1, 'ofagc_zk');
  const after = neighbours(tokens, index, 1, 'upbatfcz_');
  // "控制在不超过5%": the operator nearest to the number counts; an earlier one may only agree.
  const first = operatorOf(before.find(({ kind }) => kind === 'o'));
  const second = operatorOf(after.find(({ kind }) => kind === 'p'));
  const merged = mergeOperators(first, second);
  return {
    operator: merged ?? first,
    operatorsClash: first !== null && second !== null && merged === null,
    ...numberOf(token),
    unit: token.unit ?? after.find(({ kind, unit }) => kind === 'u' && unit !== undefined)?.unit ?? null,
    isAbout: [...before, ...after].some(({ kind }) => kind === 'a'),
    isOpen: after.some(({ kind }) => kind === 'b'),
  };
}

/** The tokens beside one, the nearest first, up to the first of another kind. A long text has many numbers: only these are looked at. */
function neighbours(
  tokens: readonly QuantityToken[],
  index: number,
  step: 1 | -1,
  kinds: string,
): readonly QuantityToken[] {
  const found: QuantityToken[] = [];
  for (let at = index + step; ; at += step) {
    const token = tokens[at];
    if (!token || !kinds.includes(token.kind)) return found;
    found.push(token);
  }
}

const operatorOf = (token: QuantityToken | undefined): Operator | null => token?.operator ?? null;

/** The value of a number token, the likely one where it cannot be taken as it stands, NaN where there is none. */
function numberOf({ numeral }: QuantityToken): Pick<Measure, 'value' | 'why'> {
  if (numeral?.ok === true) return { value: numeral.value, why: null };
  return { value: numeral?.proposal ?? Number.NaN, why: numeral?.why ?? null };
}

/** Two statements of the operator put together: the same direction holds (the strict one wins), others give null. */
export function mergeOperators(a: Operator | null, b: Operator | null): Operator | null {
  if (a === null || b === null || a === b) return a ?? b;
  if (a.charAt(0) !== b.charAt(0)) return null;
  return a.charAt(0) === '>' ? '>' : a.charAt(0) === '<' ? '<' : '=';
}

/** What is offered to the person for this measure; null where not even a likely value is known. */
export function proposalOf(measure: Measure): NumberReading | null {
  const { operator, value, unit } = measure;
  return Number.isFinite(value) ? { operator, value, unit } : null;
}
