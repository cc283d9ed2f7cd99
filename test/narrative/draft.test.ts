import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowOptions } from '../support/tables';
import { money, row, table, tableWith } from '../support/tables';
import { findRuleSet } from '../../src/rules';
import type { Choice, Evaluation, IndicatorResult } from '../../src/scoring';
import { evaluate, isReason } from '../../src/scoring';
import type { Template } from '../../src/narrative';
import {
  CAUSES,
  causesFor,
  causesForMoney,
  draftExecution,
  draftReason,
  gapsOf,
  rowsToExplain,
  situationOf,
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
const causeNamed = (id: string): Template => CAUSES.find((cause) => cause.id === id) ?? expect.fail(id);

describe('how an explanation begins', () => {
  it.each<[Case, string]>([
    [{ target: '≥3个', actual: '7个' }, '完成率233.33%（完成7个，指标值≥3个），'],
    [{ target: '≥2家', actual: '4家' }, '完成率200%（完成4家，指标值≥2家），'],
    [{ target: '≥8家', actual: '7家' }, '完成率87.50%（完成7家，指标值≥8家），'],
    [{ target: '≥500万元', actual: '0万元' }, '完成率0%（完成0万元，指标值≥500万元），'],
    [{ target: '≥2', actual: '1.07' }, '完成率53.50%（完成1.07，指标值≥2），'],
    [{ target: '≥5亿元', actual: '40000万元' }, '完成率80%（完成40000万元，指标值≥5亿元），'],
    [{ target: '≥95%', actual: '0.9' }, '完成率94.74%（完成90%，指标值≥95%），'],
    [{ target: '≥5%', actual: '-3%' }, '指标值≥5%，完成-3%，'],
    [{ target: '2024年6月底前', actual: '2024年9月' }, '指标值2024年6月底前，完成2024年9月，'],
    [
      { target: '≤34403.58万元', actual: '44316.45万元', options: { nature: 'cost' } },
      '指标值≤34403.58万元，实际44316.45万元，超出9912.87万元，',
    ],
    [{ target: '≤3个月', actual: '5个月', options: { nature: 'time' } }, '指标值≤3个月，实际5个月，超出2个月，'],
    [{ target: '≤5次', actual: '7次', options: { nature: 'cost' } }, '指标值≤5次，实际7次，超出2次，'],
    [
      { target: '显著提升', actual: '有所提升', choice: { kind: 'ratio', ratio: 0.7 } },
      '指标值“显著提升”，完成“有所提升”，',
    ],
  ])('%j', (given, lead) => {
    expect(draftReason(...rowOf(given))?.text.slice(0, lead.length)).toBe(lead);
  });
});

describe('without a choice of the person', () => {
  it.each<[string, Case, string]>([
    [
      'cause and measure are slots, the first with examples',
      { target: '≥5座', actual: '3座', options: { name: '新建公厕数量' } },
      '完成率60%（完成3座，指标值≥5座），原因是【如：前期手续较长；用地未落实】；下一步【…】。',
    ],
    [
      'those of what was not begun first',
      { target: '≥5家', actual: '0家', options: { name: '走访企业数量' } },
      '完成率0%（完成0家，指标值≥5家），原因是【如：本年未安排；启动较晚】；下一步【…】。',
    ],
    [
      'those of the kind of an excess',
      { target: '≥100人次', actual: '150人次', options: { name: '培训人次' } },
      '完成率150%（完成150人次，指标值≥100人次），原因是【如：参训需求增加；增设线上培训】；下一步【…】。',
    ],
  ])('%s', (_, given, text) => {
    const draft = draftReason(...rowOf(given));
    expect(draft?.text).toBe(text);
    expect(draft?.template).toBeNull();
  });

  it.each<[string, Case]>([
    ['met', { target: '≥3个', actual: '3个' }],
    ['not known', { target: '显著提升', actual: '有所提升' }],
    ['not applicable', { target: '个', actual: '个' }],
  ])('there is none for a row that is %s', (_, given) => {
    expect(draftReason(...rowOf(given))).toBeNull();
    expect(causesFor(rowOf(given)[0])).toEqual([]);
  });
});

describe('the causes to choose from', () => {
  const own: Template = { id: 'own-1', name: '自用', situation: 'not-met', cause: '因人手不足', measure: '' };
  it('are the person’s own first, and only those of the situation', () => {
    const [result] = rowOf({ target: '≥8家', actual: '7家' });
    expect(causesFor(result, [own])[0]).toBe(own);
    expect(causesFor(rowOf({ target: '≥8家', actual: '17家' })[0], [own])).not.toContain(own);
  });
  it.each<[string, Case, string, string[]]>([
    ['short', { target: '≥8家', actual: '7家' }, 'not-met', ['not-met']],
    ['over', { target: '≥193人次', actual: '260人次' }, 'over', ['over']],
    [
      'a cost above its limit',
      { target: '≤90万元', actual: '100万元', options: { nature: 'cost' } },
      'cost-overrun',
      ['cost-overrun'],
    ],
  ])('%s', (_, given, situation, situations) => {
    const causes = causesFor(rowOf(given)[0]);
    expect(situationOf(rowOf(given)[0])).toBe(situation);
    expect([...new Set(causes.map((cause) => cause.situation))]).toEqual(situations);
    for (const each of causes) {
      const draft = draftReason(...rowOf(given), each);
      expect(draft?.template).toBe(each);
      expect(isReason(draft?.text ?? '')).toBe(true);
    }
  });
  it('of the money are those of a slow execution, then those of what is left', () => {
    const [, evaluation] = rowOf({ target: '≥8家', actual: '8家', executed: 37 });
    expect([...new Set(causesForMoney(evaluation).map(({ situation }) => situation))]).toEqual([
      'low-execution',
      'carried-over',
    ]);
    expect(causesForMoney(rowOf({ target: '≥8家', actual: '8家' })[1])).toEqual([]);
  });
});

describe('a draft', () => {
  it('names the cells of its figures', () => {
    const draft = draftReason(...rowOf({ target: '≥193人次', actual: '260人次' }));
    const figures = draft?.passage.flatMap((span) => (span.kind === 'figure' ? [span] : [])) ?? [];
    expect(figures.map(({ text, how }) => [text, how])).toEqual([
      ['134.72%', 'completion'],
      ['260人次', 'written'],
      ['≥193人次', 'written'],
    ]);
    expect(figures[0]?.cells).toEqual([
      { sheet: '自评表', address: { row: 1, column: 3 } },
      { sheet: '自评表', address: { row: 1, column: 5 } },
    ]);
  });

  it('counts as no explanation while a slot is open, and as one when all are filled', () => {
    const draft = draftReason(...rowOf({ target: '≥8家', actual: '7家' })) ?? expect.fail('no draft');
    expect(draft.openSlots).toHaveLength(2);
    expect(isReason(draft.text)).toBe(false);
    expect(isReason(draft.text.replaceAll(/【[^】]*】/g, '某日'))).toBe(true);
  });

  it('shows a slot that the table cannot fill', () => {
    const evaluation = evaluate(tableWith({ year: null }, row('≥5人次', '9人次', 10)), rules);
    const result = evaluation.indicators[0] ?? expect.fail('no row');
    const own: Template = { id: 'own', name: '自用', situation: 'over', cause: '{年度}年报名踊跃', measure: '' };
    expect(draftReason(result, evaluation, own)?.openSlots).toContain('年度');
  });

  it('says the full sentence of the cause that was chosen', () => {
    const [result, evaluation] = rowOf({ target: '≥8家', actual: '7家' });
    const draft = draftReason(result, evaluation, causeNamed('funds-late'));
    expect(draft?.text).toBe(
      '完成率87.50%（完成7家，指标值≥8家），原因是资金到位晚于计划，年内实施时间不足；下一步提前做好准备，资金到位后即时实施。',
    );
  });

  it.each([60, 40, 25, 12])('keeps to %i characters where any wording can', (limit) => {
    const [result, evaluation] = rowOf({ target: '≥8家', actual: '7家' });
    const free = draftReason(result, evaluation) ?? expect.fail('no draft');
    const limited = draftReason(result, evaluation, null, { limit }) ?? expect.fail('no draft');
    expect(free.length).toBeGreaterThan(40);
    expect(limited.length).toBeLessThanOrEqual(limit);
    expect(limited.limit).toBe(limit);
    expect(limited.text).toContain('原因是【');
  });

  it('explains a low execution rate', () => {
    const [, evaluation] = rowOf({ target: '≥8家', actual: '8家', executed: 37.24 });
    expect(draftExecution(evaluation)?.text).toMatch(/^预算执行率37\.24%（执行37\.24万元，预算100万元），原因是【如：/);
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
