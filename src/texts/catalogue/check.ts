import { checkSourceTexts } from './checkSources';

/** Sentences of the checks: the title of each, what it says of a finding, and what is expected where no figure says it. */
export const checkTexts = {
  ...checkSourceTexts,
  // Points, total and grade
  'check.points-not-100': { zh: '分值合计不对', en: 'Points do not add up' },
  'check.points-not-100.printed': {
    zh: '各行分值相加是 {sum}，表中合计印的是 {found}。',
    en: 'The points of the rows add up to {sum}, the table prints {found}.',
  },
  'check.points-not-100.sum': {
    zh: '各行分值相加是 {sum}，应为 {expected}（预算执行率不在表内时指标为 90）。',
    en: 'The points of the rows add up to {sum}, not to {expected} (90 where execution stands apart).',
  },
  'check.points-not-100.execution': {
    zh: '各行分值相加是 {sum}，表中合计印的是 {found}，差的是预算执行率的分值，表内没有列出。',
    en: 'The points of the rows add up to {sum}, the table prints {found}; those for execution are not in the table.',
  },
  'check.points-not-100.level': {
    zh: '“{level}”写的是 {points} 分，其下各行分值相加是 {sum}。',
    en: '{level} names {points} points, its rows add up to {sum}.',
  },
  'check.weight-typing-error': { zh: '分值疑为笔误', en: 'Points look mistyped' },
  'check.weight-typing-error.found': {
    zh: '分值合计为 {sum}；本行 {found} 若是 {mended}，合计正好 {right}，疑为多录了一位。',
    en: 'The points add up to {sum}; with {mended} in place of {found} here they would be {right}: a digit too many?',
  },
  'check.total-not-sum': { zh: '总分不等于各项得分之和', en: 'Total is not the sum of the scores' },
  'check.total-not-sum.found': {
    zh: '各项得分相加是 {sum}，表中总分是 {found}。',
    en: 'The scores add up to {sum}, the table says {found}.',
  },
  'check.total-leaves-out-row': { zh: '总分公式漏了行', en: 'Total leaves out a row' },
  'check.total-leaves-out-row.found': {
    zh: '总分公式 {formula} 没有包括 {cells}。',
    en: 'The total {formula} does not take in {cells}.',
  },
  'check.grade-not-total': { zh: '等级与总分不符', en: 'Grade does not fit the total' },
  'check.grade-not-total.found': {
    zh: '总分 {total} 对应“{right}”，表中写的是“{found}”。',
    en: 'A total of {total} is {right}, the table says {found}.',
  },
  // Money
  'check.rate-wrong': { zh: '执行率算错', en: 'Execution rate wrong' },
  'check.rate-wrong.found': {
    zh: '“{label}”执行数 {executed} ÷ 预算数 {budget} 应为 {rate}，表中是 {found}。',
    en: '{label}: {executed} of {budget} is {rate}, the table says {found}.',
  },
  'check.rate-wrong.last-digit': {
    zh: '“{label}”执行数 {executed} ÷ 预算数 {budget} 应为 {rate}，表中是 {found}，末位有出入。',
    en: '{label}: {executed} of {budget} is {rate}, the table says {found}; only the last digit differs.',
  },
  'check.rate-score-wrong': { zh: '执行率得分算错', en: 'Score for execution wrong' },
  'check.rate-score-wrong.found': {
    zh: '执行率 {rate} × 分值 {points} 应得 {score} 分，表中是 {found}。',
    en: 'A rate of {rate} earns {score} of {points} points, the table says {found}.',
  },
  'check.parts-not-whole': { zh: '分项金额与总额不符', en: 'Parts do not add up to the whole' },
  'check.parts-not-whole.larger': {
    zh: '“{part}”{found} 大于“{whole}”{total}。',
    en: '{part} ({found}) is more than {whole} ({total}).',
  },
  'check.parts-not-whole.sum': {
    zh: '“{whole}”是 {total}，各分项相加是 {sum}。',
    en: '{whole} is {total}, its parts add up to {sum}.',
  },
  'check.executed-above-budget': { zh: '执行数大于预算数', en: 'More spent than budgeted' },
  'check.executed-above-budget.found': {
    zh: '“{label}”执行数 {executed} 大于预算数 {budget}，请核对金额和口径，或说明原因。',
    en: '{label}: {executed} spent of {budget}. Please check the amounts or explain.',
  },
  'check.amount-unreadable': { zh: '金额无法识读', en: 'Amount cannot be read' },
  'check.amount-unreadable.found': {
    zh: '“{label}”的金额写作“{found}”，不是一个确定的数，请核对逗号和小数点。',
    en: '{label}: "{found}" is no definite number; please check commas and points.',
  },
  'check.good-score-poor-execution': { zh: '得分高而执行率低', en: 'Good score, poor execution' },
  'check.good-score-poor-execution.found': {
    zh: '指标得分为分值的 {share}，而预算执行率只有 {rate}，请核对指标是否定低，或说明资金未支出的原因。',
    en: 'The indicators earn {share} of their points while only {rate} of the money was spent: please check or explain.',
  },
  'check.good-score-poor-execution.initial': {
    zh: '指标得分为分值的 {share}，而执行数只有年初安排的 {rate}，请核对或在报告中说明。',
    en: 'The indicators earn {share} of their points while only {rate} of the initial budget was spent: please check or explain.',
  },
  // Scores of the rows
  'check.score-above-points': { zh: '得分高于分值', en: 'Score above the points' },
  'check.score-above-points.found': {
    zh: '得分 {found} 高于分值 {points}。',
    en: 'The score {found} is more than the points ({points}).',
  },
  'check.full-score-unmet': { zh: '未完成却得满分', en: 'Full score though not met' },
  'check.full-score-unmet.found': {
    zh: '指标值 {target}，完成 {actual}，完成率 {rate}，却得了满分。',
    en: 'Target {target}, actual {actual} ({rate}), yet full points were given.',
  },
  'check.full-score-unmet.words': {
    zh: '指标值 {target}，完成情况“{actual}”，却得了满分。',
    en: 'Target {target}, actual {actual}, yet full points were given.',
  },
  'check.score-below-rule-no-reason': { zh: '少得分而无说明', en: 'Points taken off without a reason' },
  'check.score-below-rule-no-reason.found': {
    zh: '按完成情况可得 {rule} 分，表中是 {found}，没有说明扣分原因。',
    en: 'By its figures the row earns {rule}, the table says {found} and gives no reason.',
  },
  'check.score-below-rule-no-reason.judged': {
    zh: '分值 {rule}，得分 {found}，没有说明扣分原因。',
    en: '{found} of {rule} points, and no reason is given.',
  },
  'check.score-not-by-rule': { zh: '得分与计分规则不符', en: 'Score not by the rule' },
  'check.score-not-by-rule.found': {
    zh: '完成率 {rate}，按比例应得 {score} 分，表中是 {found}。',
    en: 'At {rate} the row earns {score}, the table says {found}.',
  },
  'check.score-not-by-rule.explained': {
    zh: '完成率 {rate}，按比例应得 {score} 分，表中是 {found}，已写明原因，供参考。',
    en: 'At {rate} the row earns {score}, the table says {found}; a reason is given.',
  },
  // Reasons
  'check.cell-error': { zh: '单元格是错误值', en: 'Error value in a cell' },
  'check.cell-error.found': {
    zh: '单元格显示 {found}，公式引用的内容已不在或不能计算。',
    en: 'The cell shows {found}: what its formula refers to is gone or cannot be computed.',
  },
  'check.over-no-reason': { zh: '超额完成而无说明', en: 'Exceeded without a reason' },
  'check.over-no-reason.found': {
    zh: '“{name}”完成率 {rate}，达到 {limit} 的偏差界线，没有说明原因。',
    en: '{name}: {rate} reaches the limit of {limit} and is not explained.',
  },
  'check.over-no-reason.no-column': {
    zh: '“{name}”完成率 {rate}，达到 {limit} 的偏差界线；本表没有原因栏，请在报告中说明。',
    en: '{name}: {rate} reaches the limit of {limit}; the form has no column for reasons, please explain in the report.',
  },
  'check.over-no-reason.equal': {
    zh: '“{name}”指标值为“＝”，完成率 {rate}，所用规则集把任何超出都算偏差，没有说明原因。',
    en: '{name}: the target is "=" and the completion {rate}; the rule set takes any excess for a deviation, and it is not explained.',
  },
  'check.over-no-reason.likely': {
    zh: '若“{target}”按 {aim} 计，完成率为 {rate}，达到 {limit} 的偏差界线，没有说明原因。',
    en: 'If "{target}" means {aim}, the completion is {rate} and reaches the limit of {limit}, without a reason.',
  },
  'check.unmet-no-reason.likely': {
    zh: '若“{target}”按 {aim} 计，完成率为 {rate}，没有完成，也没有说明原因。',
    en: 'If "{target}" means {aim}, the completion is {rate}: not met, and no reason is given.',
  },
  'check.unmet-no-reason': { zh: '未完成而无说明', en: 'Not met without a reason' },
  'check.unmet-no-reason.found': {
    zh: '“{name}”指标值 {target}，完成 {actual}{rate}，没有说明未完成的原因。',
    en: '{name}: target {target}, actual {actual}{rate}, and no reason is given.',
  },
  'check.unmet-no-reason.no-column': {
    zh: '“{name}”指标值 {target}，完成 {actual}{rate}；本表没有原因栏，请在报告中说明。',
    en: '{name}: target {target}, actual {actual}{rate}; the form has no column for reasons, please explain in the report.',
  },
  'check.reason-open-slot': { zh: '原因里还有空没填', en: 'Reason with an open slot' },
  'check.reason-open-slot.found': {
    zh: '原因里还有 {count} 处没有填写，如“{slot}”。',
    en: '{count} slots of the reason are still open, such as {slot}.',
  },
  'check.reason-rate-differs': { zh: '原因里的完成率与数字不符', en: 'Rate in the reason differs' },
  'check.reason-rate-differs.found': {
    zh: '原因里写完成率 {found}，按指标值 {target}、完成值 {actual} 应为 {rate}。',
    en: 'The reason says {found}; target {target} and actual {actual} give {rate}.',
  },
  // Targets and actuals
  'check.target-unreadable': { zh: '指标值无法识读', en: 'Target cannot be read' },
  'check.actual-unreadable': { zh: '完成值无法识读', en: 'Actual cannot be read' },
  'check.unit-differs': { zh: '完成值与指标值单位不同', en: 'Units differ' },
  'check.unit-differs.found': {
    zh: '指标值的单位是“{target}”，完成值的单位是“{actual}”，不能换算。',
    en: 'The target counts in {target}, the actual in {actual}; they cannot be converted.',
  },
  'check.unit-differs.kindred': {
    zh: '指标值写“{target}”，完成值写“{actual}”，请统一用词。',
    en: 'The target says {target}, the actual {actual}; please use one word.',
  },
  'check.unit-reversed': { zh: '单位写反', en: 'Unit turned round' },
  'check.unit-reversed.found': {
    zh: '单位“{found}”写反了，应为“{right}”。',
    en: 'The unit {found} is turned round; {right} is meant.',
  },
  'check.operator-in-actual': { zh: '完成值带比较符号', en: 'Operator in the actual' },
  'check.operator-in-actual.found': {
    zh: '完成值“{found}”带有比较符号，像是照抄了指标值，请填实际完成的数。',
    en: 'The actual {found} carries an operator, as if copied from the target.',
  },
  'check.date-copied': { zh: '完成时间照抄时限', en: 'Deadline copied' },
  'check.date-copied.found': {
    zh: '完成值照抄了时限“{target}”，请填实际完成的日期。',
    en: 'The actual repeats the deadline {target}; please give the day of completion.',
  },
  'check.cost-at-least': { zh: '成本指标用了“≥”', en: 'Cost indicator with ≥' },
  'check.cost-at-least.found': {
    zh: '成本指标“{name}”写成“≥”，意味着花得越多越好，请核对符号。',
    en: 'The cost indicator {name} asks for at least so much; please check the operator.',
  },
  'check.per-unit-target': { zh: '单个对象的指标对合计数', en: 'Per-unit target against a total' },
  'check.per-unit-target.found': {
    zh: '指标值 {target} 是对每个对象的要求，完成值 {actual} 像是合计数，不能算成 {rate}。',
    en: 'The target {target} is for each, the actual {actual} looks like a total: {rate} means nothing.',
  },
  'check.qualitative-holds-number': { zh: '定性指标含有数量', en: 'Qualitative target holds a number' },
  'check.qualitative-holds-number.found': {
    zh: '指标性质为定性，而“{target}”含有数量要求，应按定量指标设置。',
    en: 'Declared qualitative, yet the target names a quantity ({target}).',
  },
  'check.percent-above-100': { zh: '比率超过 100%', en: 'More than 100%' },
  'check.percent-above-100.found': {
    zh: '{share}不会超过 100%，表中是 {found}。',
    en: '{found} of {share} is impossible.',
  },
  'check.satisfaction-100': { zh: '满意度恰为 100%', en: 'Satisfaction of exactly 100%' },
  'check.satisfaction-100.found': {
    zh: '“{name}”恰为 100%，请备好问卷份数和样本，审核时常被问到。',
    en: '{name} is exactly 100%: have the sample at hand, reviewers ask for it.',
  },
  'check.year-differs': { zh: '年度不一致', en: 'Another year' },
  'check.year-differs.target': {
    zh: '本表是 {year} 年度，指标值写的是 {found} 年。',
    en: 'The table is of {year}, the target of {found}.',
  },
  'check.year-differs.goal': {
    zh: '本表是 {year} 年度，这里说的是 {found} 年。',
    en: 'The table is of {year}, this speaks of {found}.',
  },
  'check.zero-for-letter': { zh: '数字 0 误作字母 O', en: 'Zero for the letter O' },
  'check.zero-for-letter.found': { zh: '“0A”应为字母“OA”。', en: '"0A" should be "OA".' },
  // Formulas
  'check.number-hardcoded': { zh: '公式列里的手工数字', en: 'Typed number in a column of formulas' },
  'check.number-hardcoded.found': {
    zh: '这一列有 {count} 个公式，{cell} 却是手工填的 {found}，改了数据不会跟着变。',
    en: 'The column has {count} formulas, {cell} holds a typed {found} that will not follow.',
  },
  'check.formula-unlike-column': { zh: '公式与同列不一致', en: 'Formula unlike its column' },
  'check.formula-unlike-column.found': {
    zh: '这一列有 {count} 个公式写法相同，此处是 {found}，按同列应为 {like}。',
    en: '{count} formulas of the column read alike; here it is {found}, like them it would be {like}.',
  },
  'check.formula-row-mismatch': { zh: '公式引用了别的行', en: 'Formula reads another row' },
  'check.formula-row-mismatch.found': {
    zh: '第 {row} 行的公式引用的是第 {other} 行的数据。',
    en: 'The formula in row {row} reads row {other}.',
  },
  'check.number-as-text': { zh: '数字存成了文本', en: 'Number kept as text' },
  'check.number-as-text.found': {
    zh: '{cell} 的 {found} 是文本，不是数字，求和时会被漏掉。',
    en: '{found} in {cell} is a text; sums pass it over.',
  },
  'check.number-as-text.summed': {
    zh: '{cell} 的 {found} 是文本，总分公式没有把它加进去。',
    en: '{found} in {cell} is a text, and the total passes it over.',
  },
  // The tables of a workbook
  'check.same-fact-differs': { zh: '同一事项数字不一', en: 'One fact, two figures' },
  'check.same-fact-differs.found': {
    zh: '“{name}”这里是 {found}，{cell} 是 {value}。',
    en: '{name}: {found} here, {value} in {cell}.',
  },
  'check.foreign-header': { zh: '沿用了别的项目的内容', en: 'Left from another project' },
  'check.foreign-header.name': {
    zh: '本表是“{name}”，这里写的却是“{other}”。',
    en: 'The table is about {name}, this names {other}.',
  },
  'check.foreign-header.copy': {
    zh: '“{label}”与“{other}”的完全相同，请核对是否沿用未改。',
    en: '{label} is word for word that of {other}: was it left unchanged?',
  },
  // The list of findings
  'check.severity-error': { zh: '错误', en: 'error' },
  'check.severity-warning': { zh: '需核对', en: 'check' },
  'check.severity-info': { zh: '提示', en: 'note' },
  'check.list-none': { zh: '没有发现问题。', en: 'Nothing found.' },
  'check.list-none-open': { zh: '没有待处理的问题。', en: 'Nothing is open.' },
  'check.list-accepted': {
    zh: '另有 {count} 处已在工作簿里标为“已核对”，不再列出；所依据的内容改动后会重新出现。',
    en: '{count} more were accepted in the workbook and are not listed; they come back when what they rest on changes.',
  },
  'check.list-counts': {
    zh: '错误 {errors} 处，需核对 {warnings} 处，提示 {infos} 处。',
    en: '{errors} errors, {warnings} to check, {infos} notes.',
  },
  'check.list-group': { zh: '{title}：{count} 处（{check}）', en: '{title}: {count} ({check})' },
  'check.list-item': {
    zh: '{severity}  {place}  {message}  现为：{found}；应为：{expected}',
    en: '{severity}  {place}  {message}  found: {found}; expected: {expected}',
  },
  'check.list-source': { zh: '依据：{source}', en: 'Rule: {source}' },
  'check.list-paragraph': { zh: '第 {paragraph} 段“{words}”', en: 'paragraph {paragraph} “{words}”' },
  'check.list-blank': { zh: '空白', en: 'nothing' },
  'check.bad-fail-on': {
    zh: '--fail-on 只能是 error、warning 或 never，不能是“{value}”。',
    en: '--fail-on takes error, warning or never, not “{value}”.',
  },
  // What should stand there, where no figure says it
  'check.expected-at-most': { zh: '不超过 {value}', en: 'at most {value}' },
  'check.expected-number': { zh: '一个确定的数', en: 'a definite number' },
  'check.expected-less': { zh: '低于分值', en: 'less than the points' },
  'check.expected-reason': { zh: '说明原因和改进措施', en: 'reason and measures' },
  'check.expected-filled': { zh: '填写完整', en: 'filled in' },
  'check.expected-day': { zh: '实际完成日期', en: 'the day of completion' },
  'check.expected-per-unit': { zh: '与指标值同口径的数', en: 'a figure that counts as the target does' },
  'check.expected-quantitative': { zh: '定量指标', en: 'a quantitative target' },
  'check.expected-sample': { zh: '有样本支持', en: 'backed by a sample' },
  'check.expected-explained': { zh: '说明原因', en: 'explained' },
  'check.expected-formula': { zh: '公式', en: 'a formula' },
  'check.expected-own-row': { zh: '引用本行', en: 'its own row' },
  'check.expected-all-rows': { zh: '包括全部得分', en: 'all scores' },
  'check.expected-as-there': { zh: '与 {cell} 的 {value} 一致', en: 'as in {cell}: {value}' },
  'check.expected-own-words': { zh: '“{name}”自己的内容', en: 'words about {name}' },
} as const;
