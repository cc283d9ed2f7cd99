import type { BudgetRole, LabelEntry, WordEntry } from '../lexicon/labels';
import * as lexicon from '../lexicon/labels';
import { compact, normaliseLabel } from '../text';

export type { BudgetRole } from '../lexicon/labels';
export { WORKING_PAPER } from '../lexicon/labels';

/** Tells whether a normalised label is of one kind. */
export type LabelTest = (label: string) => boolean;

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A test for whole labels: one of the synonyms, or of a family. */
export function labelTest({ synonyms, before, patterns }: LabelEntry): LabelTest {
  const words = new Set(synonyms);
  const family = before === undefined ? [] : [new RegExp(`^${before}(?:${synonyms.map(escape).join('|')})$`)];
  const forms = [...family, ...patterns];
  return (label) => words.has(label) || forms.some((form) => form.test(label));
}

/** A test for labels that hold one of the words. */
export function wordTest({ synonyms, patterns }: WordEntry): LabelTest {
  const form = new RegExp([...synonyms.map(escape), ...patterns.map(({ source }) => source)].join('|'));
  return (label) => form.test(label);
}

/** For titles of which the first that fits decides; a word that is listed comes before all families. */
export function roleReader<Role>(
  entries: readonly (LabelEntry & { readonly role: Role })[],
): (label: string) => Role | null {
  const listed = new Map(entries.flatMap(({ role, synonyms }) => synonyms.map((word) => [word, role] as const)));
  const tests = entries.map((entry) => ({ role: entry.role, fits: labelTest(entry) }));
  return (label) => listed.get(label) ?? tests.find(({ fits }) => fits(label))?.role ?? null;
}

/** Tests for what a row, a block or a label cell is; all take a normalised label. The words are in the lexicon. */
export const LABELS = {
  total: labelTest(lexicon.LABELS.total),
  subtotal: labelTest(lexicon.LABELS.subtotal),
  totalLabel: labelTest(lexicon.LABELS.totalLabel),
  grade: labelTest(lexicon.LABELS.grade),
  conclusion: labelTest(lexicon.LABELS.conclusion),
  afterword: labelTest(lexicon.LABELS.afterword),
  start: labelTest(lexicon.LABELS.start),
  besideUnit: labelTest(lexicon.LABELS.besideUnit),
  year: labelTest(lexicon.LABELS.year),
  ownUnit: lexicon.OWN_UNIT_LABELS.map(labelTest),
  unit: lexicon.UNIT_LABELS.map(labelTest),
  beyondMoney: wordTest(lexicon.BEYOND_MONEY),
} as const;

export const isReasonBelow = wordTest(lexicon.REASON_BELOW);
export const isProblemsBelow = labelTest(lexicon.PROBLEMS_BELOW);
export const isRemarksBelow = labelTest(lexicon.REMARKS_BELOW);
export const tellsWhy = wordTest(lexicon.TELLS_WHY);
export const asksInRemarks = wordTest(lexicon.ASKS_IN_REMARKS);
const isExecutionLabel = labelTest(lexicon.EXECUTION_ROW);

/** Whether the name of an indicator says that it is the execution of the budget (预算执行率, 资金支出进度). */
export const isExecutionRow = (name: string): boolean => isExecutionLabel(normaliseLabel(name));

export const isFund = wordTest(lexicon.FUND);
export const isFundTotal = wordTest(lexicon.FUND_TOTAL);
export const isFundPart = wordTest(lexicon.FUND_PART);
export const isTaskTitle = labelTest(lexicon.TASK_TITLE);
export const isTaskSum = labelTest(lexicon.TASK_SUM);

export const isProjectName = labelTest(lexicon.PROJECT_NAME);
export const isOtherField = labelTest(lexicon.OTHER_FIELD);
const HEAD_LABELS = [LABELS.start, LABELS.besideUnit, LABELS.year, ...LABELS.unit];
/** Whether a label of the head, above money, goals and indicators: the project's, the unit's, what stands beside them. */
export const isHeadLabel = (label: string): boolean => isProjectName(label) || HEAD_LABELS.some((test) => test(label));
export const isGoal = labelTest(lexicon.GOAL);
export const isGoalDone = labelTest(lexicon.GOAL_DONE);
export const isMoneyRemark = labelTest(lexicon.MONEY_REMARK);
export const isExecutionReason = labelTest(lexicon.EXECUTION_REASON);
export const isReasonHelp = wordTest(lexicon.REASON_HELP);
export const isBlockPoints = labelTest(lexicon.BLOCK_POINTS);
export const isManagement = labelTest(lexicon.MANAGEMENT);
export const belowRole = roleReader(lexicon.TOLD_BELOW);
export const isOwnStandard = wordTest(lexicon.OWN_STANDARD);
export const listRole = roleReader(lexicon.LIST_TITLES);
export const isListSum = labelTest(lexicon.LIST_SUM);

const readMoneyTitle = roleReader(lexicon.MONEY_TITLES);

/** What a title of the money block names; null where it is none. */
export function budgetRole(text: string): BudgetRole | null {
  return budgetRoleOf({ text: compact(text), label: normaliseLabel(text) });
}

/** The same for a text that is normalised: half-width without spaces, and as labels are compared. */
export function budgetRoleOf({ text, label }: { readonly text: string; readonly label: string }): BudgetRole | null {
  if (text.length > 24 || /^\d[\d.,]*$/.test(text) || label === '') return null;
  // 得分(20分*执行率) is a score though its bracket speaks of the rate; what stands outside the bracket decides.
  return readMoneyTitle(label);
}

const LEVELS = lexicon.LEVEL_LABELS.map(labelTest);

/** 0 or 1 where the text is the name of a first or second level (产出指标（50分） is 0), else null. */
export function levelDepth(text: string): number | null {
  const plain = normaliseLabel(text);
  const depth = LEVELS.findIndex((fits) => fits(plain));
  return depth < 0 ? null : depth;
}

/** A row that holds a place and no indicator: 指标2, 指标3：, ……, … */
export function isPlaceholder(text: string): boolean {
  const plain = compact(text).replace(/\.{2,}/g, '…');
  const rest = plain.replace(/^(三级|绩效)?指标\d{0,2}[:：、.]?/, '');
  if (rest !== plain && (rest === '' || isNoneMark(rest))) return true;
  return /^[.…·。]+$|^…+$|^\d{1,2}[:：、.]?$/.test(rest);
}

/** Forms say in the cell what is to stand there: (填写年初设定的目标), 对照年度目标，说明完成情况（100字以内）. */
const HELP = [
  /^\(请?(?:填写|对照|简要|简述|概述|说明|逐条)[^()]*\)$/,
  /^(?:请|结合|对照|针对|根据|简要|简述|概述|填写|说明|描述|反映|阐述|列举).*\((?:限|不超过)?\d{2,4}字(?:以内|之内|内)?\)[。.]?$/,
];

/** Whether a text is the form's own help, which nobody has replaced yet. */
export function isHelp(text: string): boolean {
  const plain = compact(text);
  return HELP.some((pattern) => pattern.test(plain));
}

/** A mark for "nothing here": -, —, /, 无, 不涉及 … */
export function isNoneMark(text: string): boolean {
  return /^([-—–―﹣/\\*]+|无|没有|不涉及|不适用|空|N\/?A)$/i.test(compact(text));
}
