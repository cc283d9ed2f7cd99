import type { Passage } from './passages';
import { BEGINS } from './passages';

/** Where a passage stands in the outline of its report. */
export interface Outline {
  /** Counts the chapters (一、二、…) up to it. */
  readonly chapter: number;
  /** One entry of an enumeration: it may speak of another matter than its neighbours. */
  readonly isListed: boolean;
  /** Under a heading on goals or plans: what it counts is not the result. */
  readonly isPlan: boolean;
}

const CHAPTER = /^[一二三四五六七八九十]{1,3}、/;
const LONGEST_HEADING = 30;
const PLAN = /目标|计划|任务|打算|思路|下一步|规划|安排/;
/** A goal that a result is held against: 比目标高15个百分点. */
const HELD_AGAINST = /(?:比|较|高于|低于|超过|达到|超)(?:年初|年度|预期)?目标/g;
const RESULT = /完成|实现|达成|落实|偏离|执行|分析|成效|效果|结果|总结/;

/** The place of each passage, by the headings above it and the words that it opens with. */
export function outlineOf(passages: readonly Passage[]): Outline[] {
  let chapter = 0;
  let chapterPlans = false;
  let headingPlans = false;
  return passages.map(({ text, inTable }): Outline => {
    const opening = /^[^。；;:]*/.exec(text)?.[0] ?? '';
    const isHeading = !inTable && BEGINS.test(text) && opening.length <= LONGEST_HEADING;
    const plans = PLAN.test(opening.replace(HELD_AGAINST, '')) && !RESULT.test(opening);
    if (isHeading && CHAPTER.test(text)) {
      chapter += 1;
      chapterPlans = headingPlans = plans;
    } else if (isHeading && opening.length === text.replace(/[。；;:]$/, '').length) headingPlans = plans;
    return { chapter, isListed: BEGINS.test(text), isPlan: chapterPlans || headingPlans || (isHeading && plans) };
  });
}
