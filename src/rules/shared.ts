import type { Band, RuleSet } from './ruleSet';
import type { RuleSource } from './ruleSource';

type Bilingual = RuleSet['name'];

/** Qualitative bands as the national rule names them; the shares (0-1) at which the two upper ones begin, themselves included. */
export function bandsFrom(reached: number, partly: number): readonly Band[] {
  return [
    { name: { zh: '达成年度指标', en: 'annual target reached' }, from: reached, inclusive: true },
    {
      name: { zh: '部分达成年度指标并具有一定效果', en: 'reached in part, with some effect' },
      from: partly,
      inclusive: true,
    },
    { name: { zh: '未达成年度指标且效果较差', en: 'not reached, little effect' }, from: 0, inclusive: true },
  ];
}

/** Where the limit of deviations comes from in sets whose own source names none. */
const THRESHOLD_ELSEWHERE: Bilingual = {
  zh: '30% 的偏差界线取自转移支付自评表的填表说明。',
  en: 'The 30% limit is taken from the notes of the transfer-payment form.',
};

/** A note on a source, and that the limit of 30% is taken from the transfer-payment form. The note ends with a full stop or semicolon. */
export function withThresholdElsewhere({ zh, en }: Bilingual): Bilingual {
  const more = THRESHOLD_ELSEWHERE.en;
  return {
    zh: `${zh}${THRESHOLD_ELSEWHERE.zh}`,
    en: `${en} ${en.endsWith(';') ? more.charAt(0).toLowerCase() + more.slice(1) : more}`,
  };
}

/** Full points when met, else in proportion, as a clause of a set's sentence. */
export const IN_PROPORTION: Bilingual = {
  zh: '完成的得满分，未完成按 完成值÷指标值×分值，“≤”类按 指标值÷完成值×分值，不超过分值',
  en: 'full points when met, else actual ÷ target × points, for ≤ target ÷ actual × points, never above the points',
};

/** Where a rule of a set stands. */
export const inDocument = (document: string, article: string | null = null): RuleSource => ({
  kind: 'document',
  document,
  article,
  doubt: null,
});

/** A rule taken over from a document that is meant for another kind of form. */
export const after = (document: string, article: string | null = null): RuleSource => ({
  kind: 'reference',
  document,
  article,
  doubt: null,
});

/** A rule that no document at hand states. */
export const ASSUMED: RuleSource = { kind: 'assumed', doubt: null };

/** A document whose own text was not at hand: what it says was taken from what others say of it. */
export const unseen = (document: string, article: string | null = null): RuleSource => ({
  kind: 'document',
  document,
  article,
  doubt: { zh: '编写时未见原文，按通行理解录入。', en: 'Text not at hand: entered as generally understood.' },
});

export const NATIONAL = '《项目支出绩效评价管理办法》（财预〔2020〕10号）';
export const TRANSFER_NOTES = '《转移支付区域绩效目标自评表》';
export const SYSTEM = '预算管理一体化系统绩效自评计分规则';
