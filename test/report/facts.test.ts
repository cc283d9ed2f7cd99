import { describe, expect, it } from 'vitest';
import { amountOf, percentText, rowsWithoutValues, textOf } from '../../src/narrative';
import { nameSpan, valueText } from '../../src/narrative/values';
import { parseAddress } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import type { ReportDocument, ReportKind } from '../../src/report/document';
import { casesWithExtra, expectedOf, withExtra } from '../support/books';
import { REAL_WORKBOOKS, realReport } from './realReports';

const linesOf = ({ body }: ReportDocument): string[] =>
  body.flatMap((block) => ('content' in block ? [textOf(block.content)] : []));

/** What a cell of the first sheet shows. */
function textAt({ sheets: [sheet] }: Book, address: string): string {
  const { row, column } = parseAddress(address) ?? expect.fail(address);
  return sheet?.cellAt(row, column).text ?? '';
}

/** What the published reports say that follows from their tables. Figures and names ({D4}: what that cell says), not sentences. */
describe('no fact of the published report is missing', () => {
  it.each(
    casesWithExtra<[ReportKind | null, string[]]>([
      [
        'department-overall-reported',
        null,
        [
          '{B3}',
          '资金预算总额176875.03万元（年初预算85652.16万元）',
          '全年预算176875.03万元，实际执行170639.20万元，预算执行率96.47%',
          '绩效指标共60项',
          '自评得分93.95分（满分100分），自评等级为“优”',
          '≥30项，实际完成68项，完成率226.67%',
          '≥300项，实际完成498项，完成率166%',
          '≥15家，实际完成0家，完成率0%',
          '≥5家，实际完成0家，完成率0%',
          '≥50%，实际完成67%，完成率134%',
          '≤34403.58万元，实际44316.45万元，超出指标值9912.87万元',
          '≥4000家，实际完成7667家，完成率191.68%',
          '绩效目标6：',
        ],
      ],
      [
        'guangdong-scoring-reported',
        null,
        [
          '年初预算165.52万元',
          '实际执行132.65万元',
          '实际执行数为年初预算165.52万元的80.14%',
          '绩效指标共15项，已全部完成',
          '产出11项（数量指标8项、质量指标1项、时效指标1项、成本指标1项）',
          '社会效益指标3项、满意度指标1项',
          '另有按评分标准评分、不设指标值的2项：“{E12}”“{E13}”',
          '实际完成145次，完成率131.82%',
          '实际完成670项，完成率134%',
          '实际完成347项，完成率138.80%',
          '实际完成405项，完成率135%',
          '实际完成64次',
          '实际完成5502人',
          '是否如期实现预期总体目标：是',
          '自评得分100分',
        ],
      ],
      [
        'sichuan-nine-tables',
        null,
        [
          '{D4}',
          '550.34万元',
          '绩效指标共18项',
          '27.36亿元',
          '“591，230”',
          '12.44亿元',
          '499.6亿元',
          '≥98%，实际完成95%，完成率96.94%',
        ],
      ],
      [
        'sichuan-nine-tables',
        'fund',
        ['资金预算总额30万元', '≥50次，实际完成99次，完成率198%', '实际完成230家，完成率109.52%', '实际完成30次'],
      ],
    ]),
  )('%s %s', (name, kind, listed) => {
    const { report, book } = realReport(name, kind);
    const text = linesOf(report).join('\n');
    const facts = listed.map((fact) => fact.replace(/\{(\w+)\}/g, (_, address: string) => textAt(book, address)));
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([]);
  });

  it.each(withExtra(['project-list']))(
    '%s: budget, plan, spending and rate of each project, under its name',
    (book) => {
      interface Listed {
        readonly name: string;
        readonly budget: number;
        readonly planned: number;
        /** As a text where the report has a slip in it: 11,25791. */
        readonly executed: number | string | null;
        readonly rateReported: string;
      }
      const { projects } = expectedOf(book) as { readonly projects: readonly Listed[] };
      const lines = linesOf(realReport(book).report);
      expect(projects).toHaveLength(23);
      for (const { name, budget, planned, executed, rateReported } of projects) {
        const at = lines.findIndex((line) => /^（[一二三四五六七八九十]+）/.test(line) && line.endsWith(name));
        expect(at, name).toBeGreaterThan(0);
        const told = lines.slice(at, at + 6).join('');
        expect(told).toContain(`年度预算${amountOf(budget, 2)}万元，计划支出${amountOf(planned, 2)}万元`);
        if (typeof executed === 'string')
          expect(told).toContain(`表中写作“${executed}”，请核对】万元，预算执行率${rateReported}`);
        else if (executed === null) expect(told).toContain(`预算执行率${rateReported}`);
        else {
          expect(told).toContain(`实际支出${amountOf(executed, 2)}万元，预算执行率${percentText(executed / budget)}`);
        }
      }
    },
  );
});

describe('every indicator has its line, with target and actual', () => {
  it.each(REAL_WORKBOOKS.filter(([name]) => !/project-list|ganzhou/.test(name)))('%s', (name, kind) => {
    const { report, evaluations } = realReport(name);
    const own = evaluations.filter(({ table }) =>
      report.appendices.some(
        ({ titles }) => titles.length === 0 || titles.some((title) => textOf(title).includes(table.title ?? '')),
      ),
    );
    expect(own.length, kind).toBeGreaterThan(0);
    const [first] = own;
    const text = linesOf(report).join('\n').replaceAll('‘', '“').replaceAll('’', '”');
    const skipped = rowsWithoutValues(first ?? expect.fail('no table'));
    for (const result of first?.indicators ?? []) {
      const { indicator, status } = result;
      if (status === 'not-applicable' || status === 'placeholder' || skipped.includes(result)) continue;
      const named = textOf([nameSpan(first?.table.sheet ?? '', indicator)]);
      const rows = text.split('\n').filter((line) => line.includes(named.replaceAll('‘', '“').replaceAll('’', '”')));
      const wanted = [indicator.target, { ...indicator.actual, operator: null }].map(valueText);
      const isTold = rows.some((line) => wanted.every((value) => line.includes(value)));
      expect(isTold, `${named} ${wanted.join(' ')}`).toBe(true);
    }
  });
});
