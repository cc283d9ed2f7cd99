import type { Passage } from '../../narrative';
import { compose, isClaimed, joined } from '../../narrative';
import { actualSpan, completionSpan, differenceSpan, nameSpan, targetSpan, valueText } from '../../narrative/values';
import type { IndicatorResult } from '../../scoring';
import type { Source } from '../source';

/** The line of an indicator without number and full stop: 支持建设科技创新基地项目数量≥3个，实际完成7个，完成率233.33%. */
export function indicatorLine({ evaluation }: Source, result: IndicatorResult): Passage {
  const { sheet } = evaluation.table;
  const { indicator, basis } = result;
  const name = nameSpan(sheet, indicator);
  const target = targetSpan(sheet, indicator);
  const actual = actualSpan(sheet, indicator);
  if (!target && !actual) {
    return isClaimed(result) ? joined([[name], stateOf(result)]) : compose('report.line-without-values', { name });
  }
  if (!target) return joined([compose('report.line-actual-alone', { name, actual: actual ?? '' }), stateOf(result)]);
  const head = isSigned(result)
    ? compose('report.line-signed', { name, target })
    : compose('report.line-worded', { name, target });
  if (!actual) return joined([head, compose('report.line-open')]);
  const isNumber = indicator.actual.kind === 'number';
  const done = compose(isNumber ? 'report.line-actual' : 'report.line-actual-words', { actual });
  const isLimit = basis?.kind === 'compare' && basis.direction.startsWith('<');
  if (isLimit) {
    const difference = differenceSpan(sheet, result);
    const over = result.deviation === 'under' && difference;
    return joined([
      head,
      done,
      over ? compose('report.line-overrun', { difference: over }) : compose('report.line-within'),
    ]);
  }
  const completion = completionSpan(sheet, result);
  return joined([head, done, completion ? compose('report.line-completion', { completion }) : stateOf(result)]);
}

/** Whether the target can stand right behind the name: ≥3个. */
function isSigned({ indicator }: IndicatorResult): boolean {
  return indicator.target.kind === 'number' && /^[≥≤=＞＜]/.test(valueText(indicator.target));
}

/** How a row without a completion rate came out. */
function stateOf(result: IndicatorResult): Passage {
  const { deviation, indicator } = result;
  if (isClaimed(result)) {
    const isUnclear = indicator.actual.kind === 'ambiguous';
    return compose(isUnclear ? 'report.line-claimed-unclear' : 'report.line-claimed');
  }
  if (deviation === null) return compose('report.line-open');
  return compose(deviation === 'under' ? 'report.line-missed' : 'report.line-met');
}
