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
    '=ROUND(1*G16,2)',
    '=ROUND(IF(AND(EXACT(E16,"得到改善"),EXACT(F16,"""好""（A,B)")),1,NA())*G16,2)',
    '=ROUND(IF(AND(EXACT(E16,"一"&CHAR(10)&"二"),F16=45657),0.9,NA())*G16,2)',
    '=ROUND(IF(AND(EXACT(E16,""),AND(ISNUMBER(F16),F16=0)),0.9,NA())*G16,2)',
    '=ROUND(IF(EXACT(E16,"改善"),IF(OR(EXACT(F16,"已完成"),EXACT(F16,"达标")),1,IF(OR(EXACT(F16,"部分完成"),EXACT(F16,"差一点")),0.6,NA())),NA())*G16,2)',
    '=ROUND(IF(EXACT(F16,"约19"),MIN(1,19/指标值),NA())*G16,2)',
    '=IF(AND(EXACT(E16,"得到改善"),EXACT(F16,"改善")),1,NA())',
    '=ROUND(IF(INT((指标日期-完成日期_2)/10000)=0,1,NA())*G16,2)',
    '=ROUND(IF(AND(ISTEXT(E16),ISTEXT(F16),INT((指标日期-完成日期)/10000)=0),1,NA())*G16,2)',
    '=ROUND(IF(AND(EXACT(E16,"2-3次"),EXACT(F16,完成值&"次"),完成值>=2,完成值<=3),1,NA())*G16,2)',
    '=ROUND(IF(AND(EXACT(E16,"5%-8%"),EXACT(F16,完成值_2*100&"%"),完成值_2>=0.05,完成值_2<=0.08),1,NA())*G16,2)',
    '=IF(EXACT(E16,"增长3%"),5/3,NA())',
    '=MAX(0,MIN(G16,ROUND(MIN(1,完成值/指标值)*G16,2))-IF(完成值/指标值>=1.3,2,0))',
    '=MAX(0,ROUND(IF(EXACT(E16,"3"),MAX(0,G16-MAX(0,完成值-3)*2),NA()),2)-1)',
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
    ['=ROUND(IF(EXACT(F16,"已完成"),1,0)*G16,2)', 'words, and no error value for others'],
    ['=ROUND(IF(AND(F16>=E16,G16>0),1,0)*G16,2)', 'a condition of the template'],
    ['=ROUND(IF(EXACT(D16,"甲"),1,NA())*G16,2)', 'the text of another cell'],
    ['=ROUND(IF(ISTEXT(F16),1,0)*G16,2)', 'a text, and no error value for a number'],
    ['=ROUND(IF(F16="已完成",1,NA())*G16,2)', 'a text compared another way'],
    ['=IF(F16>=E16,G16,NA())', 'points chosen by the template'],
  ])('not %s (%s)', (formula) => {
    expect(isOurs(formula, INPUTS)).toBe(false);
  });
});
