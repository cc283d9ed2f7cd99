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
