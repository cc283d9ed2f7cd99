import { expect, it } from 'vitest';
import { recognise } from '../../src/layout';
import { textOf } from '../../src/narrative';
import { passagesOf, reportModel } from '../../src/report';
import { proposeRuleSet } from '../../src/rules';
import type { Override } from '../../src/scoring';
import { evaluate, NO_OVERRIDES } from '../../src/scoring';
import { bookOf, gridSheet } from '../support/gridSheet';
import { FORM } from '../taskpane/tables';

it.each<[string, Override, string]>([
  [
    'a score that the unit set',
    { kind: 'score', score: 8, reason: '两次活动延到次年' },
    '“开展活动次数”由单位改定为8分（按规则10分），理由：两次活动延到次年。',
  ],
  [
    'a row that it left out',
    { kind: 'left-out', reason: '活动取消。' },
    '“开展活动次数”（10分）由单位定为不计入，理由：活动取消。',
  ],
])('the report tells of %s', (_, override, said) => {
  const book = bookOf(gridSheet(FORM, { name: '自评表', kinds: 'numbers' }));
  const [table] = recognise(book);
  if (!table) throw new Error('no table');
  const evaluation = evaluate(table, proposeRuleSet(table), {}, { ...NO_OVERRIDES, holding: { 7: override } });
  const report = reportModel([evaluation], book, 'project');
  expect(report && passagesOf(report).map(textOf)).toContain(said);
});
