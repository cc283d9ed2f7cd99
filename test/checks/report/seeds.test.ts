import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReportBytes } from '../../../src/hosts/docx/open';
import { bookPath, EXTRA_FOLDER } from '../../support/books';
import { documentOf } from './support/document';
import { bookIn, findingsOf, inOneLine } from './support/run';

const OWN = join(import.meta.dirname, '../../fixtures/reports/sources');
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split(/\r?\n/);
const findings = (lines: readonly string[], workbook: string | null): string[] =>
  findingsOf(lines, workbook === null ? null : bookIn(bookPath(workbook))).map(inOneLine);
const own = (report: string): string[] => linesOf(join(OWN, `${report}.txt`));

const PROJECT_SLIPS = [
  'error text-rate-wrong 9: 77.21% → 72.07%',
  'warning text-no-problems 11: 无 → 写明问题、原因和措施',
  'error text-rate-wrong 14: 61.93% → 59.97%',
  'warning text-unit-slip 19: 9人 → 与“开展成果对接活动数”相称的单位',
  'warning text-no-problems 21: 无 → 写明问题、原因和措施',
  'error text-number-unreadable 24: 11,25791万元 → 11257.91万元',
  'info text-cut-off 24: 截止12月19日 → 截至 12 月 31 日',
  'error text-rate-wrong 29: 100% → 66.67%',
];

/** Reports with the slips that published ones had, held against the workbooks of those figures. */
const REPORTS: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'regional-transfer', // goals that differ, goals without a row, one amount with two values
    'regional-transfer-reported',
    [
      'warning report-value-differs 6: 200人次 → 193人次',
      'warning report-value-differs 6: 340人次 → 331人次',
      'warning report-value-differs 6: 30人 → 28人次',
      'warning report-value-differs 6: 8项 → 6个',
      'warning report-no-row 6: 申请专利不少于10项 → 表中有对应的指标行',
      'warning report-value-differs 7: 800万元 → 799万元',
      'warning report-no-row 7: 带动社会投入不低于1.22亿元 → 表中有对应的指标行',
      'info report-unit-differs 12: 项 → 个',
      'info report-unit-differs 13: 人 → 人次',
      'error report-amount-differs 17: 2262.06万元 → 2262.09万元',
      'warning text-near-amounts 17: 2262.06万元 → 2262.09万元',
    ],
  ],
  ['department-overall', 'department-overall-reported', []],
  ['project-list', null, PROJECT_SLIPS],
  ['project-list', 'project-list', PROJECT_SLIPS], // a list of projects is no table, and changes nothing
  [
    'guangdong-scoring', // comma slips, and spending that the text leaves out
    'guangdong-scoring-reported',
    [
      'error text-number-unreadable 3: 165,52万元 → 165.52万元',
      'error text-number-unreadable 3: 157,84万元 → 157.84万元',
      'error text-number-unreadable 3: 7,68万元 → 7.68万元',
      'info report-execution-unsaid 3: 没有写支出数和执行率 → 80.14%',
    ],
  ],
  [
    'sichuan-nine-tables',
    'sichuan-nine-tables',
    [
      'info text-sum-wrong 5: 1511.2万元 → 1511.19万元',
      'warning text-sum-wrong 8: 179件 → 117件',
      'warning text-score-above-execution 10: 99.45分 → 说明原因，或核减得分',
      'info text-rate-wrong 10: 70.89% → 70.9%',
    ],
  ],
];

describe('reports on the workbooks', () => {
  it.each(REPORTS)('%s with %s', (report, workbook, expected) => {
    expect(findings(own(report), workbook)).toEqual(expected);
  });

  it.each(REPORTS)('%s with %s gives the same as a document', (report, workbook, expected) => {
    const read = readReportBytes(documentOf(own(report)));
    const short = (line: string): string => line.replace(/ \d+:/, ':');
    const inDocument = findings(read.ok ? read.value : expect.fail('not read'), workbook);
    expect(inDocument.map(short)).toEqual(expected.map(short));
  });
});

/** The five source documents, an extra: where they do not lie beside the clone there is nothing more to test. */
const SOURCES = join(EXTRA_FOLDER, '../seeds');
const found = (report: string, workbook: string | null): string[] =>
  findings(linesOf(join(SOURCES, report)), workbook === null ? null : `extra/seeds/${workbook.replace(/\.xlsx$/, '')}`);

if (existsSync(SOURCES)) {
  describe('the five source documents (beside the clone)', fiveDocuments);
}

function fiveDocuments(): void {
  it('Qingdao: goals that differ, goals without a row, one amount with two values', () => {
    expect(found('000_45cccc489c7750a7.txt', 'qingdao-2024-reported.xlsx')).toMatchInlineSnapshot(`
      [
        "warning report-value-differs 21: 200人次 → 193人次",
        "warning report-value-differs 21: 340人次 → 331人次",
        "warning report-value-differs 21: 30人 → 28人次",
        "warning report-value-differs 21: 8项 → 6个",
        "warning report-no-row 21: 申请专利不少于 10 项 → 表中有对应的指标行",
        "warning report-value-differs 23: 800万元 → 799万元",
        "warning report-no-row 23: 带动社会投入不低于 1.22 亿元 → 表中有对应的指标行",
        "info report-unit-differs 151: 项 → 个",
        "info report-unit-differs 153: 人 → 人次",
        "info text-over-wording 169: 完成率超过 30% → 超过指标值 30%（完成率 130% 以上）",
        "info text-over-wording 175: 完成率超过 30% → 超过指标值 30%（完成率 130% 以上）",
        "error report-amount-differs 185: 2262.06万元 → 2262.09万元",
        "warning text-near-amounts 185: 2262.06万元 → 2262.09万元",
      ]
    `);
  });
  it('Tianjin: the table alone, whose conclusion agrees with it', () => {
    expect(found('001_a3cb9191b7c11910.txt', 'tianjin-2024-reported.xlsx')).toEqual([]);
  });
  it('Ganzhou: a report without a table', () => {
    expect(found('002_6c2177e24f3beff7.txt', null)).toMatchInlineSnapshot(`
      [
        "info text-decimals 9: 40.9% → 40.91%",
        "error text-rate-wrong 17: 77.21% → 72.07%",
        "warning text-no-problems 19: 无 → 写明问题、原因和措施",
        "error text-rate-wrong 44: 61.93% → 59.97%",
        "warning text-no-problems 97: 无 → 写明问题、原因和措施",
        "warning text-unit-slip 99: 9人 → 与“开展科技成果对接活动数”相称的单位",
        "info text-repeated-results 109: 奖励对象资质符合率、奖励资金发放准确率、奖励资金发放及时率100% → 只在一个项目中写",
        "error text-number-unreadable 151: 11,25791万元 → 11257.91万元",
        "info text-cut-off 151: 截止12月19日 → 截至 12 月 31 日",
        "warning text-no-problems 175: 无 → 写明问题、原因和措施",
        "error text-rate-wrong 185: 100% → 66.67%",
        "info text-repeated-results 185: 签约项目2项、签约金额4亿元 → 只在一个项目中写",
      ]
    `);
  });
  it('Ganzhou: its list of projects is no table, and changes nothing', () => {
    const alone = found('002_6c2177e24f3beff7.txt', null);
    expect(found('002_6c2177e24f3beff7.txt', 'ganzhou-2023-projects.xlsx')).toEqual(alone);
  });
  it('Jiangmen: comma slips, and spending that the text leaves out', () => {
    expect(found('003_b59b39976d9bce3c.txt', 'jiangmen-2024-reported.xlsx')).toMatchInlineSnapshot(`
      [
        "error text-number-unreadable 41: 165,52万元 → 165.52万元",
        "error text-number-unreadable 41: 157,84万元 → 157.84万元",
        "error text-number-unreadable 41: 7,68万元 → 7.68万元",
        "info report-execution-unsaid 41: 没有写支出数和执行率 → 80.14%",
      ]
    `);
  });
  it('Suining: ten reports and nine tables', () => {
    expect(found('004_317b39f2b5d89d6e.txt', 'suining-2024.xlsx')).toMatchInlineSnapshot(`
      [
        "info text-share-wrong 60: 89.05% → 89.06%",
        "info text-share-wrong 60: 6.19% → 6.18%",
        "warning report-cost-differs 78: 21.27万元 → 21.9万元",
        "info text-growth-wrong 107: 5.68% → 5.67%",
        "info text-growth-wrong 122: 6.70% → 6.69%",
        "warning text-two-values 132: 591家 → 592家",
        "warning text-two-values 132: 17.73亿元 → 27.36亿元",
        "info text-denied-counted 176: 2个 → 无下属二级预算单位",
        "info text-sum-wrong 192: 1511.2万元 → 1511.19万元",
        "info text-near-amounts 192: 254.02万元 → 254.03万元",
        "warning text-score-above-execution 499: 99.45 → 说明原因，或核减得分",
        "warning text-two-values 678: 12.45亿元 → 12.44亿元",
        "warning text-two-values 926: 57.57 → 58.03",
        "warning text-later-year 926: 2024年 → 2023年",
        "warning text-two-values 945: 0.77% → 0.73%",
        "warning text-sum-wrong 1446: 179件 → 117件",
        "warning text-score-above-execution 1448: 100 → 说明原因，或核减得分",
        "info report-spending-not-in-table 1613: 1.37万元 → 表中列出执行数",
        "error report-value-differs 1842: 222家 → 230家",
        "warning text-two-values 1849: 230家 → 222家",
      ]
    `);
  });

  it.each([
    ['000_45cccc489c7750a7.txt', 'qingdao-2024-reported.xlsx'],
    ['002_6c2177e24f3beff7.txt', null],
    ['003_b59b39976d9bce3c.txt', 'jiangmen-2024-reported.xlsx'],
    ['004_317b39f2b5d89d6e.txt', 'suining-2024.xlsx'],
  ])('%s gives the same as a document', (report, workbook) => {
    const read = readReportBytes(documentOf(linesOf(join(SOURCES, report))));
    const short = (line: string): string => line.replace(/ \d+:/, ':');
    const name = workbook === null ? null : `extra/seeds/${workbook.replace(/\.xlsx$/, '')}`;
    const inDocument = findings(read.ok ? read.value : expect.fail('not read'), name);
    expect(inDocument.map(short)).toEqual(found(report, workbook).map(short));
  });
}
