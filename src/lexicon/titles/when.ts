import type { MarkEntry, When } from './title';

/** The year of the table, as patterns; a title without any word of time is of the year, too. */
export const YEAR_WORDS: readonly string[] = [
  ...['\\d{4}年度?', '1-12月', '截[至止](?:\\d+月|年)[底末]?', '12月[底末]?'],
  ...['年度', '全年', '年初', '年中', '年终', '年末', '年底', '本年度?', '当年度?'],
  ...['评价年度', '自评年度', '预算年度'],
];

const MONTHS = '(?:\\d{1,2}月?[-—~至])?';

/**
 * Words of a time that is not the year of the table; the first entry that fits decides (全年预计执行数 is a forecast).
 * They come before the words of the year: 半年度 is no 年度.
 */
export const WHEN: readonly MarkEntry<When>[] = [
  { mark: 'forecast', standing: 'aside', synonyms: ['预计'], patterns: [] },
  {
    mark: 'past',
    standing: 'aside',
    synonyms: ['上年度', '上年', '历史', '前三年', '往年', '近三年', '去年'],
    patterns: [],
  },
  { mark: 'past', standing: 'evidence', synonyms: ['上一年度', '上一年', '前年度', '前年'], patterns: [] },
  {
    mark: 'toDate',
    standing: 'aside',
    synonyms: ['上半年', '下半年', '半年度', '半年', '季度'],
    // 1-7月执行数, 截至9月底完成值; a month alone (7月) is a date.
    patterns: [
      new RegExp(`(?:截[至止])?${MONTHS}(?<!1|截至\\d+)\\d月[份底末]*(?=.*(?:执行|完成))`),
      /截[至止]1[01]月[份底末]*(?=.*(?:执行|完成))/,
    ],
  },
  {
    mark: 'toDate',
    standing: 'evidence',
    synonyms: ['当前', '目前', '截至日前'],
    patterns: [/1?\d月?[-—~至]1[01]月[份底末]*(?=.*(?:执行|完成))/],
  },
  { mark: 'period', standing: 'aside', synonyms: ['中期'], patterns: [] },
  {
    mark: 'period',
    standing: 'evidence',
    synonyms: ['实施期', '长期'],
    patterns: [/总(?=目标)/, /第[一二三四五六]年度?/],
  },
  { mark: 'cumulative', standing: 'evidence', synonyms: ['累计'], patterns: [] },
];

/** What a title of nothing but words of time holds: 前年 | 上年 beside targets are last years' actuals. */
export const ALONE: Readonly<Partial<Record<When, 'actual'>>> = { past: 'actual' };

/** Words of a title that no list knows which still tell that its values are not the unit's own of the year. */
export const OF_ANOTHER_TIME =
  /\d月|季度|半年|预[计测估]|上[年期]|去年|同期|往年|历史|前[一三]?年|累计|复核|审核|核查|评审|专家/;
