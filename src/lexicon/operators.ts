type Operator = '>=' | '<=' | '=' | '>' | '<';

/** Signs and words that stand before the number. Longest first is the reader's business. Where words differ in strictness it is kept (超过: >). */
export const OPERATORS_BEFORE: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...spell(
    '>=',
    '≥ ≧ ⩾ ⪰ ≽ >= => ≥= 》 〉 不少于 不低于 不小于 不短于 不下于 不弱于 不差于 至少 最少 最低 至少达到 至少达 至少为',
  ),
  ...spell(
    '>=',
    '大于等于 大于或等于 大于(等于) 高于等于 高于或等于 高于或者等于 大于或者等于 多于等于 多于或等于 超过或等于',
  ),
  ...spell(
    '>=',
    '达到或超过 达到 达 达到了 达到或高于 力争达到 保持在 稳定在 均达到 均达 提高到 提升到 提高至 提升至 增加到 增加至 增长到 增长至',
  ),
  ...spell('>', '> 超过 超 突破 大于 高于 多于 超出'),
  ...spell('<=', '≤ ≦ ⩽ ⪯ ≼ <= =< ≤= 《 〈 不超过 不超 不高于 不大于 不多于 不长于 不得超过 不能超过 不得高于 不突破'),
  ...spell(
    '<=',
    '不晚于 不迟于 小于等于 小于或等于 小于(等于) 低于等于 低于或等于 少于或等于 少于等于 小于或者等于 低于或者等于',
  ),
  ...spell(
    '<=',
    '最多 最高 至多 最长 最高不超过 最多不超过 控制在 控制到 限额 限制在 降低到 降低至 降到 降至 下降到 下降至 压减到 压减至 减少到 减少至',
  ),
  ...spell('<', '< 低于 小于 少于 短于'),
  ...spell('=', '= 等于 =='),
]);

/** Words that stand after the number or its unit. 以上, 以下 and 以内 include the number (本数). */
export const OPERATORS_AFTER: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...spell('>=', '以上 及以上 或以上 及其以上 (及)以上 (含)以上 及以上(含) 以上(含) 以上(含本数)'),
  ...spell('<=', '以内 之内 以下 及以下 或以下 及其以下 (含)以下 以内(含) 以下(含) 内 封顶 范围内'),
]);

/** Words that mean "reached" when an actual says them; in a target they are a lower bound. */
export const REACHED_WORDS: ReadonlySet<string> = new Set(
  '达到 达 达到了 均达到 均达 保持在 稳定在 提高到 提升到 提高至 提升至 增加到 增加至 增长到 增长至 降低到 降低至 降到 降至 下降到 下降至 控制在 控制到 压减到 压减至 减少到 减少至'.split(
    ' ',
  ),
);

/** What an operator column says. null: it says nothing of the direction. */
export const OPERATOR_COLUMN: ReadonlyMap<string, Operator | 'qualitative' | null> = new Map<
  string,
  Operator | 'qualitative' | null
>([
  ['正向指标', '>='],
  ['正向', '>='],
  ['反向指标', '<='],
  ['反向', '<='],
  ['逆向指标', '<='],
  ['逆向', '<='],
  ['负向指标', '<='],
  ['定性', 'qualitative'],
  ['定性指标', 'qualitative'],
  ['其他', null],
  ['定量', null],
  ['定量指标', null],
  ['其他定量', null],
  ['-', null],
  ['—', null],
  ['/', null],
  ['无', null],
]);

function spell(operator: Operator, words: string): [string, Operator][] {
  return words.split(' ').map((word) => [word, operator]);
}
