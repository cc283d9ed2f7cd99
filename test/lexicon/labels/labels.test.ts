import { describe, expect, it } from 'vitest';
import { labelTest, roleReader, wordTest } from '../../../src/layout/labels';
import * as lexicon from '../../../src/lexicon/labels';
import type { LabelEntry, WordEntry } from '../../../src/lexicon/labels';
import { normaliseLabel } from '../../../src/text/label';

const { LABELS, LEVEL_LABELS, UNIT_LABELS } = lexicon;

/** Every list of whole labels, by name. */
const WHOLE: Readonly<Record<string, LabelEntry>> = {
  ...LABELS,
  ...Object.fromEntries(UNIT_LABELS.map((entry, index) => [`unit ${index}`, entry])),
  ...Object.fromEntries(LEVEL_LABELS.map((entry, index) => [`level ${index}`, entry])),
  taskTitle: lexicon.TASK_TITLE,
  taskSum: lexicon.TASK_SUM,
  projectName: lexicon.PROJECT_NAME,
  goal: lexicon.GOAL,
  goalDone: lexicon.GOAL_DONE,
  problemsBelow: lexicon.PROBLEMS_BELOW,
  moneyRemark: lexicon.MONEY_REMARK,
  executionReason: lexicon.EXECUTION_REASON,
  blockPoints: lexicon.BLOCK_POINTS,
  listSum: lexicon.LIST_SUM,
};

/** Every list of words that tell a label wherever they stand in it. */
const INSIDE: Readonly<Record<string, WordEntry>> = {
  beyondMoney: lexicon.BEYOND_MONEY,
  fund: lexicon.FUND,
  fundTotal: lexicon.FUND_TOTAL,
  fundPart: lexicon.FUND_PART,
  reasonBelow: lexicon.REASON_BELOW,
  ownStandard: lexicon.OWN_STANDARD,
  reasonHelp: lexicon.REASON_HELP,
};

/**
 * What cannot be both: a label that fits two of them would be read by the order of the questions. Not here is what its place tells:
 * 填报单位 begins a table above the header and ends it below; 满意度指标 is a first level or a second.
 */
const EXCLUSIVE: readonly (readonly [string, string])[] = [
  ['total', 'subtotal'],
  ['total', 'grade'],
  ['total', 'conclusion'],
  ['total', 'start'],
  ['subtotal', 'start'],
  ['afterword', 'total'],
  ['goal', 'goalDone'],
  ['year', 'start'],
  ['besideUnit', 'start'],
  ['grade', 'conclusion'],
];

describe.each(Object.entries(WHOLE))('labels of kind %s', (_, entry) => {
  it.each(entry.synonyms)('«%s» is read as written', (word) => {
    expect(normaliseLabel(word)).toBe(word);
    expect(labelTest(entry)(word)).toBe(true);
  });
});

describe.each(Object.entries(INSIDE))('words of kind %s', (_, entry) => {
  it.each(entry.synonyms)('«%s» tells a label that holds it', (word) => {
    expect(wordTest(entry)(`某${word}某`)).toBe(true);
  });
});

describe.each([
  ['the money block', lexicon.MONEY_TITLES],
  ['a list of projects', lexicon.LIST_TITLES],
] as const)('titles of %s', (_, entries) => {
  const read = roleReader<string>(entries);
  it.each(entries.flatMap(({ role, synonyms }) => synonyms.map((word) => [word, role] as const)))(
    '«%s» is %s',
    (word, role) => {
      expect(read(word)).toBe(role);
    },
  );

  it('has no title in two lists', () => {
    const words = entries.flatMap(({ synonyms }) => synonyms);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

it.each(EXCLUSIVE)('no label is %s and %s', (one, other) => {
  const [a, b] = [WHOLE[one], WHOLE[other]];
  if (!a || !b) throw new RangeError(`no list ${one} or ${other}`);
  expect(a.synonyms.filter(labelTest(b))).toEqual([]);
  expect(b.synonyms.filter(labelTest(a))).toEqual([]);
});

it('a word that is added to a list is read without any other change', () => {
  const added = { ...LABELS.total, synonyms: [...LABELS.total.synonyms, '汇总分'] };
  expect(labelTest(LABELS.total)('自评汇总分')).toBe(false);
  expect(labelTest(added)('自评汇总分')).toBe(true);
});
