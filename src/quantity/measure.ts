import type { SentenceId } from '../texts/catalogue';
import type { Proposal } from './build';
import type { Operator } from './quantity';
import type { Token } from './tokens';

/** One number of a text with what stands around it. */
export interface Measure extends Proposal {
  /** Why the number cannot be taken as it stands; null for a sound one. */
  readonly why: SentenceId | null;
  /** Two operators that contradict one another (不超过5次以上). */
  readonly operatorsClash: boolean;
  readonly isAbout: boolean;
  /** "10余次": more than the number says. */
  readonly isOpen: boolean;
}

/** The measures among tokens (spaces taken out), in the order written. */
export function measuresOf(tokens: readonly Token[]): Measure[] {
  const measures: Measure[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'n' || token.kind === 'h') measures.push(measureAt(tokens, index, token));
  }
  return measures;
}

function measureAt(tokens: readonly Token[], index: number, token: Token): Measure {
  let before: Token | null = null;
  let isAbout = false;
  for (let at = index - 1; at >= 0; at--) {
    const previous = tokens[at];
    if (!previous || !'ofagc_zk'.includes(previous.kind)) break;
    isAbout ||= previous.kind === 'a';
    // "控制在不超过5%": the operator nearest to the number counts; an earlier one may only agree.
    if (previous.kind === 'o' && before === null) before = previous;
  }
  let unit = token.unit ?? null;
  let after: Token | null = null;
  let isOpen = false;
  for (let at = index + 1; at < tokens.length; at++) {
    const next = tokens[at];
    if (!next || !'upbatfcz_'.includes(next.kind)) break;
    if (next.kind === 'u' && unit === null) unit = next.unit ?? null;
    isOpen ||= next.kind === 'b';
    isAbout ||= next.kind === 'a';
    if (next.kind === 'p') after ??= next;
  }
  const first = before?.operator ?? null;
  const second = after?.operator ?? null;
  const numeral = token.numeral;
  return {
    operator: mergeOperators(first, second) ?? first,
    operatorsClash: first !== null && second !== null && mergeOperators(first, second) === null,
    value: numeral?.ok === true ? numeral.value : (numeral?.proposal ?? Number.NaN),
    why: numeral?.ok === false ? numeral.why : null,
    unit,
    isAbout,
    isOpen,
  };
}

/** Two statements of the operator put together: the same direction holds (the strict one wins), others give null. */
export function mergeOperators(a: Operator | null, b: Operator | null): Operator | null {
  if (a === null || b === null || a === b) return a ?? b;
  if (a.charAt(0) !== b.charAt(0)) return null;
  return a.charAt(0) === '>' ? '>' : a.charAt(0) === '<' ? '<' : '=';
}

/** What is offered to the person for this measure; null where not even a likely value is known. */
export function proposalOf(measure: Measure): Proposal | null {
  const { operator, value, unit } = measure;
  return Number.isFinite(value) ? { operator, value, unit } : null;
}
