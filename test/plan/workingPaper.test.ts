import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/model/address';
import { FORMULAS, scoreFile } from '../support/chain';
import type { MinimalSheet } from '../support/minimalXlsx';
import { book, names, table, written } from '../support/planBooks';

describe('the working paper', () => {
  const noScores: MinimalSheet = {
    name: '目标表',
    rows: [
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '未完成原因和改进措施'],
      ['产出指标', '数量指标', '完成甲', '≥10次', '8次', null],
      [null, null, '完成乙', '≥10次', '13次', null],
    ],
  };

  it('is added by itself where a table has no score cells, and carries completion', () => {
    const { plan } = scoreFile(book([noScores]));
    expect(plan.changes.map(({ kind }) => kind)).toEqual(['sheet', 'name', 'name']);
    expect(written(plan)).toEqual({ '自评底稿!E4': '=完成值/指标值', '自评底稿!E5': '=完成值/指标值' });
  });

  it('takes the next free name', () => {
    const { plan } = scoreFile(book([noScores, { name: '自评底稿', rows: [['别人的']] }]));
    expect(plan.changes.find(({ kind }) => kind === 'sheet')).toMatchObject({ sheet: '自评底稿(2)', before: null });
    expect(names(plan.changes)[0]).toMatch(/^自评底稿\(2\)!/);
  });

  it('links to the template, computes beside the entered score, and says what is unsure', () => {
    const sheet = table({
      rows: [
        ['≥10次', '8次', 20, 18],
        ['稳步提升', '稳步提升明显', 10, 9],
      ],
      total: 27,
    });
    const { plan } = scoreFile(book([sheet]), { ...FORMULAS, workingPaper: true });
    const paper = plan.changes.find((change) => change.kind === 'sheet');
    const cells = Object.fromEntries(
      (paper?.kind === 'sheet' ? (paper.after?.cells ?? []) : []).map((cell) => [formatAddress(cell.address), cell]),
    );
    expect(cells['C4']).toMatchObject({ value: '≥10次', formula: `=IF('自评表'!D3="","",'自评表'!D3)` });
    expect(cells['E4']).toMatchObject({ value: 0.8, formula: '=完成值/指标值', style: 'percent' });
    expect(cells['F4']).toMatchObject({ formula: '=E4-1' });
    expect(cells['H4']).toMatchObject({ value: 16, formula: '=ROUND(MIN(1,完成值/指标值)*G4,2)' });
    expect(cells['I4']).toMatchObject({ value: 18 });
    expect(cells['J4']).toMatchObject({ value: -2, formula: '=IF(I4="","",ROUND(H4-I4,2))' });
    // No score by the rules: the entered one counts, as in the total.
    expect(cells['H5']).toMatchObject({ value: 9, formula: '=I5' });
    expect(cells['K5']?.value).toBeTruthy();
    expect(cells['H6']).toMatchObject({ value: 25, formula: '=SUM(H4:H5)' });
  });

  it('as plain values holds no formula', () => {
    const { plan } = scoreFile(book([noScores]), { ...FORMULAS, write: 'values' });
    const [paper] = plan.changes;
    expect(plan.changes).toHaveLength(1);
    expect(paper?.kind === 'sheet' && paper.after?.cells.every(({ formula }) => formula === null)).toBe(true);
  });

  it('speaks English where asked', () => {
    const { plan } = scoreFile(book([noScores]), { ...FORMULAS, language: 'en' });
    const [paper] = plan.changes;
    const texts = paper?.kind === 'sheet' ? (paper.after?.cells ?? []).map((cell) => cell.value) : [];
    expect(texts).toContain('Completion');
  });
});
