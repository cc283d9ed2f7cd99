import { greatest, least } from '../model';
import { compareNumbers } from '../scoring';

/**
 * A piece of a formula together with the number it gives. Both are built by the same steps, so that what is written into a cell
 * can be held against what scoring computed before anything is written.
 */
export interface Term {
  readonly text: string;
  readonly value: number;
  /** What binds the text together: nothing (a cell, a number, a call), a product, or a sum. */
  readonly bond: 'none' | 'product' | 'sum';
}

/** A number written out. */
export function literal(value: number): Term {
  return { text: decimal(value), value, bond: value < 0 ? 'sum' : 'none' };
}

/** Whether a term is a number written out, which follows no cell. */
export const isFigure = ({ text }: Term): boolean => /^-?[\d.]+$/.test(text);

/** A cell or a defined name, and the number it gives. */
export function reference(text: string, value: number): Term {
  return { text, value, bond: 'none' };
}

export function divided(a: Term, b: Term): Term {
  return { text: `${factorText(a)}/${divisorText(b)}`, value: a.value / b.value, bond: 'product' };
}

export function times(a: Term, b: Term): Term {
  return { text: `${factorText(a)}*${factorText(b)}`, value: a.value * b.value, bond: 'product' };
}

export function plus(a: Term, b: Term): Term {
  return { text: `${a.text}+${b.text}`, value: a.value + b.value, bond: 'sum' };
}

export function minus(a: Term, b: Term): Term {
  return { text: `${a.text}-${b.bond === 'sum' ? `(${b.text})` : b.text}`, value: a.value - b.value, bond: 'sum' };
}

/** Every function that formulas here are made of is a call: name, arguments, and the number they give. */
export function call(name: string, args: readonly Term[], value: number): Term {
  return { text: `${name}(${args.map((arg) => arg.text).join(',')})`, value, bond: 'none' };
}

/** MIN over terms that are computed: MIN ignores a bare reference to a text, so a lone reference is multiplied by 1. */
export function smallest(...terms: readonly Term[]): Term {
  return call('MIN', terms, least(terms.map((term) => term.value)));
}

export function largest(...terms: readonly Term[]): Term {
  return call('MAX', terms, greatest(terms.map((term) => term.value)));
}

export function average(terms: readonly Term[]): Term {
  return call('AVERAGE', terms, terms.reduce((sum, term) => sum + term.value, 0) / terms.length);
}

export type Comparison = '<=' | '<' | '>=' | '=';

/** IF(a<=b, yes, no). */
export function choose(a: Term, comparison: Comparison, b: Term, yes: Term, no: Term): Term {
  const holds = compare(a.value, comparison, b.value);
  return {
    text: `IF(${a.text}${comparison}${b.text},${yes.text},${no.text})`,
    value: holds ? yes.value : no.value,
    bond: 'none',
  };
}

/** As spreadsheets compare: equal to 15 digits is equal. */
function compare(a: number, comparison: Comparison, b: number): boolean {
  const order = compareNumbers(a, b);
  switch (comparison) {
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
  }
}

/**
 * The term turned into another unit: `*10000`, `/100`, or `*factor` where neither is a whole number. A factor of 1 leaves it.
 * Dividing by a whole number keeps the value exact where multiplying by its inverse would not.
 */
export function scaled(term: Term, factor: number): Term {
  const whole = Math.round(factor);
  if (isClose(factor, whole)) return whole === 1 ? term : times(term, literal(whole));
  const inverse = Math.round(1 / factor);
  if (isClose(factor * inverse, 1)) return divided(term, literal(inverse));
  return times(term, literal(factor));
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-12;
}

/** A number as a formula writes it: all its digits, never an exponent for what a table can hold. */
export function decimal(value: number): string {
  const text = String(value);
  if (!/e/i.test(text)) return text;
  return value.toFixed(20).replace(/\.?0+$/, '');
}

function factorText(term: Term): string {
  return term.bond === 'sum' ? `(${term.text})` : term.text;
}

function divisorText(term: Term): string {
  return term.bond === 'none' ? term.text : `(${term.text})`;
}
