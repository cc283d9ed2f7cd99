import { compose } from './compose';
import { isClaimed } from './counts';
import type { Passage } from './passage';
import { joined } from './passage';
import { isLimit } from './situation';
import { actualSpan, completionSpan, differenceSpan, inQuotes, nameSpan, targetSpan, valueText } from './values';
import type { Indicator } from '../layout';
import type { Evaluation, IndicatorResult } from '../scoring';
import { withoutPunctuation } from '../text';

/** The line of an indicator without number and full stop: 支持建设科技创新基地项目数量≥3个，实际完成7个，完成率233.33%. */
export function indicatorLine(evaluation: Evaluation, result: IndicatorResult): Passage {
  const { sheet } = evaluation.table;
  const { indicator } = result;
  const name = nameSpan(sheet, indicator);
  const target = targetSpan(sheet, indicator);
  const actual = actualSpan(sheet, indicator);
  if (!target && !actual) {
    return isClaimed(result) ? joined([[name], stateOf(result)]) : compose('narrative.line-without-values', { name });
  }
  if (!target) {
    const alone = compose('narrative.line-actual-alone', { name, actual: actual ? inQuotes(actual) : '' });
    return joined([alone, stateOf(result)]);
  }
  const head = targetLine(sheet, indicator) ?? [name];
  if (!actual) return joined([head, compose('narrative.line-open')]);
  const reached = isLimit(result) ? 'narrative.line-actual-limit' : 'narrative.line-actual';
  const done =
    indicator.actual.kind === 'number'
      ? compose(reached, { actual })
      : compose('narrative.line-actual-words', { actual: inQuotes(actual) });
  return joined([head, done, outcomeOf(evaluation, result)]);
}

/** How a row with target and actual came out: kept within its limit or not, or how far it was completed. */
function outcomeOf(evaluation: Evaluation, result: IndicatorResult): Passage {
  if (!isLimit(result)) {
    const completion = completionSpan(evaluation, result);
    return completion ? compose('narrative.line-completion', { completion }) : stateOf(result);
  }
  const difference = differenceSpan(evaluation.table.sheet, result);
  if (result.deviation === 'under' && difference) return compose('narrative.line-overrun', { difference });
  return compose(isDeadline(result.indicator) ? 'narrative.line-on-time' : 'narrative.line-within');
}

/** The name with its target: a sign and number stand right behind it (≥3个), words in quotes; null where the row has no target. */
export function targetLine(sheet: string, indicator: Indicator): Passage | null {
  const target = targetSpan(sheet, indicator);
  if (!target) return null;
  const filled = { name: nameSpan(sheet, indicator), target };
  if (indicator.target.kind !== 'number')
    return compose('narrative.line-worded', { ...filled, target: inQuotes(target) });
  // Behind a sign or a number of the name's own (≥360天服务读者, 2022年) another one could not be told from it.
  const isSigned = /^[≥≤=＞＜]/.test(valueText(indicator.target)) && !/[≥≤=＞＜><≧≦]|\d[%％]?$/.test(indicator.name);
  return compose(isSigned ? 'narrative.line-signed' : 'narrative.line-valued', filled);
}

/** ≤12月: by when, not how much. */
const isDeadline = ({ target }: Indicator): boolean =>
  target.kind === 'date' || (target.kind === 'number' && (target.unit === '月' || target.unit === '日'));

/** Whether the words of the target stand word for word as what was reached: they prove nothing (稳步提升 → 稳步提升). */
function isCopied({ target, actual }: Indicator): boolean {
  const aim = withoutPunctuation(target.text);
  return aim !== '' && target.kind !== 'number' && aim === withoutPunctuation(actual.text);
}

/** How a row without a completion rate came out. */
function stateOf(result: IndicatorResult): Passage {
  const { deviation, indicator } = result;
  if (isCopied(indicator))
    return compose(isClaimed(result) ? 'narrative.line-claimed-copied' : 'narrative.line-copied');
  if (isClaimed(result)) {
    const isUnclear = indicator.actual.kind === 'ambiguous';
    return compose(isUnclear ? 'narrative.line-claimed-unclear' : 'narrative.line-claimed');
  }
  if (deviation === null) return compose('narrative.line-open');
  return compose(deviation === 'under' ? 'narrative.line-missed' : 'narrative.line-met');
}
