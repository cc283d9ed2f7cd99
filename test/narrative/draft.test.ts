import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowOptions } from '../support/tables';
import { money, row, table, tableWith } from '../support/tables';
import { findRuleSet } from '../../src/rules';
import type { Choice, Evaluation, IndicatorResult } from '../../src/scoring';
import { evaluate, isReason } from '../../src/scoring';
import type { Template } from '../../src/narrative';
import {
  draftExecution,
  draftReason,
  gapsOf,
  proposeTemplate,
  rowsToExplain,
  situationOf,
  SITUATIONS,
  STANDARD_TEMPLATES,
  templatesFor,
  templatesToOffer,
  textOf,
} from '../../src/narrative';

const rules = findRuleSet('national-2020') ?? expect.fail('no rules');

interface Case {
  readonly target: string;
  readonly actual: string;
  readonly options?: RowOptions;
  readonly executed?: number;
  readonly choice?: Choice;
}

/** A table of one row (row 1; the money is row 0), evaluated. */
function rowOf({ target, actual, options, executed = 99, choice }: Case): [IndicatorResult, Evaluation] {
  const evaluation = evaluate(
    table(money(100, executed, 10), row(target, actual, 10, options)),
    rules,
    choice ? { 1: choice } : {},
  );
  return [evaluation.indicators[0] ?? expect.fail('no row'), evaluation];
}
const templateNamed = (id: string): Template =>
  STANDARD_TEMPLATES.find((template) => template.id === id) ?? expect.fail(id);

describe('how an explanation begins', () => {
  // Rates as the published tables write them: two decimals, no trailing zeros.
  it.each<[Case, string]>([
    [{ target: '≥3个', actual: '7个' }, '完成率233.33%，'],
    [{ target: '≥2家', actual: '4家' }, '完成率200%，'],
    [{ target: '≥8家', actual: '7家' }, '完成率87.50%，'],
    [{ target: '≥6个', actual: '8个' }, '完成率133.33%，'],
    [{ target: '≥500万元', actual: '0万元' }, '完成率0%，'],
    [{ target: '≥799万元', actual: '3952.95万元' }, '完成率494.74%，'],
    [{ target: '≥2', actual: '1.07' }, '完成率53.50%，'],
    [{ target: '≥5亿元', actual: '40000万元' }, '完成率80%，'],
    [
      { target: '≤34403.58万元', actual: '44316.45万元', options: { nature: 'cost' } },
      '实际44316.45万元，超出指标值9912.87万元，',
    ],
  ])('%j', (given, lead) => {
    expect(draftReason(...rowOf(given))?.text.slice(0, lead.length)).toBe(lead);
  });
});

describe('the proposed template', () => {
  it.each<[string, Case, string]>([
    ['a cost above its limit', { target: '≤90万元', actual: '100万元', options: { nature: 'cost' } }, 'estimate-low'],
    ['a satisfaction rate', { target: '≥90%', actual: '80%', options: { nature: 'satisfaction' } }, 'less-satisfied'],
    ['a deadline in months', { target: '≤3个月', actual: '5个月', options: { nature: 'time' } }, 'behind-schedule'],
    ['nothing done', { target: '≥15家', actual: '0家' }, 'no-double-funding'],
    ['short, and the money too', { target: '≥8家', actual: '7家', executed: 37 }, 'longer-term'],
    ['nothing done, and no money', { target: '≥500万元', actual: '0万元', executed: 37 }, 'longer-term'],
    ['short', { target: '≥8家', actual: '7家' }, 'late-start'],
    [
      'words: judged at 70%',
      { target: '显著提升', actual: '有所提升', choice: { kind: 'ratio', ratio: 0.7 } },
      'part-remaining',
    ],
    ['projects', { target: '≥12个', actual: '19个', options: { name: '支持载体项目数量' } }, 'mix-adjusted'],
    ['persons', { target: '≥193人次', actual: '260人次' }, 'demand-above'],
    ['applications', { target: '≥250项', actual: '347项', options: { name: '医疗项目申报数' } }, 'demand-above'],
    ['own work', { target: '≥110次', actual: '145次', options: { name: '专项调研次数' } }, 'work-added'],
    ['far over', { target: '≥2项', actual: '7项', options: { name: '专利' } }, 'target-low'],
    ['money', { target: '≥14亿元', actual: '27.36亿元' }, 'went-well'],
    ['money in thousands', { target: '≥300千元', actual: '450千元' }, 'went-well'],
    ['a rate', { target: '≥50%', actual: '67%' }, 'quality-better'],
  ])('%s', (_, given, id) => {
    const proposal = proposeTemplate(...rowOf(given));
    expect(proposal?.template.id).toBe(id);
    expect(proposal?.why.id).toMatch(/^narrative\.why-/);
  });

  it.each<[string, Case]>([
    ['met', { target: '≥3个', actual: '3个' }],
    ['not known', { target: '显著提升', actual: '有所提升' }],
    ['not applicable', { target: '个', actual: '个' }],
  ])('is none for a row that is %s', (_, given) => {
    expect(proposeTemplate(...rowOf(given))).toBeNull();
    expect(draftReason(...rowOf(given))).toBeNull();
  });

  it('is another of the situation where the person took that one out', () => {
    const own = STANDARD_TEMPLATES.filter(({ id }) => id !== 'late-start');
    const [result, evaluation] = rowOf({ target: '≥8家', actual: '7家' });
    expect(proposeTemplate(result, evaluation, own)?.template.situation).toBe('not-met');
    expect(proposeTemplate(result, evaluation, [])).toBeNull();
  });
});

describe('the templates to choose from', () => {
  it.each<[string, Case, string, string[]]>([
    ['short', { target: '≥8家', actual: '7家' }, 'not-met', ['not-met', 'partly-met']],
    ['over', { target: '≥193人次', actual: '260人次' }, 'over', ['over']],
    [
      'a cost above its limit',
      { target: '≤90万元', actual: '100万元', options: { nature: 'cost' } },
      'cost-overrun',
      ['cost-overrun', 'not-met'],
    ],
  ])('%s', (_, given, situation, offered) => {
    const templates = templatesToOffer(...rowOf(given));
    expect(situationOf(rowOf(given)[0])).toBe(situation);
    expect(templates[0]).toBe(proposeTemplate(...rowOf(given))?.template);
    expect([...new Set(templates.map((template) => template.situation))]).toEqual(offered);
    expect(new Set(templates).size).toBe(templates.length);
    for (const each of templates) expect(draftReason(...rowOf(given), each)?.template).toBe(each);
  });

  it('are none for a row that is met', () => {
    expect(templatesToOffer(...rowOf({ target: '≥3个', actual: '3个' }))).toEqual([]);
  });

  it('exist for every situation, several to choose from, each with cause and measure', () => {
    for (const situation of SITUATIONS) {
      const templates = templatesFor(situation);
      expect(templates.length, situation).toBeGreaterThan(1);
      for (const { cause, measure } of templates) expect([cause, measure]).not.toContain('');
    }
  });
});

describe('a draft', () => {
  it('names the cells of its figures', () => {
    const draft = draftReason(...rowOf({ target: '≥193人次', actual: '260人次' }));
    const figures = draft?.passage.flatMap((span) => (span.kind === 'figure' ? [span] : [])) ?? [];
    expect(figures.map(({ text, how }) => [text, how])).toEqual([
      ['134.72%', 'completion'],
      ['67人次', 'difference'],
    ]);
    expect(figures[0]?.cells).toEqual([
      { sheet: '自评表', address: { row: 1, column: 3 } },
      { sheet: '自评表', address: { row: 1, column: 5 } },
    ]);
  });

  it('counts as no explanation while a slot is open, and as one when all are filled', () => {
    const draft = draftReason(...rowOf({ target: '≥8家', actual: '7家' })) ?? expect.fail('no draft');
    expect(draft.openSlots.length).toBeGreaterThan(0);
    expect(isReason(draft.text)).toBe(false);
    expect(isReason(draft.text.replaceAll(/【[^】]*】/g, '某日'))).toBe(true);
  });

  it('shows a slot that the table cannot fill', () => {
    const evaluation = evaluate(tableWith({ year: null }, row('≥5人次', '9人次', 10)), rules);
    const result = evaluation.indicators[0] ?? expect.fail('no row');
    expect(draftReason(result, evaluation)?.openSlots).toContain('年度');
  });

  it('takes the template that was chosen', () => {
    const [result, evaluation] = rowOf({ target: '≥8家', actual: '7家' });
    const draft = draftReason(result, evaluation, templateNamed('funds-late'));
    expect(draft?.template.id).toBe('funds-late');
    expect(draft?.text).toContain('【到账时间】');
  });

  it('keeps to the limit of the form where any wording can', () => {
    const [result, evaluation] = rowOf({ target: '≥8家', actual: '7家' });
    const free = draftReason(result, evaluation) ?? expect.fail('no draft');
    const limited = draftReason(result, evaluation, undefined, { limit: 60 }) ?? expect.fail('no draft');
    expect(free.length).toBeGreaterThan(60);
    expect(limited.length).toBeLessThanOrEqual(60);
    expect(limited.limit).toBe(60);
  });

  it('explains a low execution rate', () => {
    const [, evaluation] = rowOf({ target: '≥8家', actual: '8家', executed: 37.24 });
    expect(draftExecution(evaluation)?.text).toMatch(/^预算执行率37\.24%，/);
    expect(draftExecution(rowOf({ target: '≥8家', actual: '8家', executed: 90 })[1])).toBeNull();
  });

  it('law: for any two numbers a deviating row gets a draft whose gaps and text agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 99_999 }), (target, actual) => {
        const [result, evaluation] = rowOf({ target: `≥${target}个`, actual: `${actual}个` });
        const draft = draftReason(result, evaluation);
        expect(draft !== null).toBe(result.deviation !== 'none');
        if (!draft) return;
        expect(textOf(draft.passage)).toBe(draft.text);
        expect(gapsOf(draft.passage)).toEqual([...draft.openSlots]);
        expect(draft.text).not.toMatch(/[{}]|undefined|null|NaN/);
      }),
    );
  });
});

describe('rows to explain', () => {
  it('are those without a reason, or with a draft whose slots are open', () => {
    const evaluation = evaluate(
      table(
        row('≥3个', '7个', 10),
        row('≥3个', '7个', 10, { reason: '完成率233.33%，原因是【原因】。' }),
        row('≥3个', '7个', 10, { reason: '完成率233.33%，原因是年中追加任务。' }),
        row('≥3个', '3个', 10),
      ),
      rules,
    );
    expect(rowsToExplain(evaluation).map(({ indicator }) => indicator.row)).toEqual([0, 1]);
  });
});
