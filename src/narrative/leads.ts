import type { Situation } from './template';

/**
 * How an explanation begins, by situation: the figures, as tables write them. The first whose slots are all known is taken; none
 * where the table leaves nothing to say.
 */
export const LEADS: Readonly<Record<Situation, readonly string[]>> = {
  'not-met': ['完成率{完成率}，', '指标值{指标值}，实际{完成值}，'],
  over: ['完成率{完成率}，', '指标值{指标值}，实际{完成值}，'],
  'partly-met': ['完成情况为“{完成值}”，'],
  'cost-overrun': ['实际{完成值}，超出指标值{差额}，', '指标值{指标值}，实际{完成值}，'],
  'low-execution': ['预算执行率{执行率}，'],
  'carried-over': ['年末未执行{金额}，'],
};
