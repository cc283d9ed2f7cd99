/**
 * Words of names, targets and reasons that decide how a row may be scored. Data only; each list says what it is for.
 */

/** Things of which less is better. A bare target of such an indicator may be a limit or an aim: a person must say. */
export const LESS_IS_BETTER: readonly string[] = [
  ...[
    '受害率',
    '成灾率',
    '事故率',
    '投诉率',
    '死亡率',
    '控制率',
    '变动率',
    '调整率',
    '结余率',
    '结转率',
    '发生率',
    '发病率',
  ],
  ...[
    '感染率',
    '患病率',
    '复发率',
    '流失率',
    '辍学率',
    '失业率',
    '空置率',
    '闲置率',
    '逾期率',
    '不良率',
    '差错率',
    '错误率',
  ],
  ...[
    '失误率',
    '故障率',
    '缺陷率',
    '返工率',
    '退货率',
    '损耗率',
    '损失率',
    '违规率',
    '违约率',
    '违法率',
    '超标率',
    '偏差率',
  ],
  ...[
    '负债率',
    '死亡人数',
    '伤亡人数',
    '死亡数',
    '事故起数',
    '事故次数',
    '事故数',
    '投诉次数',
    '投诉件数',
    '投诉量',
    '投诉数',
  ],
  ...['超支', '能耗', '排放量', '等待时间', '响应时间', '响应时长', '等候时间', '上访', '缺勤率', '拖欠'],
];

/** Among cost indicators, rates, savings and standards to be paid may be aims: a bare target of theirs cannot be taken as a limit. */
export const AIMS_OF_COST: readonly string[] = [
  ...['率', '节约', '节省', '降低', '下降', '压减', '压降', '减少', '节支', '回收', '收入', '标准', '补贴', '补助'],
];

/** Units of time: a bare "10个月" may be a limit or a length that is wanted. */
export const TIME_UNITS: readonly string[] = [
  ...[
    '年',
    '月',
    '个月',
    '日',
    '天',
    '周',
    '季度',
    '个季度',
    '工作日',
    '个工作日',
    '自然日',
    '个自然日',
    '小时',
    '个小时',
  ],
  ...['分钟', '秒', '星期', '个星期', '周年'],
];

/** A target for each of something ("每个团队不少于4次", 每月), against which a total cannot be held. 每年 is the table's own year. */
export const PER_EACH = /每(?!年|项指标)|人均|户均|亩均/;

/** So many in each stretch of the year (每月1次, 1次/周): the actual is rightly the sum over the year. */
export const PER_PERIOD = /(?:每|[/／])(?:个|一)?(?:日|天|周|星期|月|季度?|半年|学期)/;

/** A price (元/人/天): a bare actual beside it is a price too. */
export const PRICE = /元\//;

/** An actual or a unit that is itself one for each of something. */
export const PER_EACH_ACTUAL = /每|人均|户均|亩均|[/／]/;

/**
 * Scales that a form prints as the target of a qualitative indicator (定性 | 优良中低差), with the words for their best step. Only scales
 * whose best step is best for whatever is judged: of 高中低 the low one may be wanted.
 */
export const SCALES: ReadonlyMap<string, readonly string[]> = new Map([
  ...scales('优良中低差 优良中差 优良差 优中差 优差 优劣 优良劣', '优', '优秀'),
  ...scales('好坏 好差 好中差 好一般差', '好'),
]);

function scales(written: string, ...best: readonly string[]): (readonly [string, readonly string[]])[] {
  return written.split(' ').map((scale) => [scale, best]);
}

/** An explanation cell with nothing but this says nothing. */
export const NO_REASON: ReadonlySet<string> = new Set([
  '',
  '无',
  '没有',
  '不涉及',
  '不适用',
  '无偏差',
  '-',
  '--',
  '—',
  '——',
  '－',
  '/',
  '／',
  '\\',
  '……',
  '…',
  '0',
  '空',
]);

/** "40/指标总数", "各项指标权重=40÷指标个数": the points of a group and that its rows share them evenly. */
export const EVEN_SHARE = /(\d+(?:\.\d+)?)\s*分?\s*[/÷]\s*(?:[^\d/÷]{0,8})(?:指标|项目|个数|总数|数量|项数)/;

/** Rows beside the points of the table: what they add to the total or take from it is what a person entered. */
export const BONUS = /^(加分|扣分|减分|附加分?|奖惩|奖励|惩罚)(项|因素|指标|情况)*$/;
