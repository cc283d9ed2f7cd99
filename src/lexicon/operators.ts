import { wordsIn } from './words';

/**
 * Signs and words that say how an actual is held against a target. Where words differ in strictness it is kept (超过 is >, 以上 includes
 * the number itself). Folded spelling (text/fold).
 */
type Operator = '>=' | '<=' | '=' | '>' | '<';

/** Lower bounds that are nothing else in any text. */
export const AT_LEAST = wordsIn('不少于 不低于 不小于 至少 最少');
/** Upper bounds that are nothing else in any text. */
export const AT_MOST = wordsIn('不超过 不高于 不大于 不多于 控制在 最多');
/** Signs of bounds that are nothing else in any text. */
export const AT_LEAST_SIGNS = wordsIn('≥ ≧ ⩾ >=');
export const AT_MOST_SIGNS = wordsIn('≤ ≦ ⩽ <=');

/** Say in an actual only that it was reached; in a target they are a lower bound. */
export const REACHED_UP = wordsIn(
  '达到 达 达到了 均达到 均达 保持在 稳定在 提高到 提升到 提高至 提升至 增加到 增加至 增长到 增长至',
);
/** The same of what was brought down: in a target an upper bound. */
export const REACHED_DOWN = wordsIn(
  '降低到 降低至 降到 降至 下降到 下降至 控制在 控制到 压减到 压减至 减少到 减少至 压缩到 压缩至 缩短到 缩短至 缩减到 缩减至',
);

/** Words by what they mean. */
type Meanings<Meaning extends string> = readonly (readonly [Meaning, readonly string[]])[];

/** Before the number of a target or an actual. */
export const OPERATORS_BEFORE: Meanings<Operator> = [
  ['>=', [...AT_LEAST_SIGNS, ...wordsIn('⪰ ≽ => ≥= 》 〉')]],
  ['>=', [...AT_LEAST, ...wordsIn('不短于 不下于 不弱于 不差于 最低 至少达到 至少达 至少为')]],
  [
    '>=',
    wordsIn(
      '大于等于 大于或等于 大于(等于) 高于等于 高于或等于 高于或者等于 大于或者等于 多于等于 多于或等于 超过或等于',
    ),
  ],
  ['>=', [...REACHED_UP, ...wordsIn('达到或超过 达到或高于 力争达到')]],
  ['>', wordsIn('> 超过 超 突破 大于 高于 多于 超出')],
  ['<=', [...AT_MOST_SIGNS, ...wordsIn('⪯ ≼ =< ≤= 《 〈')]],
  ['<=', [...AT_MOST, ...wordsIn('不超 不长于 不得超过 不能超过 不得高于 不突破 不晚于 不迟于')]],
  ['<=', wordsIn('小于等于 小于或等于 小于(等于) 低于等于 低于或等于 少于或等于 少于等于 小于或者等于 低于或者等于')],
  ['<=', [...REACHED_DOWN, ...wordsIn('最高 至多 最长 最高不超过 最多不超过 限额 限制在')]],
  ['<', wordsIn('< 低于 小于 少于 短于')],
  ['=', wordsIn('= 等于 ==')],
];

/** Behind the number or its unit. 以上, 以下 and 以内 include the number (本数). */
export const OPERATORS_AFTER: Meanings<Operator> = [
  ['>=', wordsIn('以上 及以上 或以上 及其以上 (及)以上 (含)以上 及以上(含) 以上(含) 以上(含本数)')],
  ['<=', wordsIn('以内 之内 以下 及以下 或以下 及其以下 (含)以下 以内(含) 以下(含) 内 封顶 范围内')],
];

/** What an operator column says besides the signs; 'none': nothing of the direction. */
export const OPERATOR_COLUMN: Meanings<Operator | 'qualitative' | 'none'> = [
  ['>=', wordsIn('正向指标 正向')],
  ['<=', wordsIn('反向指标 反向 逆向指标 逆向 负向指标')],
  ['qualitative', wordsIn('定性 定性指标')],
  ['none', wordsIn('其他 定量 定量指标 其他定量 - — / 无')],
];
