/** What is said of a score that a person set, and of a row that they left out. */
export const texts = {
  'override.score-own': {
    zh: '由本人改定为 {score} 分（按规则 {rules} 分）：{reason}',
    en: 'Set by you at {score} points (by the rules {rules}): {reason}',
  },
  'override.score-other': {
    zh: '由“{by}”改定为 {score} 分（按规则 {rules} 分）：{reason}',
    en: 'Set by “{by}” at {score} points (by the rules {rules}): {reason}',
  },
  'override.score-only-own': {
    zh: '由本人改定为 {score} 分（规则给不出得分）：{reason}',
    en: 'Set by you at {score} points (the rules give none): {reason}',
  },
  'override.score-only-other': {
    zh: '由“{by}”改定为 {score} 分（规则给不出得分）：{reason}',
    en: 'Set by “{by}” at {score} points (the rules give none): {reason}',
  },
  'override.left-out-own': {
    zh: '由本人定为不计入，{points} 分不算：{reason}',
    en: 'Left out by you, its {points} points do not count: {reason}',
  },
  'override.left-out-other': {
    zh: '由“{by}”定为不计入，{points} 分不算：{reason}',
    en: 'Left out by “{by}”, its {points} points do not count: {reason}',
  },
  'override.lapsed-score': {
    zh: '改定的 {score} 分（{reason}）不再作数，现按规则计分：{why}',
    en: 'The score of {score} that was set ({reason}) no longer holds, the rules apply: {why}',
  },
  'override.lapsed-left-out': {
    zh: '“不计入”（{reason}）不再作数，现照常计分：{why}',
    en: 'Leaving the row out ({reason}) no longer holds, it is scored again: {why}',
  },
  'override.row-changed': {
    zh: '这一行改过，当时是“{name}”，指标值“{target}”、完成值“{actual}”。',
    en: 'the row has changed; it was “{name}”, target “{target}”, actual “{actual}”.',
  },
  'override.not-applicable': {
    zh: '这一行已不参与计分。',
    en: 'the row is no longer scored.',
  },
  'override.no-points': {
    zh: '这一行没有可以确定的分值。',
    en: 'the points of the row are not known.',
  },
  'override.not-within': {
    zh: '得分应在 0 到 {points} 分之间，不能是 {score}。',
    en: 'a score lies between 0 and {points}, not at {score}.',
  },
  'override.decimals': {
    zh: '得分最多 {decimals} 位小数。',
    en: 'A score has at most {decimals} decimals.',
  },
  'override.no-reason': {
    zh: '请写明理由。',
    en: 'Please give the reason.',
  },
  'override.open-slot': {
    zh: '理由里的 {slot} 还没有填。',
    en: '{slot} in the reason is still to be filled in.',
  },
  'override.too-long': {
    zh: '理由最多 {limit} 个字。',
    en: 'A reason has at most {limit} characters.',
  },
  'override.total-left-out': {
    zh: '{rows} 行（{points} 分）未计入，总分按 {counted} 分计；不评等级。',
    en: '{rows row is|rows are} left out ({points point|points}), the total is of {counted}; no grade.',
  },
  'override.total-left-out-rescaled': {
    zh: '{rows} 行（{points} 分）未计入，按规则集折算。',
    en: '{rows row is|rows are} left out ({points point|points}); brought to the full points as the rule set says.',
  },
  'override.doubt-left-out': {
    zh: '{points}分未计入，按{counted}分计',
    en: '{points point is|points are} left out, it is of {counted}',
  },
  'override.phrase-set': { zh: '改定 {rows} 行', en: '{rows row|rows} set by hand' },
  'override.phrase-set-gain': {
    zh: '改定 {rows} 行（比规则 {gain} 分）',
    en: '{rows row|rows} set by hand ({gain} against the rules)',
  },
  'override.phrase-left-out': { zh: '{points} 分未计入', en: '{points point|points} left out' },
  'override.phrase-agrees': { zh: '与规则和改定一致', en: 'as the rules and what was set give' },
  'override.phrase-by-rules': { zh: '按规则和改定 {score}', en: 'by the rules and what was set {score}' },
} as const;
