import { describe, expect, it } from 'vitest';
import { checkTables, leaveOutExplained, readExplanations, spell } from '../../../src/checks';
import { recognise } from '../../../src/layout';
import { proposeRuleSet } from '../../../src/rules';
import { evaluate } from '../../../src/scoring';
import { bookOf, gridSheet } from '../../support/gridSheet';

const ROWS = [
  ['产出指标', '数量指标', '水样检测批次', '≥50批次', '80批次', '20', '20'],
  ['', '', '水样检测批次抽查数', '≥10次', '6次', '10', '6'],
  ['', '质量指标', '检测报告合格率', '≥98%', '99%', '20', '20'],
  ['效益指标', '社会效益指标', '服务村镇数量', '≥20个', '15个', '40', '30'],
  ['满意度指标', '服务对象满意度指标', '满意度', '≥90%', '50%', '10', '5.56'],
];
const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

/** What is asked of a form without (or with) a column for reasons, beside a report of these paragraphs. */
function asked(report: readonly string[], columns: { readonly reason?: boolean } = {}, others = false): string[] {
  const { reason = false } = columns;
  const grid = [
    ['饮用水监测项目支出绩效自评表', '', '', '', '', '', ''],
    ['资金情况（万元）', '', '', '全年预算数', '全年执行数', '执行率', ''],
    ['', '', '年度资金总额', '100', '60', '60%', ''],
    HEAD,
    ...ROWS,
    ['总分', '', '', '', '', '100', '81.56'],
  ].map((cells, row) => (reason ? [...cells, row === 3 ? '偏差原因分析' : ''] : cells));
  const book = bookOf(gridSheet(grid));
  const tables = recognise(book);
  const evaluations = tables.map((table) => evaluate(table, proposeRuleSet(table)));
  const only = ['over-no-reason', 'unmet-no-reason', 'execution-no-reason'];
  const findings = checkTables(book, tables, evaluations, { only });
  return leaveOutExplained(findings, [readExplanations(report)], evaluations, others).map(
    ({ severity, check, message, expected }) =>
      `${severity} ${String(message.args.name ?? check)} → ${spell(expected)}`,
  );
}

const ALL = [
  'info execution-no-reason → 说明原因',
  'warning 水样检测批次 → 说明原因和改进措施',
  'warning 水样检测批次抽查数 → 说明原因和改进措施',
  'warning 服务村镇数量 → 说明原因和改进措施',
  'warning 满意度 → 说明原因和改进措施',
];
const without = (...names: readonly string[]): string[] =>
  ALL.filter((line) => !names.some((name) => line.includes(` ${name} `)));

describe('a deviation that a report explains', () => {
  it('is asked for where nothing explains it', () => {
    expect(asked([])).toEqual(ALL);
  });

  it.each([
    [
      'in the sentence behind its figures',
      '水样检测批次≥50批次，完成率160%。超额完成的原因是上级增加了检测任务。',
      ['水样检测批次'],
    ],
    ['in its own sentence', '服务村镇数量完成15个，主要因两个片区管网改造延期。', ['服务村镇数量']],
    ['by its figures alone', '指标值≥20个，实际完成15个，完成率75%，原因是管网改造延期。', ['服务村镇数量']],
    [
      'of several behind all of them',
      '水样检测批次≥50批次，实际完成80批次；服务村镇数量≥20个，实际完成15个。以上2项指标有偏差，原因和改进措施：任务中途调整，下年据实测算。',
      ['水样检测批次', '服务村镇数量'],
    ],
    ['of a short name with its figures', '满意度≥90%，实际50%，原因是停水通知不及时。', ['满意度']],
    ['of the money', '全年预算执行率60%，主要原因是尾款须验收后支付。', ['execution-no-reason']],
  ] as const)('%s', (_, text, names) => {
    expect(asked([text])).toEqual(without(...names));
  });

  it.each([
    ['a name without a cause', '水样检测批次≥50批次，实际完成80批次，完成率160%。'],
    ['a cause that is a slot', '水样检测批次完成率160%，原因是【如：任务增加】。'],
    ['a cause that says nothing', '水样检测批次完成率160%，原因是客观原因。'],
    ['the cause of something else', '水样检测批次完成率160%。检测报告合格率99%，原因是更换了设备。'],
    ['a cause of the other direction', '水样检测批次未完成，原因是人手不足，设备老化。'],
    ['a cause in another paragraph', '水样检测批次完成率160%。\n原因是上级增加了检测任务。'],
    ['a figure without its name', '完成率160%，原因是上级增加了检测任务。'],
    ['因 in other words', '坚持因地制宜，水样检测批次完成率160%。因此群众放心。'],
    ['a denial', '水样检测批次完成率160%，未导致资金浪费。'],
    ['a count that does not fit', '服务村镇数量≥20个，实际完成15个。以上3项指标有偏差，原因是任务中途作了调整。'],
    ['a short name by itself', '群众满意度较往年低，原因是停水通知不及时。'],
  ])('not by %s', (_, text) => {
    expect(asked(text.split('\n'))).toEqual(ALL);
  });

  it('is still to be written into the column that the form has for it, which is worth a word', () => {
    const report = ['第一段。', '水样检测批次完成率160%，原因是上级增加了检测任务。'];
    expect(asked(report, { reason: true })[1]).toBe('info 水样检测批次 → 报告第 2 段已说明，把原因写进这一格');
  });

  it('is not taken from a report that tells of other tables too and not surely of this one', () => {
    const report = ['服务村镇数量完成15个，主要因两个片区管网改造延期。'];
    expect(asked(report, {}, true)).toEqual(ALL);
  });
});
