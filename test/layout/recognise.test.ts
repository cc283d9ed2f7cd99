import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/layout';
import type { MappingCorrection } from '../../src/layout';
import { formatAddress, formatRange } from '../../src/model/address';
import { Sheet } from '../../src/model/sheet';
import { bookOf, gridSheet } from '../support/gridSheet';

const HEADER = [
  '绩效指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析',
];

/** A small standard form, its merges as on paper. */
function standard(): Sheet {
  return gridSheet(
    [
      ['项目支出绩效自评表', '', '', '', '', '', '', '', ''],
      ['（2024年度）', '', '', '', '', '', '', '', ''],
      ['实施单位', '某市仪器中心', '', '', '', '', '', '', ''],
      ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', '', '280', '275', '251.4', '10', '', ''],
      ['', '其中：当年财政拨款', '', '280', '275', '251.4', '10', '', ''],
      HEADER,
      ['', '产出指标', '数量指标', '仪器台数', '≥120台', '132台', '50', '', ''],
      ['', '', '', '指标2：', '', '', '', '', ''],
      ['', '', '成本指标', '运维成本', '≤260万元', '251万元', '30', '', ''],
      ['', '满意度指标', '服务对象满意度', '用户满意度', '≥90%', '93%', '10', '', ''],
      ['总分', '', '', '', '', '', '100', '', ''],
      ['自评结论', '', '', '', '', '', '', '', ''],
    ],
    {
      name: '自评表',
      merges: ['A1:I1', 'A4:A6', 'A7:A11', 'B8:B10', 'C8:C9', 'A12:F12', 'B13:I13'],
    },
  );
}

describe('a standard form', () => {
  const [table] = recognise(bookOf(standard()));

  it('says where everything is', () => {
    expect(table && formatRange(table.range)).toBe('A1:I13');
    expect(table).toMatchObject({
      title: '项目支出绩效自评表',
      unit: '某市仪器中心',
      year: 2024,
      amountUnit: '万元',
      layout: 'standard-2020',
    });
    expect(table?.indicators.map((row) => [row.row, row.name, row.path.join('/')])).toEqual([
      [7, '仪器台数', '产出指标/数量指标'],
      [9, '运维成本', '产出指标/成本指标'],
      [10, '用户满意度', '满意度指标/服务对象满意度'],
    ]);
    expect(table?.indicators.map((row) => row.nature)).toEqual(['other', 'cost', 'satisfaction']);
    expect(table?.total).toMatchObject({ points: 100, entered: null });
    expect(table?.total?.cells.score && formatAddress(table.total.cells.score)).toBe('H12');
    expect(table?.conclusion && formatAddress(table.conclusion.cell)).toBe('B13');
  });

  it('takes the whole and its parts from the money block and marks the parts', () => {
    expect(table?.budget.map((row) => [row.label, row.budget, row.executed, row.points, row.isPart])).toEqual([
      ['年度资金总额', 275, 251.4, 10, false],
      ['其中：当年财政拨款', 275, 251.4, 10, true],
    ]);
  });

  it('says of every column and row why it was taken', () => {
    for (const mapping of Object.values(table?.sections[0]?.columns ?? {}))
      expect(mapping.why.id).toBe('layout.column-by-title');
    for (const row of table?.indicators ?? []) expect(row.why.id).toBe('layout.row-has-values');
  });

  it('is sure of it', () => {
    expect(table?.confidence).toBeGreaterThan(0.9);
  });
});

describe('a person’s corrections', () => {
  const correct = (correction: Partial<MappingCorrection>) =>
    recognise(bookOf(standard()), [{ sheet: '自评表', headerRow: 6, columns: {}, ...correction }])[0];

  it('move a column', () => {
    expect(correct({ columns: { score: 8 } })?.indicators[0]?.cells.score).toEqual({ row: 7, column: 8 });
  });

  it('take a column away', () => {
    expect(correct({ columns: { reason: null } })?.indicators[0]?.cells.reason).toBeNull();
  });

  it('take a row out and put one in', () => {
    const rows = correct({ rows: { 7: 'ignore', 8: 'indicator' } })?.indicators.map((row) => row.row);
    expect(rows).toEqual([8, 9, 10]);
  });

  it('of another sheet or header change nothing', () => {
    expect(correct({ headerRow: 99, columns: { score: 8 } })?.indicators[0]?.cells.score).toEqual({
      row: 7,
      column: 7,
    });
  });
});

describe('the unit of the amounts', () => {
  it.each([
    [['项目资金（万元）'], '万元'],
    [['单位：元'], '元'],
    [['金额单位', '亿元'], '亿元'],
    [['项目名称', '万元店整治'], null],
  ] as const)('of %j is %s', (cells, unit) => {
    const rows = [[...cells], HEADER, ['', '产出', '数量', '台数', '≥1台', '1台', '10', '', '']];
    expect(recognise(bookOf(gridSheet(rows)))[0]?.amountUnit).toBe(unit);
  });
});

describe('parts of a row', () => {
  const parents = (...rows: readonly (readonly [name: string, target: string, level?: string])[]) =>
    recognise(
      bookOf(
        gridSheet([
          HEADER,
          ...rows.map(([name, target, level = '数量指标']) => [
            '',
            '产出',
            level,
            name,
            target,
            target,
            '10',
            '10',
            '',
          ]),
        ]),
      ),
    )[0]?.indicators.map(({ parentRow }) => parentRow);

  it.each([
    [
      'those with 其中',
      [
        ['培训', '≥193人'],
        ['其中：线上', '≥100人'],
        ['考核', '≥5次'],
      ],
      [null, 1, null],
    ],
    [
      'those that make up the rest',
      [
        ['培训', '≥193人'],
        ['其中：线上', '≥100人'],
        ['线下', '≥93人'],
        ['考核', '≥5次'],
      ],
      [null, 1, 1, null],
    ],
    [
      'not those that do not',
      [
        ['培训', '≥193人'],
        ['其中：线上', '≥100人'],
        ['考核', '≥94人'],
      ],
      [null, 1, null],
    ],
    [
      'not those of another level',
      [
        ['培训', '≥193人'],
        ['其中：线上', '≥100人'],
        ['考核', '≥93人', '质量指标'],
      ],
      [null, 1, null],
    ],
    [
      'none where nothing is left',
      [
        ['培训', '≥100人'],
        ['其中：线上', '≥100人'],
        ['考核', '≥5人'],
      ],
      [null, 1, null],
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(parents(...rows)).toEqual(expected);
  });
});

describe('what is not looked at', () => {
  it('hidden sheets and our own working paper', () => {
    const rows = [HEADER, ['', '产出', '数量', '台数', '≥1台', '1台', '10', '', '']];
    const hidden = new Sheet({ name: '隐藏', rows: gridRows(rows), visible: false });
    const paper = gridSheet(rows, { name: '自评底稿' });
    expect(recognise(bookOf(hidden, paper))).toEqual([]);
    expect(recognise(bookOf(gridSheet(rows, { name: '表' })))).toHaveLength(1);
  });
});

function gridRows(rows: readonly (readonly string[])[]) {
  const sheet = gridSheet(rows);
  return rows.map((row, r) => row.map((_, c) => sheet.cellAt(r, c)));
}

describe('what a person must be told', () => {
  const rows = (name: string) => [
    ['项目支出绩效自评表', '', '', '', '', '', '', '', ''],
    ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', '', '280', '11,25791', '251.4', '10', '86.19%', '8.62'],
    HEADER,
    ['', '产出指标', '数量指标', name, '≥120台', '132台', '50', '', ''],
    ['总分', '', '', '', '', '', '100', '', ''],
  ];
  const read = (name: string) => recognise(bookOf(gridSheet(rows(name))))[0];

  it('a row of values without a name counts and is told', () => {
    const table = read('');
    expect(table?.indicators).toMatchObject([{ name: '', points: { value: 50 } }]);
    expect(
      table?.problems.map((problem) => [problem.note.id, problem.address && formatAddress(problem.address)]),
    ).toEqual([
      ['layout.amount-unreadable', 'E3'],
      ['layout.row-without-name', 'D5'],
    ]);
    expect(read('仪器台数')?.problems.map((problem) => problem.note.id)).toEqual(['layout.amount-unreadable']);
  });

  it('an amount with a misplaced mark is no amount', () => {
    expect(read('仪器台数')?.budget).toMatchObject([
      { budget: null, executed: 251.4, entered: { rate: 0.8619, score: 8.62 } },
    ]);
  });
});

describe('the score', () => {
  const scoreOf = (text: string): number | null | undefined => {
    const rows = [
      ['项目支出绩效自评表'],
      HEADER,
      ['', '产出指标', '数量指标', '场次', '≥12场', '11场', '50', text, ''],
    ];
    return recognise(bookOf(gridSheet(rows)))[0]?.indicators[0]?.entered.score;
  };
  it.each([
    ['38分(因总人数减少)', 38],
    ['9.5分（少 1 场）', 9.5],
    ['38(50分)', null],
    ['(50分)', null],
  ])('%s', (text, value) => {
    expect(scoreOf(text)).toBe(value);
  });
});

describe('a total in the head', () => {
  it.each([
    [['项目总得分', '99分'], 99],
    [['总得分', '', '', '97.6'], 97.6],
    [['自评总分', '', '联系电话', '5788003'], null],
  ])('%j', (head, entered) => {
    const rows = [
      ['项目支出绩效自评表'],
      head,
      HEADER,
      ['', '产出指标', '数量指标', '场次', '≥12场', '12场', '50', '50', ''],
    ];
    expect(recognise(bookOf(gridSheet(rows)))[0]?.total?.entered).toBe(entered);
  });
});

describe('the unit', () => {
  it.each([
    [['主管部门', '某区财政局', '财政处室', '文教科'], '某区财政局'],
    [['主管部门', '', '财政归口处室', ''], null],
    [['主管部门', '', '财政处室', '文教科'], null],
    [['实施单位', '', '联系人', '张三'], null],
  ])('%j: %s', (line, unit) => {
    const rows = [
      ['项目支出绩效自评表'],
      line,
      HEADER,
      ['', '产出指标', '数量指标', '仪器台数', '≥120台', '132台', '90'],
    ];
    expect(recognise(bookOf(gridSheet(rows)))[0]?.unit ?? null).toBe(unit);
  });
});
