/** Sentences of rules: what is wrong with a rule file. */
export const texts = {
  'rule.file-too-large': {
    zh: '规则文件超过 {limit} MB，没有读取；请检查是不是选错了文件。',
    en: 'The rule file has more than {limit} MB and was not read; check whether it is the right file.',
  },
  'rule.not-utf8': {
    zh: '规则文件不是 UTF-8 编码的文本，没有读取；请用记事本打开，另存为时“编码”选 UTF-8。',
    en: 'The rule file is not text in UTF-8 and was not read; save it as UTF-8.',
  },
  'rule.not-json': {
    zh: '规则文件不是有效的 JSON：第 {line} 行第 {column} 列有误。',
    en: 'The rule file is not valid JSON: error at line {line}, column {column}.',
  },
  'rule.not-a-rule-set': {
    zh: '规则文件的内容不是一个规则集（应为 { … } 对象）。',
    en: 'The rule file does not hold a rule set (an object { … } is expected).',
  },
  // Where in a rule file
  'rule.place': { zh: '“{name}”（{where}）', en: '“{name}” ({where})' },
  'rule.place-item': { zh: '“{name}”第 {item} 项（{where}）', en: 'item {item} of “{name}” ({where})' },
  'rule.place-unnamed': { zh: ' {where} ', en: '{where}' },
  'rule.path': { zh: '{path}', en: '{path}' },
  'rule.path-at': { zh: '{path}，第 {line} 行第 {column} 列', en: '{path}, line {line}, column {column}' },
  'rule.field-id': { zh: '编号', en: 'Id' },
  'rule.field-name': { zh: '名称', en: 'Name' },
  'rule.field-place': { zh: '适用地区', en: 'Place' },
  'rule.field-year': { zh: '年份', en: 'Year' },
  'rule.field-source': { zh: '出处', en: 'Source' },
  'rule.field-sources': { zh: '各条规则的出处', en: 'Sources of the rules' },
  'rule.field-sentence': { zh: '一句话说明', en: 'Sentence' },
  'rule.field-has-scores': { zh: '表式是否计分', en: 'Whether the form has scores' },
  'rule.field-comparison': { zh: '达成与未达成', en: 'Met and missed' },
  'rule.field-cap': { zh: '单项得分上限', en: 'Most of a row' },
  'rule.field-execution': { zh: '预算执行', en: 'Execution' },
  'rule.field-reasons': { zh: '须说明的情形', en: 'Reasons' },
  'rule.field-proposed-for': { zh: '自动选用的版式', en: 'Layouts it is proposed for' },
  'rule.field-proposed-in': { zh: '自动选用的地名', en: 'Places it is proposed in' },
  'rule.missing': { zh: '规则文件缺少{place}。', en: 'The rule file lacks {place}.' },
  'rule.unknown-key': {
    zh: '规则文件中的{place}不是规则集的项目，请检查拼写或删去。',
    en: '{place} in the rule file is not a part of a rule set; check its spelling or delete it.',
  },
  'rule.not-a-number': {
    zh: '规则文件中{place}应是数字（不加引号），现在是 {found}。',
    en: '{place} in the rule file must be a number (without quotes); it is {found}.',
  },
  'rule.not-whole': {
    zh: '规则文件中{place}应是整数，现在是 {found}。',
    en: '{place} in the rule file must be a whole number; it is {found}.',
  },
  'rule.not-a-text': {
    zh: '规则文件中{place}应是文字（加双引号），现在是 {found}。',
    en: '{place} in the rule file must be a text in quotes; it is {found}.',
  },
  'rule.not-true-or-false': {
    zh: '规则文件中{place}应是 true 或 false，现在是 {found}。',
    en: '{place} in the rule file must be true or false; it is {found}.',
  },
  'rule.not-a-list': {
    zh: '规则文件中{place}应是列表 [ … ]，现在是 {found}。',
    en: '{place} in the rule file must be a list [ … ]; it is {found}.',
  },
  'rule.not-an-object': {
    zh: '规则文件中{place}应是对象 { … }，现在是 {found}。',
    en: '{place} in the rule file must be an object { … }; it is {found}.',
  },
  'rule.not-one-of': {
    zh: '规则文件中{place}的值 {found} 不在可选范围内，可选：{allowed}。',
    en: '{place} in the rule file is {found}; it must be one of {allowed}.',
  },
  'rule.below': {
    zh: '规则文件中{place}不能小于 {limit}。',
    en: '{place} in the rule file must not be less than {limit}.',
  },
  'rule.not-above': {
    zh: '规则文件中{place}必须大于 {limit}。',
    en: '{place} in the rule file must be greater than {limit}.',
  },
  'rule.above': {
    zh: '规则文件中{place}不能大于 {limit}。',
    en: '{place} in the rule file must not be greater than {limit}.',
  },
  'rule.empty': { zh: '规则文件中{place}不能为空。', en: '{place} in the rule file must not be empty.' },
  'rule.too-long': {
    zh: '规则文件中{place}太长，最多 {limit} 个。',
    en: '{place} in the rule file is too long; {limit} at the most.',
  },
  'rule.not-descending': {
    zh: '规则文件中{place}应从高到低排列，且界线互不相同。',
    en: '{place} in the rule file must run from high to low, each limit below the one before.',
  },
  'rule.not-ascending': {
    zh: '规则文件中{place}应从小到大排列，且界线互不相同。',
    en: '{place} in the rule file must run from low to high, each limit above the one before.',
  },
  'rule.unknown-kind': {
    zh: '规则文件中{place}的 {found} 不在可选范围内，请对照 docs/规则集.md。',
    en: '{place} in the rule file is {found}, which is none of the choices; see docs/规则集.md.',
  },
  // Where a rule stands
  'rule.source-document': { zh: '{document}', en: '{document}' },
  'rule.source-reference': { zh: '参照{document}', en: 'after {document}, which is for another kind of form' },
  'rule.source-cell': { zh: '本表 {sheet}!{cell} 所印', en: 'as printed in {sheet}!{cell}' },
  'rule.source-assumed': {
    zh: '审核口径（未引文件，可在规则里改）',
    en: 'taken for right by reviewers; no document is cited, and the rule set can be changed',
  },
  'rule.wrong-form': {
    zh: '规则文件中{place}的写法 {found} 不合要求：只用小写字母、数字和连字符。',
    en: '{place} in the rule file is {found}; use only lower-case letters, digits and hyphens.',
  },
} as const;
