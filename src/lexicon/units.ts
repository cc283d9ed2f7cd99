import { wordsIn } from './words';

/**
 * Units of measure. Words that are not here are units all the same when they follow a number ("3 帧"): they equal only themselves.
 */

/** By dimension: each spelling with how many of the dimension's base it is. Units of one dimension can be converted. */
export const MEASURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  money: { 元: 1, 圆: 1, 元整: 1, 元人民币: 1, 人民币元: 1, 角: 0.1, 分钱: 0.01 },
  usd: { 美元: 1 },
  ratio: { '%': 1, '‰': 0.1 },
  points: { 个百分点: 1, 百分点: 1 },
  length: {
    米: 1,
    m: 1,
    延米: 1,
    公里: 1000,
    千米: 1000,
    km: 1000,
    里: 500,
    厘米: 0.01,
    cm: 0.01,
    毫米: 0.001,
    mm: 0.001,
  },
  area: {
    平方米: 1,
    平米: 1,
    '㎡': 1,
    'm²': 1,
    m2: 1,
    平方: 1,
    公顷: 10_000,
    亩: 10_000 / 15,
    平方公里: 1_000_000,
    平方千米: 1_000_000,
    'km²': 1_000_000,
    km2: 1_000_000,
  },
  volume: { 立方米: 1, 立方: 1, 方: 1, 'm³': 1, m3: 1, '㎥': 1, 升: 0.001, L: 0.001, 毫升: 0.000_001, ml: 0.000_001 },
  weight: {
    克: 1,
    g: 1,
    千克: 1000,
    公斤: 1000,
    kg: 1000,
    斤: 500,
    吨: 1_000_000,
    t: 1_000_000,
    毫克: 0.001,
    mg: 0.001,
    微克: 0.000_001,
    μg: 0.000_001,
  },
  // Years, quarters and months convert; months and days do not (28 to 31), nor days and working days.
  month: { 个月: 1, 月: 1, 年: 12, 周年: 12, 个季度: 3, 季度: 3 },
  day: { 天: 1, 日: 1, 个自然日: 1, 自然日: 1, 日历天: 1, 个日历天: 1, 周: 7, 星期: 7, 个星期: 7 },
  workday: { 个工作日: 1, 工作日: 1, 个工作天: 1 },
  hour: {
    小时: 1,
    个小时: 1,
    h: 1,
    时: 1,
    分钟: 1 / 60,
    min: 1 / 60,
    秒: 1 / 3600,
    秒钟: 1 / 3600,
    s: 1 / 3600,
    毫秒: 1 / 3_600_000,
    ms: 1 / 3_600_000,
  },
  data: {
    B: 1 / 1024 ** 2,
    KB: 1 / 1024,
    K: 1 / 1024,
    MB: 1,
    M: 1,
    兆: 1,
    GB: 1024,
    G: 1024,
    TB: 1024 ** 2,
    T: 1024 ** 2,
    PB: 1024 ** 3,
  },
  bandwidth: { Kbps: 0.001, Mbps: 1, Gbps: 1000 },
  power: { 瓦: 1, W: 1, 千瓦: 1000, kW: 1000, KW: 1000, 兆瓦: 1_000_000, MW: 1_000_000 },
  heat: { '℃': 1, 摄氏度: 1 },
  sound: { 分贝: 1, dB: 1 },
  energy: { 千瓦时: 1, kWh: 1, 度: 1, 度电: 1 },
};

/** Counting words, each a dimension of its own (3 项 are not 3 人); which of them stand for each other is said in KINDRED. */
export const COUNTS = wordsIn(`
  个 项 件 次 人 名 位 家 户 所 台 套 份 篇 条 场 期 批 册 本 种 类 只 头 匹 株 棵 粒 辆 艘 架 部 座 栋 幢 间 处 块 片 张 幅 面 支 枚 把
  盏 根 袋 箱 瓶 盒 桶 车 班 届 轮 节 课 门 款 例 起 宗 卷 例次 单 对 双 组 队 团 街 村 镇 乡 县 市 区 省 校 院 站 点 路 线 段 孔 井 口 眼
  人次 家次 户次 台次 台套 台件 批次 场次 班次 期次 册次 件次 篇次 项次 车次 趟 趟次 艘次 架次 辆次 头次 只次 例数 人天 人日 人月 人年 工日 学时 课时
  学分 学年 学期 分 倍 成 级 等级 星 字 万字 页 帧 集 期刊 版 条次 户数 床 床位 标段 包 盘 株次 尾 羽 窝 丛 穴 垛
  人份 剂 支次 剂次 份次 点次 户人 个人 个班 个点 个次 项目 课题 专利 企业 团队 机组 亩次 站次 元次 吨标准煤 吨标煤 周岁 岁 标箱 TEU 海里`);

/** What stands for percent and permille. */
export const RATIO_WORDS: readonly (readonly ['%' | '‰', readonly string[]])[] = [
  ['%', wordsIn('百分比 百分率 百分号 百分数 比例(%) percent')],
  ['‰', wordsIn('千分比 千分率 千分号')],
];

/** Thousands before a unit: 万亩, 亿元, 千万元. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
  ['万', 10_000],
  ['十万', 100_000],
  ['百万', 1_000_000],
  ['千万', 10_000_000],
  ['亿', 100_000_000],
  ['十亿', 1_000_000_000],
  ['百亿', 10_000_000_000],
  ['千亿', 100_000_000_000],
  ['万亿', 1_000_000_000_000],
]);

/**
 * Counting words that people use for one another in the two cells of a row (人 and 人次, 项 and 个). Words of one line are compared
 * one to one, and the reader is told that the words differ.
 */
export const KINDRED: readonly (readonly string[])[] = [
  wordsIn('人 人次 名 位 个 个人'),
  wordsIn('家 家次 户 户次 户数 个 所 企业'),
  wordsIn('项 个 件 项次 件次 项目 课题 条 种 类 宗 起 例'),
  wordsIn('次 场 场次 期 期次 批 批次 班 班次 届 轮 个 项 节 课 趟'),
  wordsIn('台 套 台套 台次 件 个 辆 部 架 台件'),
  wordsIn('册 册次 本 份 套 种 卷'),
  wordsIn('篇 条 份 件 个 篇次 条次'),
  wordsIn('处 个 座 栋 幢 间 所 点 块'),
  wordsIn('支 个 队 团 组 团队 枚'),
  wordsIn('只 头 羽 尾 匹'),
  wordsIn('株 棵'),
  wordsIn('学时 课时 节'),
];

/** Two words for one thing with a stroke between them (台/套): no "per" is meant. With brackets (台(套)) any two words are. */
export const EITHER_WORD: ReadonlySet<string> = new Set(
  wordsIn(`
    台/套 套/台 台/件 台/辆 辆/台 件/套 套/件 个/项 项/个 个/件 件/个 人/次 家/次 户/次 批/次 场/次 班/次 期/次 册/本 本/册 篇/条 条/篇
    处/个 个/处 只/头 头/只 棵/株 株/棵 份/件 件/份`),
);

/** Counted only below the line (元/生): by itself it begins too many other words. */
export const ONLY_PER = wordsIn('生');

/** Letters between the parts of a compound unit (元/人·天). */
export const DIVIDERS = '/·•*、.每';

/** Of a rate they are by how much it rose or fell, and never a level. */
export const POINTS_UNITS = wordsIn('个百分点 百分点');

/** Units of money as tables and reports print them. */
export const MONEY_UNITS = wordsIn('元 万元 亿元 百万元 千元');

/** Units of time: a bare "10个月" may be a limit or a length that is wanted. */
export const TIME_UNITS = wordsIn(`
  年 月 个月 日 天 周 季度 个季度 工作日 个工作日 自然日 个自然日 小时 个小时 分钟 秒 星期 个星期 周年`);
