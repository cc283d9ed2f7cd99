import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { recognise } from '../../src/layout';
import { formatAddress } from '../../src/model/address';
import { invertAll } from '../../src/model/change';
import { lengthOf, rowsToExplain } from '../../src/narrative';
import type { DraftPlan } from '../../src/plan/drafts';
import { planConclusion, planDrafts, planReason } from '../../src/plan/drafts';
import { findRuleSet, proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { applyChanges } from '../support/applyChanges';
import { bookOf, gridSheet } from '../support/gridSheet';
import { bookBytes, casesWithExtra, withExtra } from '../support/books';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'];

function bookFrom(rows: readonly (readonly string[])[], options: Parameters<typeof gridSheet>[1] = {}) {
  return bookOf(gridSheet([['项目支出绩效自评表'], ['（2024年度）'], HEADER, ...rows], options));
}

function plansOf(book: ReturnType<typeof bookFrom>): DraftPlan[] {
  return recognise(book).map((table) => planDrafts(evaluate(table, proposeRuleSet(table)), book));
}
const only = (plans: readonly DraftPlan[]): DraftPlan => plans[0] ?? expect.fail('no table');

describe('a form that asks why the money was not spent', () => {
  const form = (executed: string, reason: string) =>
    bookOf(
      gridSheet(
        [
          ['项目支出绩效自评表'],
          ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '执行率', '得分', '原因（100字以内）'],
          ['', '年度资金总额', '100', '100', executed, '', '', reason],
          HEADER,
          ['产出指标', '数量指标', '培训人数', '≥100人次', '100人次', '90', '90', ''],
        ],
        { kinds: 'numbers' },
      ),
    );
  const moneyDrafts = (executed: string, reason: string) =>
    only(plansOf(form(executed, reason))).drafts.map(({ change, rows, limit, text }) => ({
      cell: formatAddress(change.address),
      rows,
      limit,
      text,
    }));

  it('gets the reason of a low execution rate, within its limit', () => {
    expect(moneyDrafts('60', '')).toEqual([
      {
        cell: 'H3',
        rows: [2],
        limit: 100,
        text: expect.stringMatching(/^预算执行率60%（执行60万元，预算100万元），原因是【/) as unknown,
      },
    ]);
  });
  it.each([
    ['95', ''],
    ['60', '合同年底签订，次年支付。'],
  ])('gets nothing for %s of 100 with “%s”', (executed, reason) => {
    expect(moneyDrafts(executed, reason)).toEqual([]);
  });
});

describe('drafts as changes', () => {
  const book = bookFrom([
    ['产出指标', '数量指标', '培训人数', '≥100人次', '150人次', '50', '50', ''],
    ['', '', '检查次数', '≥10次', '7次', '30', '21', '因暴雨停办。'],
    ['', '', '走访户数', '≥10户', '10户', '20', '20', ''],
    ['总分', '', '', '', '', '100', '91', ''],
    ['自评结论', '', '', '', '', '', '', ''],
  ]);
  const plan = only(plansOf(book));

  it('go into the empty cells of rows that need them, and nowhere else', () => {
    const reasons = plan.drafts.filter(({ role }) => role === 'reason');
    expect(reasons.map(({ change }) => formatAddress(change.address))).toEqual(['H4']);
    expect(reasons[0]?.text).toMatch(/^完成率150%（完成150人次，指标值≥100人次），原因是【如：/);
    expect(reasons[0]?.change.after).toEqual({ value: reasons[0]?.text, formula: null });
  });

  it('fill the conclusion cell', () => {
    const [conclusion] = plan.drafts.filter(({ role }) => role === 'conclusion');
    expect(conclusion?.text).toContain('自评得分91分');
    expect(conclusion?.change.address).toEqual(plan.evaluation.table.conclusion?.cell);
  });

  it('once written still need a reason, and are not written again', () => {
    const written = applyChanges(
      book,
      plan.drafts.map(({ change }) => change),
    );
    const again = only(plansOf(written));
    expect(again.drafts).toEqual([]);
    expect(rowsToExplain(again.evaluation).map(({ indicator }) => indicator.row)).toEqual([3]);
    expect(again.unplaced.every(({ why }) => why.id === 'narrative.cell-filled')).toBe(true);
  });

  it('can be taken back', () => {
    const changes = plan.drafts.map(({ change }) => change);
    const back = applyChanges(applyChanges(book, changes), invertAll(changes));
    for (const { change } of plan.drafts) {
      expect(back.sheets[0]?.cellAt(change.address.row, change.address.column).value).toBe(change.before.value);
    }
  });
});

describe('a text of the person', () => {
  const book = bookFrom(
    [
      ['产出指标', '数量指标', '培训人数', '≥100人次', '150人次', '50', '50', ''],
      ['', '', '检查次数', '≥10次', '7次', '30', '21', '因暴雨停办。'],
      ['', '', '走访户数', '≥10户', '5户', '20', '10', ''],
      ['', '', '回访户数', '≥10户', '5户', '20', '10', ''],
    ],
    { merges: ['H6:H7'] },
  );
  const { evaluation } = only(plansOf(book));
  const planned = (row: number, text: string, options?: Parameters<typeof planReason>[4]) => {
    const result = evaluation.indicators.find(({ indicator }) => indicator.row === row) ?? expect.fail('no row');
    return planReason(evaluation, book, result, text, options);
  };

  it('goes into the empty cell, its open slots told', () => {
    expect(planned(3, '因【原因】增加。')).toMatchObject({
      change: { address: { row: 3, column: 7 }, before: { value: null }, after: { value: '因【原因】增加。' } },
      rows: [3],
      openSlots: ['原因'],
    });
  });
  it('replaces another text only where the person said so, and can be taken back', () => {
    expect(planned(4, '因大雪停办。')).toMatchObject({ why: { id: 'narrative.cell-filled' } });
    expect(planned(4, '因大雪停办。', { replace: true })).toMatchObject({
      change: { before: { value: '因暴雨停办。' }, after: { value: '因大雪停办。' } },
    });
  });
  it('goes into the conclusion cell in the same way', () => {
    const closing = bookFrom([
      ['产出指标', '数量指标', '培训人数', '≥100人次', '150人次', '50', '50', ''],
      ['自评结论', '结合自评情况说明。（200字以内）', '', '', '', '', '', ''],
    ]);
    const { evaluation: concluded } = only(plansOf(closing));
    const to = { address: concluded.table.conclusion?.cell };
    expect(to.address).toBeDefined();
    expect(planConclusion(concluded, closing, '总体完成良好。')).toMatchObject({
      why: { id: 'narrative.cell-filled' },
    });
    expect(planConclusion(concluded, closing, '总体完成良好。', { replace: true })).toMatchObject({
      change: { ...to, after: { value: '总体完成良好。' } },
      limit: 200,
    });
    expect(planConclusion(concluded, closing, '长'.repeat(201), { replace: true })).toMatchObject({
      why: { id: 'narrative.too-long' },
    });
    expect(planConclusion(evaluation, book, '总体完成良好。')).toMatchObject({ why: { id: 'narrative.no-cell' } });
  });
  it('explains all rows that share the cell', () => {
    expect(planned(6, '道路中断。')).toMatchObject({ rows: [5, 6], change: { address: { row: 5, column: 7 } } });
  });
  it.each([
    ['without a place for it', ['narrative.no-cell'], HEADER.slice(0, 7), '人员增加。'],
    [
      'longer than the form allows',
      ['narrative.too-long'],
      [...HEADER.slice(0, 7), '偏差原因（50字以内）'],
      '长'.repeat(51),
    ],
  ])('is refused: %s', (_, [why], header, text) => {
    const other = bookOf(
      gridSheet([['项目支出绩效自评表'], header, ['产出', '数量', '人数', '≥10人', '20人', '100', '']]),
    );
    const [plan] = plansOf(other);
    const [result] = plan?.evaluation.indicators ?? [];
    if (!plan || !result) return expect.fail('no table');
    expect(planReason(plan.evaluation, other, result, text)).toMatchObject({ why: { id: why } });
  });
});

describe('special places', () => {
  it('one cell over two rows holds both explanations under their names', () => {
    const merged = bookFrom(
      [
        ['产出指标', '数量指标', '培训人数', '≥100人次', '150人次', '50', '', ''],
        ['', '', '检查次数', '≥10次', '7次', '50', '', ''],
      ],
      { merges: ['H4:H5'] },
    );
    const { drafts } = only(plansOf(merged));
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.rows).toEqual([3, 4]);
    expect(drafts[0]?.text).toMatch(/^培训人数：完成率150%[^\n]*\n检查次数：完成率70%/);
  });

  it('a limit in the title of the column is kept to', () => {
    const limited = bookOf(
      gridSheet([
        ['项目支出绩效自评表'],
        [...HEADER.slice(0, 7), '偏差原因（50字以内）'],
        ['产出指标', '数量指标', '培训人数', '≥100人次', '150人次', '100', '', ''],
      ]),
    );
    const [draft] = only(plansOf(limited)).drafts;
    expect(draft?.limit).toBe(50);
    expect(lengthOf(draft?.text ?? '')).toBeLessThanOrEqual(50);
  });

  it('a table without a column for reasons gets none, and says so', () => {
    const rules = findRuleSet('national-2020') ?? expect.fail('no rules');
    const book = bookOf(
      gridSheet([['项目支出绩效自评表'], HEADER.slice(0, 7), ['产出', '数量', '人数', '≥10人', '20人', '100', '']]),
    );
    const [recognised] = recognise(book);
    const plan = planDrafts(evaluate(recognised ?? expect.fail('no table'), rules), book);
    expect(plan.drafts).toEqual([]);
    expect(plan.unplaced[0]?.why.id).toBe('narrative.no-cell');
  });
});

describe('workbooks with tables', () => {
  const planned = (name: string): DraftPlan[] => {
    const opened = openXlsx(bookBytes(name));
    const book = opened.ok ? opened.value.book() : opened;
    return book.ok ? plansOf(book.value) : expect.fail(name);
  };
  it.each(
    casesWithExtra<[number[]]>([
      ['regional-transfer-blank', [15, 17, 18, 20, 21, 22, 23, 24, 27, 28, 29, 30]],
      ['regional-transfer-reported', []],
      ['department-overall-blank', [16, 24, 27, 46, 47, 53, 72, 73]],
      ['guangdong-scoring-blank', [14, 15, 16, 17]],
    ]),
  )('%s gets drafts in the rows %j', (name, rows) => {
    const { drafts } = only(planned(name));
    expect(drafts.flatMap((draft) => draft.rows).map((row) => row + 1)).toEqual(rows);
  });
  it.each(withExtra(['department-overall-blank']))(
    '%s: drafts are written into the file, and read back as open',
    (name) => {
      const bytes = bookBytes(name);
      const opened = openXlsx(bytes);
      if (!opened.ok) return expect.fail('not opened');
      const { drafts } = only(planned(name));
      const patched = opened.value.apply(drafts.map(({ change }) => change));
      if (!patched.ok) return expect.fail(patched.error.note.id);
      const book = openXlsx(patched.value.bytes());
      const read = book.ok ? book.value.book() : book;
      if (!read.ok) return expect.fail('not read back');
      const again = only(plansOf(read.value));
      expect(again.drafts).toEqual([]);
      expect(rowsToExplain(again.evaluation)).toHaveLength(8);
    },
  );
});

describe('a form that asks for all reasons below the indicators', () => {
  const form = (reason: string) =>
    bookOf(
      gridSheet(
        [
          ['2024年度项目自评表'],
          HEADER.slice(0, 7),
          ['产出指标', '数量指标', '培训人数', '≥100人次', '80人次', '50', '40'],
          ['满意度指标', '服务对象满意度', '学员满意度', '≥95%', '90%', '50', '47.37'],
          ['总分', '', '', '', '', '100', '87.37'],
          ['偏差大或目标未完成原因分析', reason],
        ],
        { merges: ['B6:G6'], kinds: 'numbers' },
      ),
    );

  it('gets them there, each with the name of its indicator', () => {
    const { drafts, unplaced } = only(plansOf(form('')));
    expect(unplaced).toEqual([]);
    expect(drafts.map(({ change, rows }) => [formatAddress(change.address), rows])).toEqual([['B6', [2, 3]]]);
    expect(drafts[0]?.text).toMatch(/培训人数.*80%.*学员满意度.*94\.74%/s);
  });

  it('keeps the ones that stand there', () => {
    const { drafts, unplaced } = only(plansOf(form('部分学员因工作冲突未能参训。')));
    expect(drafts).toEqual([]);
    expect(unplaced.map(({ why }) => why.id)).toEqual(['narrative.cell-filled']);
  });
});
