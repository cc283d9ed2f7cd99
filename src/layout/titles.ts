import type { ColumnRole } from './table';
import { compact, normaliseLabel } from '../text/label';

/** A column title that is known but holds nothing we read (序号, 评分标准, 复核分 …). */
export type TitleRole = ColumnRole | 'ignored';

interface TitlePattern {
  readonly role: TitleRole;
  /** Against the normalised title (normalise.ts). The first pattern that fits decides. */
  readonly pattern: RegExp;
  /** Higher wins when two columns claim a role. */
  readonly rank: number;
}

/** Words that stand before the noun of a title and change nothing: the period, who sets the value, whose it is. */
const PERIOD = [
  ...[
    '\\d{4}年度?',
    '1-12月',
    '截[至止](?:\\d+月|年)[底末]?',
    '12月[底末]?',
    '年度',
    '全年',
    '年初',
    '年中',
    '年终',
    '年末',
    '年底',
    '本年度?',
    '当年度?',
  ],
  ...['评价年度', '自评年度', '预算年度', '本期', '项目', '自评'],
];
const PLANNED = ['预期', '计划', '设定', '既定', '申报', '预设', '批复', '下达', '原'];
const WHAT = ['绩效', '指标', '目标', '任务', '业绩'];
const FIGURE = ['值', '数', '数值', '数量', '量', '结果', '指标值', '目标值', '水平'];
const OWN = [
  '加权',
  '自评结果',
  '单位',
  '部门',
  '项目',
  '指标',
  '自我',
  '本次',
  '年度',
  '绩效',
  '实际',
  '最终',
  '综合',
  '执行',
];
const OF_POINTS = [
  '绩效',
  '指标',
  '参考',
  '预设',
  '设定',
  '标准',
  '自评',
  '基准',
  '考核',
  '评价',
  '三级指标',
  '三级',
  '分配',
  '额定',
];

const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;
const title = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`);

/**
 * Titles of the columns of the indicator table: synonyms from published forms of the ministry, provinces and cities.
 * Order matters: what a narrower pattern takes, a wider one below never sees (完成率 before 完成值, 得分系数 before 得分).
 */
const TITLES: readonly TitlePattern[] = [
  // Another's score is never the unit's own, and a rule for scoring is not a score.
  ...ignored(/复核|核查|复评|审核|抽查|核定|专家|第三方|财政.*(评|分)|主管部门.*(评|分)|评价组|考核组|中介/),
  ...ignored(/^(序号|编号|行次|指标编码|项目名称|备注|附注)$|标准$|细则|规则|评分(办法|依据)|折算得分/),
  ...ignored(
    /(指标|指标值)?(解释|释义|内涵|定义)|^指标说明|佐证|证明材料|来源|取值|公式|计算方法|核心指标|责任|联系|附件/,
  ),
  ...ignored(/上年|历史|前三年|往年|近三年|去年|偏离(度|率)|偏差(度|率|值)$|扣分(值|数)?$|加分|中期|半年|季度/),
  ...ignored(/(?<!-1[0-2]|截至\d+)(?<!1)\d月.*(执行|完成)|预计/),

  { role: 'reason', pattern: /原因|改进措施|整改措施|扣分(说明|理由)|差异说明/, rank: 3 },
  { role: 'reason', pattern: /(偏差|差异|偏离).*(说明|分析|情况|改进)|未(完成|达).*(说明|分析|情况)/, rank: 3 },
  { role: 'reason', pattern: /^(评分|得分|打分|计分|自评|评价|完成|完成情况|实际)?(说明|情况说明|情况分析)$/, rank: 1 },
  { role: 'reason', pattern: /^(情况|其他)说明$/, rank: 1 },
  { role: 'coefficient', pattern: title(any('得分', '完成', '评分'), '系数'), rank: 2 },
  {
    role: 'completion',
    pattern: title(
      any(...WHAT, '年度', '实际', '全年'),
      '*',
      any('完成', '达成', '实现'),
      any('率', '比例', '比率', '百分比', '进度', '度'),
    ),
    rank: 2,
  },

  { role: 'level1', pattern: /^(绩效)?一级(绩效|评价)?(指标|目标)?(名称|及分值|及权重)?$/, rank: 3 },
  { role: 'level1', pattern: /^(指标|评价)(类别|类型|分类|大类|维度)$/, rank: 1 },
  { role: 'level2', pattern: /^(绩效)?二级(绩效|评价)?(指标|目标)?(名称|及分值|及权重)?$/, rank: 3 },
  { role: 'level2', pattern: /^指标(小类|子类)$/, rank: 1 },
  { role: 'name', pattern: /^(绩效)?三级(绩效|评价)?(指标|目标)?(名称|内容|及说明|及内容|及分值|及权重)?$/, rank: 5 },
  { role: 'name', pattern: /^四级(绩效|评价)?(指标)?(名称|内容)?$/, rank: 6 },

  { role: 'operator', pattern: /^(绩效)?(指标值?|目标值?)?(性质|符号|方向|属性)$/, rank: 2 },
  { role: 'operator', pattern: /^(计算|运算|比较|关系|逻辑)(符号|符|方式|关系)?$/, rank: 2 },
  {
    role: 'unit',
    pattern: title(any('绩效', '指标', '指标值'), '?', any('度量', '计量', '计算', '计数', '数量'), '?单位'),
    rank: 2,
  },

  // Before the points: 自评分值 beside 分值 is what the unit gave itself.
  { role: 'score', pattern: /^(单位|部门|项目|项目单位)?自评(分|分值|结果)?$/, rank: 3 },
  {
    role: 'points',
    pattern: title(
      any(...OF_POINTS),
      '*',
      any(
        '分值',
        '权重',
        '权数',
        '满分',
        '标准分',
        '基准分',
        '基础分',
        '总分值',
        '评分权重',
        '参考分',
        '额定分',
        '配分',
        '赋分',
        '应得分',
      ),
      any('权重', '分值', '分', '值', '占比', '比例', '比重', '系数'),
      '?',
    ),
    rank: 3,
  },
  {
    role: 'score',
    pattern: title(
      any(...OWN),
      '*',
      any('自评', '自评价', '自查', '评价', '评定'),
      '?',
      any('得分', '实得分', '评分', '打分', '分数'),
      any('值', '数', '情况'),
      '?',
    ),
    rank: 3,
  },
  { role: 'score', pattern: /^考核(得分|评分)$/, rank: 1 },

  // What was planned to be completed is a target, whatever follows.
  {
    role: 'target',
    pattern: title(any(...PERIOD), '*', any('计划', '预期', '应', '拟'), '完成', any(...FIGURE)),
    rank: 4,
  },
  {
    role: 'actual',
    pattern: title(
      any(...PERIOD, ...PLANNED),
      '*',
      any(...WHAT),
      '?',
      any('实际', '已'),
      any('完成', '实现', '达成', '达到', '执行'),
      '?',
      any('的', '年度'),
      '?',
      any('绩效', '指标', '目标'),
      '?',
      any(...FIGURE, '完成值', '完成数', '完成情况'),
    ),
    rank: 5,
  },
  {
    role: 'actual',
    pattern: title(
      any(...PERIOD, ...PLANNED),
      '*',
      any(...WHAT),
      '?',
      any('完成', '实现', '达成', '达到', '执行'),
      any('绩效', '指标', '目标'),
      '?',
      any(...FIGURE),
    ),
    rank: 4,
  },
  { role: 'actual', pattern: /^(业绩值|实绩|实施进度)$/, rank: 2 },
  {
    role: 'actual',
    pattern: title(
      any(...PERIOD, ...PLANNED),
      '*',
      any(...WHAT),
      '{0,2}',
      any('实际', '自评'),
      '?',
      any('完成', '实现', '达成', '执行'),
      any('指标', '目标'),
      '?',
      any('情况', '程度'),
      '?',
    ),
    rank: 2,
  },
  { role: 'actual', pattern: title(any(...PERIOD), '*实际(?:情况)?'), rank: 2 },

  {
    role: 'adjustedTarget',
    pattern: /^(年中|全年|年度)?调整(后)?(的)?(绩效)?(年度)?(指标|目标)(值|指标值)?$/,
    rank: 3,
  },
  {
    role: 'target',
    pattern: title(
      any(...PERIOD, ...PLANNED),
      '*(?:绩效)?',
      any('目标', '指标', '预期', '计划', '任务', '考核'),
      any(...WHAT),
      '?',
      any(...FIGURE, '任务数', '要求', '标准值'),
    ),
    rank: 5,
  },
  {
    role: 'target',
    pattern: title(any(...PERIOD, ...PLANNED), '+(?:绩效)?', any('目标', '指标', '指标目标', '计划', '预期')),
    rank: 2,
  },
  { role: 'target', pattern: title(any(...PERIOD), '*', any(...PLANNED), any('值', '数')), rank: 2 },
  { role: 'target', pattern: /^(目标|绩效目标|目标任务)$/, rank: 2 },
  { role: 'target', pattern: /^(年度)?(数)?值$/, rank: 1 },

  {
    role: 'name',
    pattern: /^(绩效|评价|考核|自评|个性化?|具体|明细|评分|任务)?指标(名称|内容|项目)(及内容|及说明)?$/,
    rank: 2,
  },
  { role: 'name', pattern: /^(评价|考核|自评|评分|绩效)(内容|项目|要点)$/, rank: 0 },
  // As a side title over all rows (绩效指标) it names no column; there a merge far down tells (header.ts).
  { role: 'name', pattern: /^(绩效|评价|考核|自评|个性化?|具体|细化|明细)?指标$/, rank: 1 },
  { role: 'name', pattern: /^(指标)?名称$/, rank: 4 },
];

function ignored(pattern: RegExp): TitlePattern[] {
  return [{ role: 'ignored', pattern, rank: 0 }];
}

export interface TitleReading {
  readonly role: TitleRole;
  readonly rank: number;
}

/** What a column title says its column holds; null when it is no title that is known. Long texts are never titles. */
export function readTitle(text: string): TitleReading | null {
  // Most cells of a large sheet are no titles; every pattern that gives a role has one of these characters in it.
  if (
    text.length > 60 ||
    !/[标值分评权因措说系率度比进级类型维性符号方属算位满自绩得实完达目计任预数量名内要]/.test(text)
  )
    return null;
  // 单项指标得分, 各项指标权重: the word says only that each row has its own.
  const plain = normaliseLabel(text)
    .replace(/^(单项|各项|本项)/, '')
    .replace(/[/、]/g, '');
  if (plain === '' || plain.length > 24) return null;
  const found = TITLES.find((entry) => entry.pattern.test(plain));
  return found ? inLightOfBracket(text, plain, found) : null;
}

/**
 * What a bracket adds to a title: 备注（偏差原因） asks for the reason, 年度（调整后）指标值 is the target that counts. A target of the
 * beginning of the year (年初指标值) gives way to another one beside it.
 */
function inLightOfBracket(text: string, plain: string, { role, rank }: TitleReading): TitleReading {
  if (/^(备注|附注|说明|其他)$/.test(plain) && /原因/.test(text)) return { role: 'reason', rank: 2 };
  if (role !== 'target') return { role, rank };
  if (/\(.*调整.*\)/.test(compact(text))) return { role: 'adjustedTarget', rank: 3 };
  return { role, rank: plain.startsWith('年初') ? rank - 1 : rank };
}
