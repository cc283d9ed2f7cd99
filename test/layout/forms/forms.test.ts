import { describe, expect, it } from 'vitest';
import { formSentence, isSelfEvaluation, recogniseForms } from '../../../src/layout/index';
import type { FormKind } from '../../../src/layout/index';
import { say } from '../../../src/texts/note';
import { bookOf, gridSheet } from '../../support/gridSheet';
import { CONTRADICTIONS, FORM_CASES } from './cases';

const formsOf = (grid: readonly (readonly string[])[]) => recogniseForms(bookOf(gridSheet(grid)));

describe('which form it is', () => {
  it.each(FORM_CASES)('$kind: $what', ({ kind, grid }) => {
    const forms = formsOf(grid);
    expect(forms.map((form) => form.kind)).toEqual([kind]);
    expect(forms.map(({ tables }) => tables.length)).toEqual([isSelfEvaluation(kind) ? 1 : 0]);
  });
});

describe('columns and title that contradict each other', () => {
  it.each(CONTRADICTIONS)('$kind: $what', ({ kind, grid }) => {
    const [form, ...others] = formsOf(grid);
    expect(others).toEqual([]);
    expect(form).toMatchObject({ kind, tables: [] });
    expect(form?.confidence).toBeLessThan(0.6);
  });
});

describe('a person says which form it is whose columns and title contradict each other', () => {
  const own = [
    ['项目支出绩效运行监控表'],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '养护里程', '≥20公里', '21公里', '100', '100'],
  ];
  const monitored = [
    ['项目支出绩效自评表'],
    ['三级指标', '年度指标值', '完成值', '全年预计完成值'],
    ['班次', '≥12期', '7期', '12期'],
  ];
  const said = (grid: readonly (readonly string[])[], form: FormKind, headerRow = 1) => {
    const book = bookOf(gridSheet(grid));
    return recogniseForms(book, [{ sheet: book.sheets[0]?.name ?? '', headerRow, columns: {}, form }])[0];
  };

  it('among what each of them says', () => {
    expect(formsOf(own)[0]).toMatchObject({ readings: ['self-evaluation', 'monitoring'], headerRow: 1, isAsked: true });
    expect(formsOf(monitored)[0]?.readings).toContain('monitoring');
  });

  it('and it is that form: scored where it is a self-evaluation, named where it is another', () => {
    expect(said(own, 'self-evaluation')).toMatchObject({ kind: 'self-evaluation', isAsked: false });
    expect(said(own, 'self-evaluation')?.tables.map(({ indicators }) => indicators.length)).toEqual([1]);
    const named = said(own, 'monitoring');
    expect(named).toMatchObject({ kind: 'monitoring', isAsked: false, tables: [] });
    expect(named && say(formSentence(named))).toBe('绩效运行监控表，不是自评表');
  });

  it.each<[string, readonly (readonly string[])[], FormKind, number]>([
    ['something that neither says', own, 'goal', 1],
    ['something of another header', own, 'self-evaluation', 2],
  ])('not %s', (_, grid, form, headerRow) => {
    expect(said(grid, form, headerRow)).toMatchObject({ isAsked: true, tables: [] });
  });

  it('and of a form without a contradiction nothing', () => {
    const [title, ...rows] = own;
    expect(title).toBeDefined();
    expect(said([['项目支出绩效自评表'], ...rows], 'monitoring')).toMatchObject({
      kind: 'self-evaluation',
      readings: [],
    });
  });

  it('but targets and actual values of different years are never held against each other', () => {
    const form = said(
      [
        ['2023年度项目支出绩效自评表'],
        ['三级指标', '2024年度指标值', '2023年实际完成值', '分值', '得分'],
        ['养护里程', '≥20公里', '21公里', '100', '100'],
      ],
      'self-evaluation',
    );
    expect(form?.tables.map(({ sections }) => sections[0]?.columns.actual)).toEqual([undefined]);
  });
});

/** Projects are called after the same things as forms. */
const PROJECTS = [
  ...[
    '空气质量监测',
    '视频监控建设',
    '跟踪审计',
    '环境监测站运行',
    '问题整改专项',
    '职称申报',
    '复核鉴定',
    '房屋安全评估',
  ],
  ...[
    '审核中心运行',
    '跨年度',
    '目标管理考核',
    '公开招标代理',
    '结果应用',
    '全生命周期管理系统',
    '核查机构补助',
    '汇总平台',
  ],
  ...['抽查检测', '事前预防', '立项服务', '清单制管理', '评审费', '一览通平台', '监测预警', '整改督查'],
];

describe('a self-evaluation stays one whatever its project is called', () => {
  const [plain] = FORM_CASES;
  it.each(PROJECTS)('%s', (project) => {
    const grid = [[`2024年度${project}项目支出绩效自评表`], ...(plain?.grid.slice(1) ?? [])];
    expect(formsOf(grid).map(({ kind, tables }) => [kind, tables.length])).toEqual([['self-evaluation', 1]]);
  });
});

describe('a form that is named', () => {
  it.each([
    ['1-7月执行情况', '绩效运行监控表（1-7月），不是自评表'],
    ['截至9月底完成值', '绩效运行监控表（截至9月底），不是自评表'],
    ['上半年完成情况', '绩效运行监控表（上半年），不是自评表'],
    ['全年预计完成值', '绩效运行监控表，不是自评表'],
  ])('%s: %s', (title, sentence) => {
    const [form] = formsOf([['绩效运行监控表'], ['三级指标', '年度指标值', title], ['培训班次', '≥12期', '7期']]);
    expect(form && say(formSentence(form))).toBe(sentence);
  });

  it('is asked about where its title contradicts its columns, with the words of both', () => {
    const [form] = formsOf([
      ['项目支出绩效自评表'],
      ['三级指标', '年度指标值', '完成值', '全年预计完成值'],
      ['班次', '≥12期', '7期', '12期'],
    ]);
    expect(form && say(formSentence(form))).toBe(
      '表名“项目支出绩效自评表”与列标题“全年预计完成值”说的不是同一种表，没有计分，请核对。',
    );
  });
});

describe('of the same sheet', () => {
  const goal = [
    ['项目支出绩效目标申报表'],
    ['项目名称', '村道养护'],
    ['一级指标', '三级指标', '指标值', '备注'],
    ['产出指标', '养护里程', '≥20公里', ''],
  ];
  const own = [
    ['项目支出绩效自评表'],
    ['项目名称', '村道养护'],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '养护里程', '≥20公里', '21公里', '100', '100'],
  ];
  it.each([
    ['above', [...goal, [], ...own], ['goal', 'self-evaluation']],
    ['below', [...own, [], ...goal], ['self-evaluation', 'goal']],
  ])('a form of targets %s the self-evaluation is another form', (_, grid, kinds) => {
    const forms = formsOf(grid);
    expect(forms.map(({ kind }) => kind)).toEqual(kinds);
    expect(forms.flatMap(({ tables }) => tables.flatMap(({ indicators }) => indicators.length))).toEqual([1]);
    expect(forms.flatMap(({ tables }) => tables.map(({ title }) => title))).toEqual(['项目支出绩效自评表']);
  });
});

describe("the reviewer's columns are kept apart from the unit's", () => {
  const header = ['三级指标', '年度指标值', '实际完成值', '分值', '自评得分'];
  const row = ['养护里程', '≥20公里', '21公里', '100', '100'];
  const columnsOf = (titles: readonly string[]) => {
    const [form] = formsOf([['项目支出绩效自评表'], [...header, ...titles], [...row, ...titles.map(() => '90')]]);
    return form?.tables[0]?.sections[0]?.columns;
  };
  it.each([
    [['复核得分', '扣分理由'], undefined],
    [['财政审核评分', '扣分原因'], undefined],
    [['核查得分', '得失分依据及原因'], undefined],
    [['复核得分', '偏差原因分析'], 6],
    [['偏差原因分析', '复核得分', '扣分理由'], 5],
    [['扣分理由', '复核得分'], 5],
    [['复核得分', '复核说明'], undefined],
  ])('%j: the reason stands in column %s', (titles, reason) => {
    expect(columnsOf(titles)?.reason?.column).toBe(reason);
    expect(columnsOf(titles)?.score?.column).toBe(4);
  });

  it.each(['复核', '财政部门评审', '第三方评价', '专家评审'])('%s over 完成值 and 得分', (over) => {
    const grid = [
      ['项目支出绩效自评表'],
      ['三级指标', '年度指标值', '分值', over, '', '自评', ''],
      ['', '', '', '完成值', '得分', '完成值', '得分'],
      ['养护里程', '≥20公里', '100', '19公里', '90', '21公里', '100'],
    ];
    const sheet = gridSheet(grid, { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'] });
    const columns = recogniseForms(bookOf(sheet))[0]?.tables[0]?.sections[0]?.columns;
    expect([columns?.actual?.column, columns?.score?.column]).toEqual([5, 6]);
  });
});

describe('the years of a header', () => {
  const columnsOf = (title: string, header: readonly string[]) => {
    const [form] = formsOf([[title], header, ['培训人次', ...header.slice(1).map((_, index) => String(10 + index))]]);
    const columns = form?.tables[0]?.sections[0]?.columns;
    return [form?.kind, columns?.target?.column, columns?.actual?.column];
  };
  it.each([
    [
      '2023年度绩效自评表',
      ['三级指标', '2022年实际完成值', '2023年目标值', '2023年实际完成值'],
      ['self-evaluation', 2, 3],
    ],
    ['绩效自评表', ['三级指标', '2022年实际完成值', '2023年目标值', '2023年实际完成值'], ['self-evaluation', 2, 3]],
    ['2023年度绩效自评表', ['三级指标', '2023年目标值', '实际完成值', '2024年目标值'], ['self-evaluation', 1, 2]],
    ['2023年度绩效自评表', ['三级指标', '2023年目标值', '2023年实际完成值', '2024年目标值'], ['self-evaluation', 1, 2]],
    ['2025年度绩效自评表', ['三级指标', '年度指标值', '2024年实际完成值'], ['goal', undefined, undefined]],
    ['2024年度绩效自评表', ['三级指标', '年度指标值', '2024年实际完成值'], ['self-evaluation', 1, 2]],
    ['绩效自评表', ['三级指标', '2024年目标值', '2023年实际完成值'], ['goal', undefined, undefined]],
  ])('%s %j', (title, header, expected) => {
    expect(columnsOf(title, header)).toEqual(expected);
  });
});
