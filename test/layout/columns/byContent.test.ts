import { describe, expect, it } from 'vitest';
import { ASK_BELOW, recognise } from '../../../src/layout/index';
import { bookOf, gridSheet } from '../../support/gridSheet';

type Column = readonly [title: string, ...texts: string[]];

const COLUMNS = {
  level1: ['一级指标', '产出指标', '产出指标', '产出指标', '效益指标', '满意度指标'],
  level2: ['二级指标', '数量指标', '质量指标', '时效指标', '社会效益', '满意度'],
  name: ['三级指标', '养护里程', '验收合格率', '完工时间', '通行改善', '村民满意度'],
  target: ['年度指标值', '≥20公里', '≥95%', '2024年10月底前', '明显', '≥90%'],
  actual: ['实际完成值', '21公里', '96%', '2024年9月', '明显', '93%'],
  points: ['分值', '20', '20', '10', '40', '10'],
  score: ['得分', '20', '20', '10', '36', '10'],
  reason: ['偏差原因分析及改进措施', '', '', '', '见效较慢', ''],
} as const satisfies Readonly<Record<string, Column>>;
type Role = keyof typeof COLUMNS;
const ORDER: readonly Role[] = ['level1', 'level2', 'name', 'target', 'actual', 'points', 'score', 'reason'];

/** The form with one title in other words, with or without its row of sums; columns may be put in or left out. */
function read(titles: Readonly<Partial<Record<Role, string>>>, columns: readonly Column[] = [], order = ORDER) {
  const own = order.map((role): Column => [titles[role] ?? COLUMNS[role][0], ...COLUMNS[role].slice(1)]);
  const all = [...own, ...columns];
  const sum = all.map((_, index) =>
    index === 0 ? '总分' : order[index] === 'points' ? '100' : order[index] === 'score' ? '96' : '',
  );
  const rows = [0, 1, 2, 3, 4, 5].map((row) => all.map((column) => column[row] ?? ''));
  const [table] = recognise(bookOf(gridSheet([['项目支出绩效自评表'], ['项目名称', '村道养护'], ...rows, sum])));
  const found = (role: Role): number | null => table?.sections[0]?.columns[role]?.column ?? null;
  return { table, found, problems: table?.problems.map(({ note }) => note.id) ?? [] };
}

const NAMES = [
  ...[
    '任务名称',
    '工作内容',
    '评价要素',
    '具体内容',
    '绩效内容',
    '工作事项',
    '重点工作',
    '绩效事项',
    '考评内容',
    '细目',
  ],
  ...[
    '目标内容',
    '具体事项',
    '建设内容',
    '任务内容',
    '考核事项',
    '支出内容',
    '服务内容',
    '子项',
    '绩效要素',
    '明细内容',
  ],
  ...[
    '量化内容',
    '考评要点',
    '工作任务',
    '任务清单',
    '内容描述',
    '测评内容',
    '绩效点',
    '实施内容',
    '分解任务',
    '三级内容',
  ],
];
const TARGETS = [
  ...['绩效标准', '服务标准', '指标标准', '标准值', '考核标准', '年度任务', '任务量', '应达标准', '基准值'],
  ...['达标要求', '任务指标', '合同约定', '要求', '预定值', '约定值', '任务标准', '计划产出', '考评标准'],
  ...['承诺值', '应完成量', '年度要求', '既定值', '年度承诺', '工作标准', '质量要求', '额定值', '规定值', '参照值'],
];
const ACTUALS = [
  ...[
    '本年实绩',
    '实绩值',
    '执行情况',
    '自评值',
    '达标情况',
    '实际产出',
    '落实情况',
    '完工情况',
    '办结情况',
    '取得成效',
  ],
  ...['年度实绩', '产出结果', '实测值', '实际水平', '达标值', '自查值', '统计值', '年末值', '认定值'],
  ...['报告值', '现值', '年终值', '结果', '兑现情况', '实施结果', '填报值', '达到情况', '实际产出值', '本年情况'],
];
const POINTS = [
  ...[
    '分数',
    '基本分',
    '分值设定',
    '标准分数',
    '规定分',
    '该项分',
    '分',
    '满分分值',
    '额度',
    '总分值',
    '分配',
    '考评分',
  ],
  ...[
    '评价分值标准',
    '比重',
    '占比',
    '项目分',
    '单项分',
    '应有分',
    '规定分数',
    '起评分',
    '占分',
    '目标分',
    '设计分',
    '应得',
  ],
];
const SCORES = [
  '评分结果',
  '自评结论分',
  '得分结果',
  '打分',
  '最终分',
  '考评得分',
  '按规则得分',
  '计分',
  '实得',
  '评定分',
];

describe('the column of names under a title that no list knows', () => {
  it.each(NAMES)('%s', (title) => {
    const { table, found } = read({ name: title });
    expect(found('name')).toBe(2);
    expect(table?.indicators.map(({ name }) => name)).toEqual(COLUMNS.name.slice(1));
  });
  it.each(NAMES)('评价内容 beside it: %s', (title) => {
    const { table } = read({ level1: '评价内容', name: title });
    expect(table?.indicators.map(({ name }) => name)).toEqual(COLUMNS.name.slice(1));
  });
  it.each(NAMES)('评价内容 and %s without a second level', (title) => {
    const order = ORDER.filter((role) => role !== 'level2');
    const { table } = read({ level1: '评价内容', name: title }, [], order);
    expect(table?.indicators.map(({ name }) => name)).toEqual(COLUMNS.name.slice(1));
  });
});

describe('the column of targets under a title that no list knows', () => {
  it.each(TARGETS)('%s', (title) => {
    const { table, found } = read({ target: title });
    expect(found('target')).toBe(3);
    expect(table?.indicators[0]?.target.kind).toBe('number');
  });
  it('is none of scoring standards', () => {
    const standard: Column = ['评分标准', '每少1公里扣1分', '每低1%扣1分', '逾期不得分', '酌情', '每低1%扣1分'];
    const order = ORDER.filter((role) => role !== 'target');
    expect(read({}, [standard], order).found('target')).toBeNull();
  });
});

describe('the column of actual values under a title that no list knows', () => {
  it.each(ACTUALS)('%s', (title) => {
    expect(read({ actual: title }).found('actual')).toBe(4);
  });
  it.each(['上年实绩', '1-6月情况', '复核值', '预计值', '历史水平'])('is none under %s', (title) => {
    const { table, found } = read({ actual: title });
    expect(table === undefined ? null : found('actual')).toBeNull();
  });
});

describe('the column of points under a title that no list knows', () => {
  it.each(POINTS)('%s', (title) => {
    const { table, found } = read({ points: title });
    expect([found('points'), found('score')]).toEqual([5, 6]);
    expect(table?.total?.entered).toBe(96);
  });
});

describe('the column of scores under a title that no list knows', () => {
  it.each(SCORES)('%s', (title) => {
    expect(read({ score: title }).found('score')).toBe(6);
  });
});

describe("a title that can be the reviewer's, or another thing", () => {
  it.each<[Role, string]>([
    ['target', '核定值'],
    ['target', '年初核定'],
    ['actual', '考核值'],
  ])('is not read as the %s: %s', (role, title) => {
    const { table, found, problems } = read({ [role]: title });
    expect(found(role)).toBeNull();
    expect(problems).toContain(role === 'target' ? 'layout.no-target-column' : 'layout.no-actual-column');
    expect(table?.form).toBe('self-evaluation');
  });
});

describe('the reasons under a title of problems', () => {
  it.each([
    ...['存在问题', '主要问题', '存在的问题', '问题描述', '问题说明', '需要说明的问题', '需说明的问题', '有关问题'],
    ...['问题及说明', '问题与不足', '未解决的问题', '发现问题及说明'],
  ])('%s', (title) => {
    expect(read({ reason: title }).found('reason')).toBe(7);
  });
});

describe('what stands in doubt is said, and the pane asks', () => {
  const doubtful = ({ table }: ReturnType<typeof read>): boolean => (table?.confidence ?? 1) < ASK_BELOW;

  it.each(['任务名称', '工作内容', '细目'])('names found by what stands in %s', (title) => {
    const found = read({ name: title });
    expect(doubtful(found)).toBe(true);
    expect(found.problems).toContain('layout.found-by-content');
  });
  it('names of the second level', () => {
    const order = ORDER.filter((role) => role !== 'name');
    const found = read({}, [], order);
    expect(doubtful(found)).toBe(true);
    expect(found.problems).toContain('layout.names-of-level');
  });
  it('one name for many rows', () => {
    const all = recognise(
      bookOf(
        gridSheet([
          ['项目支出绩效自评表'],
          ['三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          ...[1, 2, 3, 4].map((row) => ['产出目标', `≥${row}个`, `${row}个`, '25', '25']),
          ['总分', '', '', '100', '100'],
        ]),
      ),
    );
    expect(all[0]?.confidence).toBeLessThan(ASK_BELOW);
    expect(all[0]?.problems.map(({ note }) => note.id)).toContain('layout.same-names');
  });
  it('targets that cannot be read', () => {
    const grid = [
      ['项目支出绩效自评表'],
      ['三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ...['甲', '乙', '丙', '丁'].map((name) => [name, '', '3个', '25', '25']),
      ['总分', '', '', '100', '100'],
    ];
    const [table] = recognise(bookOf(gridSheet(grid)));
    expect(table?.confidence).toBeLessThan(ASK_BELOW);
    expect(table?.problems.map(({ note }) => note.id)).toContain('layout.targets-unread');
  });
  it('no column of actual values', () => {
    const order = ORDER.filter((role) => role !== 'actual');
    const found = read({}, [], order);
    expect(doubtful(found)).toBe(true);
    expect(found.problems).toContain('layout.no-actual-column');
  });
  it('points that do not make up the printed total beside a column of numbers that is not read', () => {
    const grid = [
      ['项目支出绩效自评表'],
      ['三级指标', '年度指标值', '实际完成值', '分值', '份额', '得分'],
      ...['甲', '乙', '丙', '丁'].map((name) => [name, '≥3个', '3个', '5', '25', '25']),
      ['总分', '', '', '100', '', '100'],
    ];
    const [table] = recognise(bookOf(gridSheet(grid)));
    expect(table?.confidence).toBeLessThan(ASK_BELOW);
    expect(table?.problems.map(({ note }) => note.id)).toContain('layout.points-not-total');
  });
  it('a mapping that a person chose and that makes no sense', () => {
    const rows = [0, 1, 2, 3, 4, 5].map((row) => ORDER.map((role) => COLUMNS[role][row] ?? ''));
    const sheet = gridSheet([['项目支出绩效自评表'], ...rows]);
    const correction = { sheet: 'Sheet1', headerRow: 1, columns: { target: 0, actual: 0 } };
    expect(recognise(bookOf(sheet), [correction])[0]?.confidence).toBeLessThan(ASK_BELOW);
  });
  it('not where all is as it should be', () => {
    const found = read({});
    expect(found.table?.confidence).toBe(1);
    expect(found.problems).toEqual([]);
  });
});

describe('a column 备注 where no column asks for reasons', () => {
  const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  const reasonAt = (remark: string, below: readonly string[] = [], more: readonly string[] = []) => {
    const rows = [
      ['项目支出绩效自评表'],
      [...HEAD, '备注', ...more],
      ['产出指标', '数量指标', '举办讲座', '≥10场', '8场', '50', '40', remark, ...more.map(() => '')],
      ['效益指标', '社会效益', '参与人次', '≥500人次', '520人次', '50', '50', '', ...more.map(() => '')],
      ['总分', '', '', '', '', '100', '90', ''],
      ...below.map((text) => [text]),
    ];
    const [table] = recognise(bookOf(gridSheet(rows)));
    return table?.sections[0]?.columns.reason?.column ?? null;
  };

  it.each([
    ['因场地检修停办两场', [], 7],
    ['受汛期影响两场推迟到次年', [], 7],
    ['', ['注：未完成的，在备注栏说明原因。'], 7],
    ['', ['注：未达指标值的原因请填入备注。'], 7],
    ['', [], null],
    ['详见附件', [], null],
    ['', ['注：本表一式两份。'], null],
    ['2024年新增', ['备注：数据来自统计年报。'], null],
  ] as const)('%s, below: %s', (remark, below, expected) => {
    expect(reasonAt(remark, below)).toBe(expected);
  });

  it('a column for reasons goes before', () => {
    expect(reasonAt('因场地检修停办两场', [], ['偏差原因'])).toBe(8);
  });
  it.each([
    ['情况', '因场地检修停办两场', 7],
    ['补充', '受汛期影响两场推迟到次年', 7],
    ['牵头科室', '综合科', null],
    ['资料', '详见附件', null],
  ] as const)('under a title that nobody knows: %s, %s', (title, text, expected) => {
    const rows = [
      ['项目支出绩效自评表'],
      [...HEAD, title],
      ['产出指标', '数量指标', '举办讲座', '≥10场', '8场', '50', '40', text],
      ['效益指标', '社会效益', '参与人次', '≥500人次', '520人次', '50', '50', ''],
      ['总分', '', '', '', '', '100', '90', ''],
    ];
    const [table] = recognise(bookOf(gridSheet(rows)));
    expect(table?.sections[0]?.columns.reason?.column ?? null).toBe(expected);
  });
});
