import type { NoProblemsStatement, Section } from '../statement';
import type { Passage } from './passages';

const HEADING = /存在(?:的)?(?:主要)?问题/;
const NONE = /^(?:无|没有|暂无|不存在(?:问题)?|无问题)[。.]?$/;
const TOPIC = /审计|财会|巡视|监督/;

/** The chapter on problems holds 无 and nothing else. */
export function readNoProblems(passages: readonly Passage[], sections: readonly Section[]): NoProblemsStatement[] {
  return passages.flatMap((one, index): NoProblemsStatement[] => {
    const before = passages[index - 1];
    const section = sections[index];
    if (!before || !section || sections[index - 1] !== section || one.inTable) return [];
    if (!NONE.test(one.text) || !HEADING.test(before.text) || before.text.length > 30 || TOPIC.test(before.text))
      return [];
    return [{ kind: 'no-problems', place: one.placeOf(0, one.text.length), section, inTable: false }];
  });
}
