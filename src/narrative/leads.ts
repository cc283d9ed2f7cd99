import type { Situation } from './template';

/**
 * How an explanation begins, by situation: the figures, as tables write them. The first whose slots are all known is taken; none
 * where the table leaves nothing to say.
 */
export const LEADS: Readonly<Record<Situation, readonly string[]>> = {
  'not-met': ['完成率{完成率}（完成{完成值}，指标值{指标值}），', '指标值{指标值}，完成{完成值}，'],
  over: ['完成率{完成率}（完成{完成值}，指标值{指标值}），', '指标值{指标值}，完成{完成值}，'],
  'partly-met': ['指标值“{指标值}”，完成“{完成值}”，', '完成情况为“{完成值}”，'],
  'cost-overrun': [],
  'low-execution': ['预算执行率{执行率}（执行{执行数}，预算{预算数}），', '预算执行率{执行率}，'],
  'carried-over': ['年末未执行{金额}，'],
};

/** The same for a row whose target is an upper bound: what was used of it is no completion. */
export const LEADS_ABOVE_LIMIT: readonly string[] = [
  '指标值{指标值}，实际{完成值}，超出{差额}，',
  '指标值{指标值}，实际{完成值}，',
];
