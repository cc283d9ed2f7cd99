import { GRADES } from '../../lexicon/scales';
import { formatNumber } from '../../quantity';
import { gradeOf } from '../../rules';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { textAt } from '../lib/cells';
import { ruled } from '../lib/ruled';

/** The printed grade against the printed total. */
export const gradeNotTotal: TableCheck = {
  name: 'grade-not-total',
  title: 'check.grade-not-total',
  group: 'points',
  position: 5,
  severities: ['error'],
  scope: 'table',
  run({ sheet, table, evaluation }, report) {
    const at = table.total?.cells.grade ?? null;
    const entered = table.total?.entered ?? null;
    if (at === null || entered === null) return;
    const text = textAt(sheet, at).replace(/[\s“”"「」]|等级[:：]?/g, '');
    const found = GRADES.find(([, words]) => words.includes(text))?.[0];
    const right = gradeOf(entered, evaluation.ruleSet)?.name ?? null;
    if (found === undefined || right === null || found === right) return;
    report({
      severity: 'error',
      at: { sheet, address: at },
      found: textAt(sheet, at),
      expected: right,
      message: note('check.grade-not-total.found', { found: text, total: formatNumber(entered), right }),
      source: ruled('check.source-grades', evaluation, 'grades'),
    });
  },
};
