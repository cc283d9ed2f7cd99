import { MONEY_UNITS } from './units';
import { anyOf, holdsAnyOf, wordsIn } from './words';

/** What an indicator counts, by words of its name: by it the likely explanation of an excess is proposed. */

/** Work that others ask for: applications to handle, services to give. */
export const ASKED_FOR = holdsAnyOf(wordsIn('申报 申请 受理 验收 评审 审核 鉴定 咨询 培训 服务 接待 求助 诉求 办理'));
/** Work that a unit sets itself. */
export const OWN_WORK = holdsAnyOf(
  wordsIn('调研 检查 督查 巡查 走访 对接 交流 会议 宣传 活动 发布 报道 发文 演练 监测'),
);
/** Trainings and lectures by their number: the unit sets them; by those who came, others ask for them. */
export const HELD = new RegExp(
  `${anyOf(wordsIn('培训 讲座 宣讲'))}[^人]{0,6}${anyOf(wordsIn('次数 场次 期数 班次'))}$`,
);
/** Things that are built or supported one by one. */
export const PROJECTS = holdsAnyOf(wordsIn('项目 载体 平台 基地 课题 工程'));
/** Units in which those are counted. */
export const PROJECT_UNITS = wordsIn('个 项');
/** Units of a target in money, its multiples alone too. */
export const AMOUNT_UNITS: readonly string[] = [...MONEY_UNITS, ...wordsIn('万 亿')];
