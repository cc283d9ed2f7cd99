import { holdsAnyOf, wordsIn } from './words';

/**
 * Words of a level that say which kind of indicator it holds, the telling ones first: 产出成本 is cost, 社会效益满意度 satisfaction.
 */
export const GROUPS = [
  { group: 'satisfaction', words: holdsAnyOf(wordsIn('满意')) },
  { group: 'cost', words: holdsAnyOf(wordsIn('成本')) },
  { group: 'decision', words: holdsAnyOf(wordsIn('决策 立项 投入')) },
  { group: 'process', words: holdsAnyOf(wordsIn('过程 管理')) },
  { group: 'output', words: holdsAnyOf(wordsIn('产出')) },
  { group: 'benefit', words: holdsAnyOf(wordsIn('效益 效果 效应 影响')) },
] as const;

/** A form says how many points a group has: 产出指标40分, 效益(权重30%). What a group earned (产出得分48分) is no such thing. */
export const SAYS_GROUP_POINTS =
  /(?:满意度?|成本|决策|立项|投入|过程|管理|产出|效益|效果|效应)(?:类?指标)?(?:合计|共计?|占|为|是|[:：(（=＝])*(?:(?:分值|满分)?(?:合计|共计?|为|是|[:：(（=＝])*\d+(?:\.\d+)?分(?![钟之])|权重(?:合计|共计?|为|是|[:：(（=＝])*\d)/;
