import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/model/address';
import { DEFAULT_RULE_SET } from '../../src/rules';
import type { RuleSet } from '../../src/rules';
import type { Choices } from '../../src/scoring';
import type { Written } from '../support/chain';
import { FORMULAS, scoreFile, shownAt, withoutResults } from '../support/chain';
import type { Recalculated } from '../support/libreoffice';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import type { MinimalSheet } from '../support/minimalXlsx';
import { HEADER, book, inTheseWords, table, written } from '../support/planBooks';

interface Special {
  readonly what: string;
  readonly sheet: MinimalSheet;
  readonly choices?: Choices;
  readonly rules?: RuleSet;
  /** The formula by cell, and what it shows. */
  readonly expected: Readonly<Record<string, readonly [formula: string, shown: number]>>;
}

const SPECIAL: readonly Special[] = [
  {
    what: 'one score cell over two rows: the sum, the second row by the place of its cells',
    sheet: {
      name: '自评表',
      rows: [
        ['项目支出绩效自评表'],
        HEADER,
        ['产出指标', '数量指标', '完成甲', '≥10次', '8次', 20, null],
        [null, null, '完成乙', '≥5个', '4个', 10],
        [null, null, '完成丙', '≥5个', '5个', 10],
        ['总分', null, null, null, null, 40, null],
      ],
      merges: ['G3:G4'],
    },
    expected: {
      G3: [
        `=ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值/指标值)')}*F3,2)+ROUND(${inTheseWords('≥个', '个', 'MIN(1,完成值_E4/指标值_D4)', ['_D4', '_E4'])}*F4,2)`,
        24,
      ],
      G5: [`=ROUND(${inTheseWords('≥个', '个', 'MIN(1,完成值/指标值)')}*F5,2)`, 10],
      G6: ['=SUM(G3:G5)', 34],
    },
  },
  {
    what: 'one target over two rows',
    sheet: {
      name: '自评表',
      rows: [
        ['项目支出绩效自评表'],
        HEADER,
        ['产出指标', '数量指标', '完成甲', '≥10次', '8次', 20, null],
        [null, null, '完成乙', null, '9次', 10],
        ['总分', null, null, null, null, 30, null],
      ],
      merges: ['D3:D4'],
    },
    expected: {
      G3: [`=ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值/指标值)')}*F3,2)`, 16],
      G4: [`=ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值/指标值_D3)', ['_D3', ''])}*F4,2)`, 9],
    },
  },
  {
    what: 'a chosen share, visible in the formula',
    sheet: table({ rows: [['稳步提升', '稳步提升明显', 20]] }),
    choices: { 2: { kind: 'ratio', ratio: 0.9 } },
    expected: { G3: ['=ROUND(IF(AND(EXACT(D3,"稳步提升"),EXACT(E3,"稳步提升明显")),0.9,NA())*F3,2)', 18] },
  },
  {
    what: 'several numbers in one cell, each limited by itself',
    sheet: table({ rows: [['入库企业达580家，高新企业达210家', '591，200', 20]] }),
    choices: { 2: { kind: 'parts' } },
    expected: {
      G3: [
        '=ROUND(IF(AND(EXACT(D3,"入库企业达580家，高新企业达210家"),EXACT(E3,"591，200")),AVERAGE(MIN(1,591/580),MIN(1,200/210)),NA())*F3,2)',
        19.52,
      ],
    },
  },
  {
    what: 'a reading that a person gave, written out',
    sheet: table({ rows: [['≥1900亿元', '19574.亿元', 20]] }),
    choices: { 2: { kind: 'reading', actual: { value: 1957.4, unit: '亿元' } } },
    expected: {
      G3: ['=ROUND(IF(AND(EXACT(D3,"≥1900亿元"),EXACT(E3,"19574.亿元")),MIN(1,1957.4/指标值),NA())*F3,2)', 20],
    },
  },
  {
    what: 'texts and units in the money block',
    sheet: table({ money: [['1,000万元', '1,000万元', '750.5万元', 10, null, null]], rows: [['≥10次', '8次', 20]] }),
    expected: {
      G3: ['=IF(D3&E3="","",执行数/预算数)', 0.7505],
      H3: ['=ROUND(MIN(1,执行数/预算数)*F3,2)', 7.51],
    },
  },
  {
    what: 'points with more decimals than a score has',
    sheet: table({ rows: [['≥10次', '10次', 3.635]] }),
    expected: { G3: [`=MIN(F3,ROUND(${inTheseWords('≥次', '次', 'MIN(1,完成值/指标值)')}*F3,2))`, 3.635] },
  },
  {
    what: 'a total that poor execution limits',
    sheet: table({ money: [[100, 200, 110, 10, null, null]], rows: [['≥10次', '10次', 90]] }),
    rules: {
      ...DEFAULT_RULE_SET,
      executionCaps: [
        { rateBelow: 0.6, maximum: 69 },
        { rateBelow: 0.8, maximum: 89 },
      ],
    },
    expected: { G6: ['=MIN(SUM(H3,G5),IF(E3/D3<0.6,69,IF(E3/D3<0.8,89,1000)))', 69] },
  },
];

describe('rows that are not one plain number', () => {
  const files: Written[] = SPECIAL.map(({ sheet, choices, rules }) =>
    scoreFile(book([sheet]), FORMULAS, rules ? { 自评表: rules } : {}, choices),
  );

  it.each(SPECIAL.map((one, index) => ({ ...one, index })))('$what', ({ expected, index }) => {
    const plan = files[index]?.plan;
    const found = plan ? written(plan) : {};
    for (const [cell, [formula]] of Object.entries(expected)) expect([cell, found[cell]]).toEqual([cell, formula]);
  });

  describe.skipIf(skipWithoutLibreOffice())('in LibreOffice', () => {
    let shown: Recalculated[] = [];
    beforeAll(async () => {
      shown = await recalculate(files.map(({ file }) => withoutResults(file.bytes())));
    });

    it.each(SPECIAL.map((one, index) => ({ ...one, index })))('$what', ({ expected, index }) => {
      for (const [cell, [, figure]] of Object.entries(expected)) {
        const address = parseAddress(cell) ?? { row: 0, column: 0 };
        expect([cell, shownAt(shown[index], '自评表', address)]).toEqual([cell, figure]);
      }
    });
  });
});
