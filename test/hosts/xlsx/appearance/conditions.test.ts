import { describe, expect, it } from 'vitest';
import type { ConditionEffect } from '../../../../src/model/appearance';
import { readConditions } from '../../../../src/hosts/xlsx/appearance/conditions';
import { childrenOf, parseXml } from '../../../../src/ooxml/xml/tree';

const STYLES =
  '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

function effectsOf(rules: string, sqref = 'H8:H20'): ConditionEffect[] {
  const xml = `<worksheet><conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting></worksheet>`;
  const source = {
    colours: { theme: [], palette: [] },
    stylesXml: STYLES,
    dxfs: childrenOf(parseXml(STYLES), 'dxf'),
  };
  return readConditions(xml, parseXml(xml), source).conditions.map(({ effect }) => effect);
}

const MARKS = { kind: 'marks', fill: '#FFC7CE', font: '#9C0006', bold: true };
const formula = (text: string) => ({ ...MARKS, test: { kind: 'formula', formula: text } });
const rule = (attributes: string, inner = '') => `<cfRule dxfId="0" priority="1" ${attributes}>${inner}</cfRule>`;

const CASES: readonly (readonly [string, string, object])[] = [
  ['a formula', rule('type="expression"', '<formula>$H8&lt;_xlfn.IFNA($G8,0)</formula>'), formula('=$H8<IFNA($G8,0)')],
  ['a comparison', rule('type="cellIs" operator="lessThan"', '<formula>60</formula>'), formula('=H8<(60)')],
  [
    'a comparison with two bounds',
    rule('type="cellIs" operator="notBetween"', '<formula>1</formula><formula>9</formula>'),
    formula('=OR(H8<(1),H8>(9))'),
  ],
  [
    'a text, by the formula that comes with it',
    rule('type="containsText" operator="containsText" text="差"', '<formula>NOT(ISERROR(SEARCH("差",H8)))</formula>'),
    formula('=NOT(ISERROR(SEARCH("差",H8)))'),
  ],
  ['repeated values', rule('type="duplicateValues"'), { ...MARKS, test: { kind: 'repeated' } }],
  [
    'the last tenth',
    rule('type="top10" percent="1" bottom="1" rank="10"'),
    { ...MARKS, test: { kind: 'rank', count: 10, isPercent: true, fromBottom: true } },
  ],
  [
    'above the average, as it is meant where nothing is said',
    rule('type="aboveAverage" equalAverage="1"'),
    { ...MARKS, test: { kind: 'average', isAbove: true, isInclusive: true } },
  ],
  [
    'a colour scale',
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
    {
      kind: 'scale',
      points: [
        { kind: 'least', value: null, colour: '#F8696B' },
        { kind: 'percentile', value: 50, colour: '#FFEB84' },
        { kind: 'greatest', value: null, colour: '#63BE7B' },
      ],
    },
  ],
  [
    'a data bar whose end is a cell',
    '<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="num" val="$G$5"/><color rgb="FF638EC6"/></dataBar></cfRule>',
    {
      kind: 'bar',
      least: { kind: 'number', value: 0 },
      most: { kind: 'formula', value: '=$G$5' },
      colour: '#638EC6',
      showsValue: false,
    },
  ],
  [
    'icons, the usual ones where none are named',
    '<cfRule type="iconSet" priority="1"><iconSet reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67" gte="0"/></iconSet></cfRule>',
    {
      kind: 'icons',
      set: '3TrafficLights1',
      points: [
        { kind: 'percent', value: 0, isInclusive: true },
        { kind: 'percent', value: 33, isInclusive: true },
        { kind: 'percent', value: 67, isInclusive: false },
      ],
      isReversed: true,
      showsValue: true,
    },
  ],
];

describe('conditional formats', () => {
  it.each(CASES)('reads %s', (_, xml, effect) => {
    expect(effectsOf(xml)).toEqual([effect]);
  });

  it.each([
    ['deviations from the average', rule('type="aboveAverage" stdDev="1"')],
    ['a scale of one colour', '<cfRule type="colorScale"><colorScale><cfvo type="min"/></colorScale></cfRule>'],
    ['a comparison that nobody knows', rule('type="cellIs" operator="near"', '<formula>1</formula>')],
    ['a formula that is not there', rule('type="expression"')],
  ])('leaves out %s', (_, xml) => {
    expect(effectsOf(xml)).toEqual([]);
  });

  it('leaves out what lies on no cells', () => {
    expect(effectsOf(rule('type="duplicateValues"'), '')).toEqual([]);
  });

  it('puts the first priority first', () => {
    const xml =
      rule('type="duplicateValues"').replace('priority="1"', 'priority="7"') + rule('type="uniqueValues" priority="2"');
    expect(effectsOf(xml.replace('priority="1" type="uniqueValues"', 'type="uniqueValues"'))).toMatchObject([
      { test: { kind: 'unique' } },
      { test: { kind: 'repeated' } },
    ]);
  });
});
