import { holdsAnyOf, wordsIn } from './words';

/** What is built or studied with money that is given: the unit gives it, others build. */
export const FUNDED = /^(?:支持|资助|扶持|补助|奖补|奖励)/;

/**
 * What an indicator is about, by words of its name: by it the causes are offered that may be true of it. A name may be of several kinds
 * (培训系统建设), or of none. Costs, deadlines and satisfaction are told by their group, not by a word.
 */
export const KIND_WORDS = {
  works: holdsAnyOf(
    wordsIn('工程 建设 新建 改建 扩建 改造 修缮 修建 重建 施工 铺设 硬化 公厕 道路 管网 渠道 开工 竣工 完工'),
  ),
  procurement: holdsAnyOf(wordsIn('采购 购置 购买 购入 配备 配置 招标 到货')),
  grants: holdsAnyOf(wordsIn('补贴 补助 救助 资助 奖励 奖补 慰问 低保 抚恤 贴息 帮扶 津贴 助学金 奖学金')),
  training: holdsAnyOf(wordsIn('培训 讲座 宣讲 授课 研修 轮训 参训')),
  research: holdsAnyOf(wordsIn('课题 科研 研究 论文 专利 研发 科技成果 成果转化 攻关 中试 试验')),
  it: holdsAnyOf(wordsIn('系统 信息化 软件 网络 网站 数据 上线 数字化 智慧')),
  upkeep: holdsAnyOf(wordsIn('维护 维修 养护 运维 保养 检修 管护 故障')),
  publicity: holdsAnyOf(wordsIn('宣传 报道 稿件 媒体 公众号 展览 展演 推介')),
  inspection: holdsAnyOf(wordsIn('检查 执法 巡查 督查 抽查 监测 检测 巡检 核查 抽检 稽查 监督')),
  income: holdsAnyOf(wordsIn('收入 营收 产值 税收 收益 交易额 营业额 成交额 销售额')),
} as const;
