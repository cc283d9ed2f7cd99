import { describe, expect, it } from 'vitest';
import { spell } from '../../src/checks/finding';
import { formatAddress } from '../../src/model/address';
import { bookOf } from '../support/gridSheet';
import { filled, withUnits } from '../checks/forms';
import { findingsOf as inTables } from '../checks/testCheck';
import { findingsOf as inReport } from '../checks/report/support/run';

/** What a check finds in a report, beside a workbook where one is given: "80% → 90%". */
const found = (check: string, report: readonly string[], book = bookOf()): string[] =>
  inReport(report, book)
    .filter((one) => one.check === check)
    .map((one) => `${spell(one.found)} → ${spell(one.expected)}`);

const cells = (check: string, sheets: Parameters<typeof inTables>[0]): string[] =>
  inTables(sheets, check).map(({ place }) => (place.kind === 'cell' ? formatAddress(place.address) : ''));

describe('one question asked in two places has one answer', () => {
  const MONEY = '年度预算40万元，实际支出36万元，预算执行率90%。';
  it.each([
    ['不到', '预算执行率80%，不到各县的水平。', []],
    ['不低于', '按规定预算执行率80%，不低于往年。', []],
    ['支出不到位 bounds nothing', '预算执行率80%，支出不到位。', ['80% → 90%']],
  ])('whether a rate is that of the year, within a report: %s', (_, sentence, findings) => {
    expect(found('text-two-values', [MONEY, sentence])).toEqual(findings);
  });
  it.each([
    ['不到', '预算执行率80%，不到各县的水平。', []],
    ['不低于', '按规定预算执行率80%，不低于往年。', []],
    ['支出不到位 bounds nothing', '预算执行率80%，支出不到位。', ['80% → 95%']],
  ])('the same, against a table: %s', (_, sentence, findings) => {
    expect(found('report-amount-differs', [sentence], bookOf(filled()))).toEqual(findings);
  });
  it.each([
    ['增加', '项目支出469500元，同比增加70100元，增加14.93%。', ['14.93% → 17.55%']],
    ['提升', '项目支出469500元，同比增加70100元，提升14.93%。', ['14.93% → 17.55%']],
    ['上涨', '项目支出469500元，同比增加70100元，上涨14.93%。', ['14.93% → 17.55%']],
  ])('whether a value grew, in a report: %s', (_, sentence, findings) => {
    expect(found('text-growth-wrong', [sentence])).toEqual(findings);
  });
  it.each(['覆盖率增长', '覆盖率上升', '覆盖率增加'])('the same, in the name of an indicator: %s', (name) => {
    expect(cells('percent-above-100', filled({ D14: name, E14: '≥100%', F14: '120%' }))).toEqual([]);
  });
  it.each([
    ['中等', ['中 → 良']],
    ['较差', ['差 → 良']],
    ['不合格', ['差 → 良']],
  ])('which grade a word names, in a report: %s', (word, findings) => {
    expect(found('text-grade-wrong', [`自评得分86.5分，自评等级为“${word}”。`])).toEqual(findings);
  });
  it.each(['中等', '较差', '不合格'])('the same, in a table: %s', (word) => {
    expect(cells('grade-not-total', filled({ I20: word }))).toEqual(['I20']);
  });
  it.each(['全市', '我市'])('whether a count is that of the whole place: %s', (place) => {
    const project = (actual: string, name: string) => withUnits({ C3: `${place}专利授权家次`, G3: actual }, name);
    expect(cells('same-fact-differs', [project('52', '甲'), project('44', '乙')])).toEqual(['G3']);
  });
});
