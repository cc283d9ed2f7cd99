import { describe, expect, it } from 'vitest';
import { isOurs } from '../../src/formulaSyntax';
import { parseAddress } from '../../src/model/address';

/** The inputs of row 16: target, actual, points, budget, executed. */
const INPUTS = ['E16', 'F16', 'G16'].map(parseAddress);

describe('isOurs', () => {
  it.each([
    '=ROUND(MIN(1,完成值/指标值)*G16,2)',
    '=ROUND(MIN(1,完成值*100/E16)*分值,2)',
    '=ROUND(MIN(1,F16/10000/指标值_2)*G16,2)',
    '=ROUND(MIN(1,F16/E16)*$G$16,2)',
    '=ROUND(IF(完成值<=指标值,1,指标值/完成值)*G16,2)',
    '=ROUND(IF(完成值<=指标值,1,MAX(0,2-完成值/指标值))*3.64,2)',
    '=TRUNC(ROUND(MIN(1,完成值/指标值)*G16,12),2)',
    '=ROUND(0.9*G16,2)',
    '=ROUND(AVERAGE(MIN(1,591/580),MIN(1,230/210))*G16,2)',
    '=MAX(0,ROUND(MIN(1,完成值/指标值)*G16,2)-IF(完成值/指标值>=1.3,2,0))',
    '=ROUND(MIN(1,完成值/指标值)*20,2)+ROUND(MIN(1,完成值_F17/指标值_E17)*10,2)',
    '=IF(E16&F16="","",F16/E16)',
    '=完成值/指标值',
    '=ROUND(MIN(1, @完成值/@指标值)*G16,2)',
  ])('%s', (formula) => {
    expect(isOurs(formula, INPUTS)).toBe(true);
  });

  it.each([
    ['=ROUND(F16/E16*G16,2)', 'a template that does not limit'],
    ['=IF(F16>=E16,G16,ROUND(F16/E16*G16,2))', 'a template with IF in front'],
    ['=IFERROR(F16/E16,0)', 'a template that hides errors'],
    ['=ROUND(MIN(1,F16/D16)*G16,2)', 'another cell'],
    ['=ROUND(MIN(1,F16/E16)*G17,2)', 'another row'],
    ["=ROUND(MIN(1,'附表'!A1/E16)*G16,2)", 'another sheet'],
    ['=ROUND(MIN(1,实际数/E16)*G16,2)', 'a name of the template'],
    ['=ROUND(MIN(1,SUM(F16)/E16)*G16,2)', 'another function'],
    ['=F16/E16', 'a bare quotient'],
    ['=ROUND(20*0.8,1)', 'points written before the share'],
    ['=SUM(H16:H75)', 'a sum'],
    ['=0.9', 'a constant'],
  ])('not %s (%s)', (formula) => {
    expect(isOurs(formula, INPUTS)).toBe(false);
  });
});
