import type { WordEntry } from '../labels/label';
import type { MarkEntry, Whose } from './title';

/**
 * Words that tell whose the value is; the first entry that fits decides, and a title without any is the unit's own.
 * Another's score is never the unit's.
 */
export const WHOSE: readonly MarkEntry<Whose>[] = [
  {
    mark: 'reviewer',
    standing: 'aside',
    synonyms: [
      ...['复核', '核查', '复评', '审核', '抽查', '核定', '专家组', '专家', '第三方'],
      ...['评价组', '考核组', '中介机构', '中介'],
    ],
    patterns: [/财政(?:部门|局)?(?=.*[评分])/, /主管部门(?=.*[评分])/],
  },
  { mark: 'approved', standing: 'column', synonyms: ['批复', '下达'], patterns: [] },
  { mark: 'approved', standing: 'evidence', synonyms: ['批准', '核准'], patterns: [] },
];

/** Words of a reason that tells why points were taken, not why a target was missed: right of a reviewer's column it is the reviewer's. */
export const REASON_OF_SCORE: WordEntry = { synonyms: ['扣分', '失分', '得分', '评分', '打分'], patterns: [] };
