import type { PrintedText, SelfEvaluationTable } from '../layout';
import type { Address } from '../model';
import { append } from '../model';
import { readRuleText } from '../printed';
import type { PrintedRule } from '../printed';

/** A rule as a table prints it: what it says, where, and in which words. */
export interface FoundRule {
  readonly rule: PrintedRule;
  readonly cell: Address;
  readonly sentence: string;
  /** The row beside which it stands; null where it is for the table. */
  readonly row: number | null;
}

/** A sentence that speaks of points and was not understood, or could not be applied. */
export interface UnreadRule {
  readonly cell: Address;
  readonly sentence: string;
  readonly row: number | null;
}

export interface FoundRules {
  readonly rules: readonly FoundRule[];
  readonly unread: readonly UnreadRule[];
}

const KNOWN = new WeakMap<SelfEvaluationTable, FoundRules>();

/** Every rule that the table prints, read once. */
export function rulesPrintedIn(table: SelfEvaluationTable): FoundRules {
  const known = KNOWN.get(table);
  if (known) return known;
  const found = readAll(table);
  KNOWN.set(table, found);
  return found;
}

function readAll({ printed, indicators }: SelfEvaluationTable): FoundRules {
  const names = new Map(indicators.map(({ row, name }) => [row, name]));
  const rules: FoundRule[] = [];
  const unread: UnreadRule[] = [];
  for (const text of printed) {
    const { cell, row } = text;
    const reading = readRuleText(text.text, placeOf(text, names));
    // A line of its own below the table may be a person's: it counts only where all of it is a rule.
    if (text.kind === 'line' && (reading.unread.length > 0 || !isAllRules(text.text, reading.rules.length))) continue;
    append(
      rules,
      reading.rules.map(({ sentence, ...rule }) => ({ rule, cell, sentence, row })),
    );
    append(
      unread,
      reading.unread.map((sentence) => ({ cell, sentence, row })),
    );
  }
  return { rules, unread };
}

/** As many rules as sentences. */
const isAllRules = (text: string, rules: number): boolean =>
  rules > 0 && text.split(/[。\n]/).filter((sentence) => sentence.trim() !== '').length === rules;

function placeOf({ kind, row }: PrintedText, names: ReadonlyMap<number, string>): Parameters<typeof readRuleText>[1] {
  if (kind === 'title') return { kind: 'head' };
  return kind === 'standard' ? { kind: 'row', name: names.get(row ?? -1) ?? '' } : { kind: 'note' };
}
