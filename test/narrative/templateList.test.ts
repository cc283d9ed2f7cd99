import { describe, expect, it } from 'vitest';
import type { ListOutcome, Template, TemplateList } from '../../src/narrative';
import {
  CAUSES,
  addTemplate,
  draftReason,
  editTemplate,
  exportTemplates,
  fillSlots,
  importTemplates,
  moveTemplate,
  removeTemplate,
  rowFacts,
  templateFromText,
  textOf,
} from '../../src/narrative';
import { findRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { say } from '../../src/texts/note';
import { row, table } from '../support/tables';

const own = (id: string, cause = '原因是【原因】'): Template => ({
  id,
  name: id,
  situation: 'over',
  cause,
  measure: '',
});
const list: TemplateList = [own('a'), own('b'), own('c')];
const standard: TemplateList = CAUSES.map(({ id, name, situation, cause, measure }) => ({
  id,
  name,
  situation,
  cause,
  measure,
}));
const idsOf = (templates: TemplateList): string => templates.map(({ id }) => id).join('');
const got = (outcome: ListOutcome): TemplateList => (outcome.ok ? outcome.templates : expect.fail(say(outcome.note)));
const refusal = (outcome: ListOutcome): string => (outcome.ok ? expect.fail('was taken') : say(outcome.note));

describe("a person's own templates", () => {
  it('are added, edited, moved and removed without changing the list given', () => {
    expect(idsOf(got(addTemplate(list, own('d'))))).toBe('abcd');
    expect(got(editTemplate(list, 'b', own('b', '因{指标}【原因】')))[1]?.cause).toBe('因{指标}【原因】');
    expect(idsOf(moveTemplate(list, 'c', 0))).toBe('cab');
    expect(idsOf(moveTemplate(list, 'a', 99))).toBe('bca');
    expect(idsOf(moveTemplate(list, 'x', 0))).toBe('abc');
    expect(idsOf(removeTemplate(list, 'b'))).toBe('ac');
    expect(idsOf(list)).toBe('abc');
  });

  it('are refused with the reason', () => {
    expect(refusal(addTemplate(list, own('a')))).toContain('“a”');
    expect(refusal(editTemplate(list, 'x', own('x')))).toContain('“x”');
    expect(refusal(editTemplate(list, 'a', own('b')))).toContain('“b”');
    expect(refusal(addTemplate(list, own('d', '因{指标名}不足')))).toMatch(/第 4 个.*cause.*不认识的空位/);
    expect(refusal(addTemplate(list, own('d', '')))).toMatch(/第 4 个.*cause/);
  });

  it('come back from a file as they were', () => {
    expect(got(importTemplates([], exportTemplates(standard)))).toEqual(standard);
  });

  it('from a file take the place of those with the same id, and follow otherwise', () => {
    const file = exportTemplates([own('b', '改过'), own('z')]);
    const imported = got(importTemplates(list, file));
    expect(idsOf(imported)).toBe('abcz');
    expect(imported[1]?.cause).toBe('改过');
  });

  it.each([
    ['{', '不是有效的 JSON'],
    ['[]', '不是模板文件'],
    ['{"format":"jxzp-templates","version":2,"templates":[]}', '版本不对'],
    ['{"format":"jxzp-templates","version":1,"templates":[{"id":"a"}]}', '第 1 个模板'],
  ])('%s is refused', (text, reason) => {
    expect(refusal(importTemplates(list, text))).toContain(reason);
  });
});

describe('a used sentence as a template', () => {
  const rules = findRuleSet('national-2020') ?? expect.fail('no rules');
  const rowIn = (target: string, actual: string) => {
    const evaluation = evaluate(table(row(target, actual, 10, { name: '培训人数' })), rules);
    return rowFacts(evaluation.indicators[0] ?? expect.fail('no row'), evaluation);
  };
  const about = { id: 'own', name: '自用', situation: 'over' } as const;

  it('has slots where the figures stood, and fits the next row', () => {
    const used = '完成率134.72%，原因是2024年企业报名踊跃，培训人数比指标值多67人次。';
    const template = templateFromText(used, rowIn('≥193人次', '260人次'), about);
    expect(template.cause).toBe('原因是{年度}年企业报名踊跃，{指标}比指标值多{差额}');
    expect(textOf(fillSlots(template.cause, rowIn('≥100人次', '150人次')))).toBe(
      '原因是2024年企业报名踊跃，培训人数比指标值多50人次',
    );
  });
  it('gives the sentence back for the row it came from: its beginning is said once', () => {
    const evaluation = evaluate(table(row('≥193人次', '260人次', 10, { name: '培训人数' })), rules);
    const result = evaluation.indicators[0] ?? expect.fail('no row');
    const draft = draftReason(result, evaluation) ?? expect.fail('no draft');
    const template = templateFromText(draft.text, rowFacts(result, evaluation), about);
    expect(draftReason(result, evaluation, template)?.text).toBe(draft.text);
  });
  it.each([
    ['指标值设定偏低，实际需求旺盛', '指标值设定偏低，实际需求旺盛'],
    ['指标值≥3人，完成7人，因任务追加。', '因任务追加'],
    ['完成率200%。', '完成率200%'],
    ['100%的对象因故缺席', '100%的对象因故缺席'],
  ])('%s is kept as %s', (text, cause) => {
    expect(templateFromText(text, {}, about).cause).toBe(cause);
  });
  it('does not cut into longer numbers', () => {
    expect(templateFromText('共1150人次', rowIn('≥100人次', '150人次'), about).cause).toBe('共1150人次');
  });
  it('can be used as any other', () => {
    const evaluation = evaluate(table(row('≥3个', '7个', 10)), rules);
    const result = evaluation.indicators[0] ?? expect.fail('no row');
    const template = templateFromText('因任务追加。', {}, about);
    expect(draftReason(result, evaluation, template)?.text).toBe('完成率233.33%（完成7个，指标值≥3个），因任务追加。');
  });
});
