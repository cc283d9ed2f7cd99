import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one('right', '①举办技术对接活动场次≥6场，实际完成8场，完成率133.33%。'),
  one('wrong', '①举办技术对接活动场次≥6场，实际完成8场，完成率123.33%。', 'text-completion-wrong: 123.33% → 133.33%'),
  one(
    'words for the bound',
    '服务企业数量不少于40家，实际完成30家，完成率75%；培训学员数量不低于200人次，实际完成260人次，完成率130%。',
  ),
  one(
    'target and actual by their titles',
    '服务企业数量目标值40家，完成值30家，完成率70%。',
    'text-completion-wrong: 70% → 75%',
  ),
  one('other units of one kind', '促成合同金额≥1亿元，实际完成5000万元，完成率50%。'),
  one('lower is better', '审核时长≤10个工作日，实际完成8个工作日，完成率120%。'),
  one('as a share of the goal', '举办读书会26场，完成年初目标24场的108.33%；数字化加工48万页，为目标60万页的80%。'),
  one(
    'as a share of the goal, wrong',
    '举办读书会26场，完成年初目标24场的118.33%；数字化加工48万页，为目标60万页的88%。',
    'text-completion-wrong: 118.33% → 108.33%',
    'text-completion-wrong: 88% → 80%',
  ),
  one('planned and done', '计划抽检商品100批次，实际抽检104批次，完成率104%。'),
  one(
    'planned and done, wrong',
    '计划抽检商品100批次，实际抽检114批次，完成率104%。',
    'text-completion-wrong: 104% → 114%',
  ),
  one('planned beside something else that was done', '计划抽检商品100批次，实际检查商户80户，完成率104%。'),
  one('no rate', '服务企业数量≥40家，实际完成30家。'),
];
