import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../src/hosts/xlsx/open';
import type { XlsxFile } from '../../src/hosts/xlsx/file';
import type { Outcome } from '../../src/hosts/host';
import { recognise } from '../../src/layout';
import type { Address } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import { planScore } from '../../src/plan/planScore';
import type { PlanOptions, ScorePlan } from '../../src/plan/planned';
import type { RuleSet } from '../../src/rules';
import { proposeRuleSet } from '../../src/rules';
import type { Choices, Evaluation } from '../../src/scoring';
import { evaluate } from '../../src/scoring';
import { say } from '../../src/texts/note';
import type { Recalculated } from './libreoffice';

export const FORMULAS: PlanOptions = { write: 'formulas', workingPaper: false, language: 'zh' };

/** The value, or a failed test with the sentence that the person would read. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(say(outcome.error.note));
  return outcome.value;
}

export function open(bytes: Uint8Array): XlsxFile {
  return value(openXlsx(bytes));
}

/** Every table of the workbook under the rule set that `rules` names for its sheet, else the proposed one. `choices` hold for all. */
export function evaluateBook(
  book: Book,
  rules: Readonly<Record<string, RuleSet>> = {},
  choices: Choices = {},
): Evaluation[] {
  return recognise(book).map((table) => evaluate(table, rules[table.sheet] ?? proposeRuleSet(table), choices));
}

export interface Written {
  readonly evaluations: readonly Evaluation[];
  readonly plan: ScorePlan;
  readonly file: XlsxFile;
}

/** The main job from one end to the other: read, recognise, score, plan, write. */
export function scoreFile(
  file: XlsxFile,
  options: PlanOptions = FORMULAS,
  rules: Readonly<Record<string, RuleSet>> = {},
  choices: Choices = {},
): Written {
  const book = value(file.book());
  const evaluations = evaluateBook(book, rules, choices);
  const plan = planScore(evaluations, book, options);
  return { evaluations, plan, file: value(file.apply(plan.changes)) };
}

/** The same workbook without the results of its formulas, so that whoever shows a number must have computed it. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!/worksheets\/[^/]+\.xml$/.test(name)) continue;
    parts[name] = strToU8(
      strFromU8(content).replaceAll(/(<(?:\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>))<(\w+:)?v>[^<]*<\/\2?v>/g, '$1'),
    );
  }
  return zipSync(parts, { level: 1 });
}

/** What a cell of a recalculated workbook shows: a number where it is one (a percent format shows through), else the text. */
export function shownAt(book: Recalculated | undefined, sheet: string, { row, column }: Address): number | string {
  const text = book?.get(sheet)?.[row]?.[column] ?? '';
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (percent !== undefined) return Number(percent) / 100;
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
