import type { What, WhatEntry } from './title';

const aside = (what: What, synonyms: readonly string[], ...patterns: readonly RegExp[]): WhatEntry => ({
  what,
  standing: 'aside',
  rank: 0,
  synonyms,
  patterns: patterns.map((pattern) => ({ pattern, rank: 0 })),
});

const evidence = (what: What, synonyms: readonly string[], ...patterns: readonly RegExp[]): WhatEntry => ({
  ...aside(what, synonyms, ...patterns),
  standing: 'evidence',
});

/** Columns that are known and never read as values of the unit. They come before the columns: 评分标准 is no score. */
export const ASIDES: readonly WhatEntry[] = [
  aside('serial', ['序号', '编号', '行次', '指标编码', '是否核心指标'], /核心指标/),
  aside('project', ['项目名称']),
  aside('remark', ['备注', '附注']),
  aside(
    'standard',
    ['评分标准', '评价标准', '绩效标准', '评分细则', '评分规则', '评分办法', '评分依据', '指标解释', '指标说明'],
    /标准$|细则|规则|评分(办法|依据)/,
    /解释|释义|内涵|定义|^指标说明/,
  ),
  aside('score', ['折算得分'], /折算得分/),
  aside('evidence', ['佐证材料', '证明材料', '附件'], /佐证|证明材料|附件/),
  aside('source', ['数据来源', '指标值来源', '取值方法', '计算公式', '计算方法'], /来源|取值|公式|计算方法/),
  aside('contact', ['责任单位', '责任人', '联系人', '联系电话'], /责任|联系/),
  aside('lamp', ['偏离度', '偏离率'], /偏离(度|率)/),
  aside('deviation', ['偏差率', '偏差值', '偏差度'], /偏差(度|率|值)$/),
  aside('deduction', ['扣分', '扣分值', '扣分数', '加分', '加分项'], /扣分(值|数)?$|加分/),
];

/** Columns of other forms of the budget cycle; they tell one from a self-evaluation. After the columns: they take what is left. */
export const EVIDENCE: readonly WhatEntry[] = [
  evidence(
    'likelihood',
    ['完成目标可能性', '完成可能性', '确定能', '有可能', '完全不可能', '不可能'],
    /可能性(分析)?$/,
  ),
  evidence('reason', ['经费保障', '制度保障', '人员保障', '硬件条件保障']),
  evidence('lamp', ['序时进度预警', '预警', '预警等级', '预警情况'], /预警/),
  evidence('deviation', ['得分偏差', '评分偏差', '完成值偏差']),
  evidence('standard', ['指标标准或依据', '标准或依据']),
  evidence('grade', ['自评等级', '评价等级', '评价结果', '等级', '评级', '等次'], /(等级|评级|等次)$/),
  evidence('amount', ['资金量', '发行金额', '金额', '项目金额']),
  evidence('score', ['得分小计', '分', '总分', '自评总分', '评价总分', '综合得分', '评估得分', '评审得分', '项目得分']),
  evidence('criterion', ['内容', '要点'], /^(评估|评审|论证)(内容|要点|要素|指标|事项|标准)$/),
  evidence('judgement', ['意见'], /^(评估|评审|论证)(意见|结论|结果)$/),
  evidence(
    'problem',
    ['维度', '对象', '位置', '发现', '处理建议', '落实情况'],
    /^(存在|反馈|发现|主要)?的?(主要)?问题(描述|清单|表现|内容|事项)?$/,
    /^整改(意见|要求|情况|结果|完成情况|进度|落实情况|时限|期限|时间)$/,
  ),
  evidence('evidence', ['核验依据']),
  evidence(
    'project',
    ['项目', '评价项目', '支出项目', '政策名称', '单位名称', '部门名称', '预算单位', '被评价单位', '评价对象'],
    /^(一级|二级|支出|预算|评价)?项目(支出)?(名称)?$/,
  ),
  evidence('code', ['项目代码', '项目编码', '项目编号'], /^(?!指标).{0,6}(代码|编码)$/),
];
