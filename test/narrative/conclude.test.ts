import { describe, expect, it } from 'vitest';
import { money, row, table, tableWith, total } from '../support/tables';
import { findRuleSet } from '../../src/rules';
import { conclude } from '../../src/narrative';
import type { Evaluation } from '../../src/scoring';
import { evaluate } from '../../src/scoring';

const rules = (id = 'national-2020') => findRuleSet(id) ?? expect.fail(id);
const say = (evaluation: Evaluation, ...rest: [Parameters<typeof conclude>[1]?]): string =>
  conclude(evaluation, ...rest).text;

/** 90 points of indicators and 10 of execution. */
const full = (actual: string, executed = 95) =>
  evaluate(
    tableWith(
      { unit: '某某局', title: '项目支出绩效自评表' },
      money(100, executed, 10),
      row('≥10次', actual, 45),
      row('≥90%', '95%', 45),
      total(100),
    ),
    rules(),
  );

describe('a conclusion', () => {
  it('states total, grade, execution and counts', () => {
    const text = say(full('10次'));
    expect(text).toContain('某某局2024年度绩效自评得分99.5分（满分100分），自评等级为“优”。');
    expect(text).toContain('全年预算数100万元，执行数95万元，预算执行率95%。');
    expect(text).toContain('绩效指标共2项，已完成2项，未完成0项。');
    expect(text).not.toContain('主要问题');
  });

  it('names what was missed and what was exceeded, with measures', () => {
    const text = say(full('14次', 60));
    expect(text).toContain('超过指标值30%及以上的1项');
    expect(text).toContain('预算执行率60%，低于90%；“指标1”超过指标值30%及以上。原因是【…】。下一步【如：');
    expect(say(full('5次'))).toContain('“指标1”未达到指标值');
  });

  it('says that rows are open in place of a total and a grade', () => {
    const text = say(full('19574.次'));
    expect(text).toContain('尚有1项（45分）得分未确定，已确定得分54.5分');
    expect(text).toContain('另有1项完成情况待确认');
    expect(text).not.toMatch(/自评得分|等级为/);
  });

  it('says that the execution rate is not known where an amount is missing', () => {
    const evaluation = evaluate(table(money(100, null, 10), row('≥10次', '10次', 90)), rules());
    const text = say(evaluation);
    expect(text).toContain('全年预算数100万元，执行数表中没有，预算执行率待补充。');
    expect(text).not.toMatch(/执行率\d/);
  });

  it('agrees with the table where a person entered other scores', () => {
    const evaluation = evaluate(
      table(row('≥10次', '10次', 50, { score: 45 }), row('≥10次', '10次', 50), total(100, 95)),
      rules(),
    );
    expect(evaluation.total.score).toBe(100);
    expect(say(evaluation)).toContain('自评得分95分');
  });

  it('gives no grade where the points do not add up to 100', () => {
    expect(say(evaluate(table(row('≥10次', '10次', 80)), rules()))).not.toContain('等级');
  });

  it('has neither total nor grade for a form without scores', () => {
    const evaluation = evaluate(
      table(money(100, 48.6), row('≥3个', '7个'), row('≥8家', '7家')),
      rules('regional-transfer'),
    );
    const text = say(evaluation);
    expect(text).not.toMatch(/得分|等级|总分/);
    expect(text).toContain('绩效指标共2项，已完成1项，未完成1项，超过指标值30%及以上的1项。');
  });

  it('counts a row that nobody can compute as met where the table gives it all of its points', () => {
    const counted = (score?: number): string =>
      say(
        evaluate(
          table(row('显著提升', '有所提升', 50, score === undefined ? {} : { score }), row('≥1个', '1个', 50)),
          rules(),
        ),
      );
    expect(counted(50)).toContain('绩效指标共2项，已完成2项，未完成0项。');
    expect(counted(40)).toContain('已完成1项，未完成0项，另有1项完成情况待确认');
    expect(counted()).toContain('已完成1项，未完成0项，另有1项完成情况待确认');
  });

  it('leaves rows that do not apply out of the count', () => {
    const evaluation = evaluate(table(row('个', '个'), row('≥3个', '3个', 10)), rules());
    expect(say(evaluation)).toContain('绩效指标共1项');
  });

  it.each([100, 200])('keeps to %i characters', (limit) => {
    const draft = conclude(full('14次', 60), { limit });
    expect(draft.length).toBeLessThanOrEqual(limit);
    expect(draft.text).toContain('自评得分');
  });

  it('takes its figures from cells', () => {
    const { passage } = conclude(full('14次', 60));
    const figures = passage.flatMap((span) => (span.kind === 'figure' ? [span] : []));
    expect(figures.length).toBeGreaterThan(6);
    for (const { how, cells, text } of figures) {
      if (how === 'count') expect(cells).toHaveLength(Number(text));
      else if (how !== 'rule') expect(cells.length).toBeGreaterThan(0);
    }
  });
});
