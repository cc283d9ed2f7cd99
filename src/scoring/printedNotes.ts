import { formatAddress } from '../model';
import { sourceOf } from '../rules';
import type { RuleSet } from '../rules';
import { oneLine } from '../text';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { Evaluation } from './evaluation';
import type { FoundRule, UnreadRule } from './printedRules';

/** How many sentences of one kind are said in full. */
const SAID = 3;
const LONGEST = 80;

/** What a table prints of rules, for a person: those that hold, with their cells, and those that were not understood. */
export function printedNotes({ printed: { used, unread } }: Evaluation): Note[] {
  const ofRows = used.filter(({ row }) => row !== null);
  const ofTable = used.filter(({ row }) => row === null);
  const [first] = ofRows;
  return [
    ...ofTable.map((rule) => note('scoring.printed-rule', said(rule))),
    ...(first ? [note('scoring.printed-rows', { ...said(first), rows: ofRows.length })] : []),
    ...unread.slice(0, SAID).map((rule) => note('scoring.printed-unread', said(rule))),
    ...(unread.length > SAID ? [note('scoring.printed-unread-more', { count: unread.length - SAID })] : []),
  ];
}

function said({ cell, sentence }: FoundRule | UnreadRule): { cell: string; text: string } {
  const line = oneLine(sentence);
  return { cell: formatAddress(cell), text: line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line };
}

/** The cell that prints the rule by which a row was judged; null where it was judged by the set of the place. */
export function printedCellOf(ruleSet: RuleSet, ofTable: RuleSet): string | null {
  if (ruleSet === ofTable) return null;
  const source = sourceOf(ruleSet, ruleSet.rows === ofTable.rows ? 'overDeduction' : 'rows');
  return source.kind === 'cell' ? source.cell : null;
}
