import { recognise } from '../../layout';
import type { Book } from '../../model/book';
import type { RuleSet } from '../../rules';
import { proposeRuleSet } from '../../rules';
import type { Evaluation } from '../../scoring';
import { evaluate } from '../../scoring';

/** Every table of the workbook under the rule set given, or the one proposed for its layout. */
export function evaluateBook(book: Book, ruleSet: RuleSet | null): Evaluation[] {
  return recognise(book).map((table) => evaluate(table, ruleSet ?? proposeRuleSet(table)));
}
