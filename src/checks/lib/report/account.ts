import type { ExecutionStatement, Figure, Section, Statement } from '../../../reportReader';
import { coreOf, isMoney, ofKind } from '../../../reportReader';
import type { BoundTable } from '../../check';

/** What a report tells of the spending of a project elsewhere: in the final account of the whole department. */
export interface Account {
  readonly statement: ExecutionStatement;
  readonly spent: Figure;
  /** As printed, a fraction. */
  readonly rate: number;
}

/** An account names no budget: what was spent ÷ its rate must be the table's, but for the rounding of the rate. */
const ROUNDING = 0.001;
const SHORTEST_NAME = 4;

/** The account of a table's project: a sentence that holds its name, with a spending and rate that give its budget. */
export function accountOf({ table, section }: BoundTable, statements: readonly Statement[]): Account | null {
  const budget = table.budget.find((row) => !row.isPart)?.budget ?? null;
  const project = section ? projectName(section) : '';
  if (budget === null || budget <= 0 || project.length < SHORTEST_NAME) return null;
  for (const statement of ofKind(statements, 'execution')) {
    const [spent] = statement.executed;
    const rate = (statement.rate?.value ?? 0) / 100;
    if (!spent || !isMoney(spent) || !(rate > 0) || !statement.sentence.includes(project)) continue;
    if (Math.abs(spent.value / rate - budget) <= budget * ROUNDING) return { statement, spent, rate };
  }
  return null;
}

/** "科技交流与合作专项资金绩效自评报告" → 科技交流与合作. */
function projectName({ title }: Section): string {
  const name = title.replace(/^20\d\d年度?/, '').replace(/(?:绩效)?(?:自评|评价)+报告.*$/, '');
  return coreOf(name.replace(/(?:绩效)?$/, '').replace(/(?:专项|项目)?(?:预算)?(?:项目)?(?:资金|经费)?(?:支出)?$/, ''));
}
