import { compareTo } from '../../../decimal';
import type { BudgetRow } from '../../../layout';
import type { ExecutionStatement } from '../../../reportReader';
import { asPrinted, IDLE_MONEY_WORDS, NEAR_RATE, saysSame } from '../../../reportReader';
import { mainRow } from '../../../scoring';
import type { BoundTable } from '../../check';

export const potOfLabel = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/(?:其中|小计|补助)/g, '')
    .replace(IDLE_MONEY_WORDS, '')
    .replace(/总额$/, '');

/** The row that the money of a statement is: of the same pot, or the only one with the same budget. */
export function rowOf(one: ExecutionStatement, { table }: BoundTable): BudgetRow | null {
  const own = one.subject === '' ? [] : table.budget.filter((row) => potOfLabel(row.label) === one.subject);
  if (own.length === 1) return own[0] ?? null;
  const withBudget = table.budget.filter((row) => {
    const { budget } = row;
    return budget !== null && budget > 0 && one.budgets.some((figure) => saysSame(figure, budget, table.amountUnit));
  });
  // Parts may have the total's own amount; then the total is meant.
  const found = withBudget.find((row) => !row.isPart) ?? (withBudget.length === 1 ? (withBudget[0] ?? null) : null);
  if (found || one.subject !== '' || one.executed.length !== 1) return found;
  return one.budgets.length === 0 ? wholeByRate(one, table) : wholeBySpending(one, table);
}

/** All of the money that was spent beside another budget: the whole, its budget slipped. */
function wholeBySpending(one: ExecutionStatement, table: BoundTable['table']): BudgetRow | null {
  const whole = mainRow(table.budget);
  const [spent] = one.executed;
  const executed = whole?.executed ?? 0;
  return spent && spent.decimals > 0 && executed > 0 && saysSame(spent, executed, table.amountUnit) ? whole : null;
}

/** "全年支出 S，执行率 R" without a budget: the whole, where the rate is the table's own. */
function wholeByRate({ rate, sentence }: ExecutionStatement, table: BoundTable['table']): BudgetRow | null {
  const whole = mainRow(table.budget);
  if (!rate || !whole?.budget || whole.executed === null || PART_OF_MONEY.test(sentence)) return null;
  const right = (whole.executed / whole.budget) * 100;
  return compareTo(right, asPrinted(rate), NEAR_RATE) === 'apart' ? null : whole;
}

/** Words of a sentence that speaks of part of the money. */
const PART_OF_MONEY = /其中|批|期|季度|月|科目|标段|分别/;
