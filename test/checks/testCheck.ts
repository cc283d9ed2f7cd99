import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/checks';
import { checkTables, spell } from '../../src/checks';
import { recognise } from '../../src/layout';
import { formatAddress } from '../../src/model/address';
import type { Sheet } from '../../src/model/sheet';
import type { RuleSet } from '../../src/rules';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import type { Note } from '../../src/texts/note';
import { note, say } from '../../src/texts/note';
import { bookOf } from '../support/gridSheet';

/** One workbook: a sheet or several. */
type Sheets = Sheet | readonly Sheet[];

/** Accepted: why, and the workbook. Rejected: the same, and each finding as "error I6 9 → 9.5". */
export interface Cases {
  readonly accept: readonly (readonly [why: string, sheets: Sheets, ruleSet?: RuleSet])[];
  readonly reject: readonly (readonly [why: string, sheets: Sheets, findings: readonly string[], ruleSet?: RuleSet])[];
}

/** The findings of one check, or of all. */
export function findingsOf(sheets: Sheets, check: string | null, ruleSet?: RuleSet): Finding[] {
  const book = bookOf(...(Array.isArray(sheets) ? (sheets as readonly Sheet[]) : [sheets as Sheet]));
  const tables = recognise(book);
  const evaluations = tables.map((table) => evaluate(table, ruleSet ?? proposeRuleSet(table)));
  return checkTables(book, tables, evaluations, check === null ? {} : { only: [check] });
}

/** "error I6 9 → 9.5"; the sheet is named where the workbook has several. */
export function shortly(finding: Finding, named = false): string {
  const { place, severity, found, expected } = finding;
  const at = place.kind === 'cell' ? `${named ? `${place.sheet}!` : ''}${formatAddress(place.address)}` : place.words;
  return `${severity} ${at} ${spell(found)} → ${spell(expected)}`;
}

/** Every sentence of a finding has all its slots filled, in both languages. */
export function expectWhole({ message, source, found, expected }: Finding): void {
  for (const language of ['zh', 'en'] as const) {
    const sentences = [
      say(message, language),
      say(source, language),
      spell(found, language),
      spell(expected, language),
    ];
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\w+\}/);
  }
}

/** The rule behind a finding as its page prints it, where no rule set is chosen yet. */
function sayRule(source: Note): string {
  const cites = typeof source.args['source'] === 'object';
  return say(cites ? note(source.id, { ...source.args, source: '出处见所用规则集' }) : source);
}

/** Runs the cases of a check in both directions. */
export function testCheck(name: string, { accept, reject }: Cases): void {
  describe(name, () => {
    const page = readFileSync(join(import.meta.dirname, '../../src/checks', name, 'page.md'), 'utf8');
    it.each(accept.map((one) => [one[0], one] as const))('accepts %s', (_, [, sheets, ruleSet]) => {
      expect(findingsOf(sheets, name, ruleSet).map((one) => shortly(one))).toEqual([]);
    });
    it.each(reject.map((one) => [one[0], one] as const))('finds %s', (_, [, sheets, expected, ruleSet]) => {
      const named = Array.isArray(sheets);
      const findings = findingsOf(sheets, name, ruleSet);
      expect(findings.map((one) => shortly(one, named))).toEqual(expected);
      // The page for users names the rule behind each finding, in the same words.
      for (const { source } of findings) expect(page).toContain(sayRule(source));
      findings.forEach(expectWhole);
    });
  });
}
