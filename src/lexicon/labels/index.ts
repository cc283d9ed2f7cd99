export type { LabelEntry, WordEntry } from './label';
export type { BudgetRole } from './money';
export { FUND, FUND_PART, FUND_TOTAL, MONEY_TITLES, TASK_SUM, TASK_TITLE } from './money';
export type { ListRole } from './projectList';
export { LIST_SUM, LIST_TITLES, PROJECT_COLUMN } from './projectList';
export { BEYOND_MONEY, LABELS, LEVEL_LABELS, OWN_UNIT_LABELS, UNIT_LABELS, WORKING_PAPER } from './table';
export * from './fields';
