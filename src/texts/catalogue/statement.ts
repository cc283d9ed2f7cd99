/** Sentences of the checks of a report's text: titles, findings, what is expected, and the rules behind them. */
export const statementTexts = {
  'statement.text-number-unreadable': { zh: '报告中的数读不出来', en: 'Number in the report cannot be read' },
  'statement.text-number-unreadable.found': {
    zh: '“{found}”的逗号或小数点位置不对，读不出是多少，请核实。',
    en: '{found}: comma or point is misplaced; please check the number.',
  },
  'statement.text-number-unreadable.likely': {
    zh: '“{found}”的逗号或小数点位置不对，可能是 {likely}，请核实。',
    en: '{found}: comma or point is misplaced; {likely} is likely meant, please check.',
  },
  'statement.text-rate-wrong': { zh: '报告中的执行率算错', en: 'Execution rate in the report is wrong' },
  'statement.text-rate-wrong.found': {
    zh: '{executed} ÷ {budget} 应为 {rate}，报告写的是 {found}。',
    en: '{executed} of {budget} is {rate}, the report says {found}.',
  },
  'statement.text-rate-wrong.last-digit': {
    zh: '{executed} ÷ {budget} 应为 {rate}，报告写的是 {found}，末位有出入。',
    en: '{executed} of {budget} is {rate}, the report says {found}; only the last digit differs.',
  },
  'statement.text-rate-wrong.other-base': {
    zh: '{executed} ÷ 预算 {budget} 应为 {rate}；报告写的 {found} 是按 {base} 算的，分母不是年度预算。',
    en: '{executed} of the budget of {budget} is {rate}; {found} in the report rests on {base} instead.',
  },
  'statement.text-completion-wrong': { zh: '报告中的完成率算错', en: 'Completion rate in the report is wrong' },
  'statement.text-completion-wrong.found': {
    zh: '“{name}”完成 {actual}、目标 {target}，完成率应为 {rate}，报告写的是 {found}。',
    en: '{name}: {actual} of {target} is {rate}, the report says {found}.',
  },
  'statement.text-completion-wrong.last-digit': {
    zh: '“{name}”完成 {actual}、目标 {target}，完成率应为 {rate}，报告写的是 {found}，末位有出入。',
    en: '{name}: {actual} of {target} is {rate}, the report says {found}; only the last digit differs.',
  },
  'statement.text-share-wrong': { zh: '报告中的占比算错', en: 'Share in the report is wrong' },
  'statement.text-share-wrong.found': {
    zh: '{part} 占 {whole} 应为 {rate}，报告写的是 {found}。',
    en: '{part} is {rate} of {whole}, the report says {found}.',
  },
  'statement.text-share-wrong.last-digit': {
    zh: '{part} 占 {whole} 应为 {rate}，报告写的是 {found}，末位有出入。',
    en: '{part} is {rate} of {whole}, the report says {found}; only the last digit differs.',
  },
  'statement.text-growth-wrong': { zh: '报告中的增减幅度算错', en: 'Growth in the report is wrong' },
  'statement.text-growth-wrong.found': {
    zh: '由 {base} 变为 {current}，增减幅度应为 {rate}，报告写的是 {found}。',
    en: 'From {base} to {current} is {rate}, the report says {found}.',
  },
  'statement.text-growth-wrong.last-digit': {
    zh: '由 {base} 变为 {current}，增减幅度应为 {rate}，报告写的是 {found}，末位有出入。',
    en: 'From {base} to {current} is {rate}, the report says {found}; only the last digit differs.',
  },
  'statement.text-sum-wrong': { zh: '报告中分项与合计不符', en: 'Parts and total in the report differ' },
  'statement.text-sum-wrong.over': {
    zh: '分项 {parts} = {sum}，超过合计 {total}。',
    en: 'The parts {parts} come to {sum}, more than the total of {total}.',
  },
  'statement.text-sum-wrong.short': {
    zh: '分项 {parts} = {sum}，不到合计 {total}。',
    en: 'The parts {parts} come to {sum}, less than the total of {total}.',
  },
  'statement.text-sum-wrong.nearly': {
    zh: '分项 {parts} = {sum}，比合计 {total} 只差一点：是漏写了一项，还是写错了数？',
    en: 'The parts {parts} come to {sum}, a little short of the total of {total}: is one missing, or a figure wrong?',
  },
  'statement.text-sum-wrong.last-digit': {
    zh: '分项 {parts} = {sum}，合计写的是 {total}，末位有出入。',
    en: 'The parts {parts} come to {sum}, the total is {total}; only the last digit differs.',
  },
  'statement.text-count-wrong': { zh: '报告中的指标个数对不上', en: 'Counts of indicators do not fit' },
  'statement.text-count-wrong.differs': {
    zh: '此处为 {found}，第 {paragraph} 段写的是 {first}。',
    en: '{found} here, {first} in paragraph {paragraph}.',
  },
  'statement.text-count-wrong.parts': {
    zh: '{parts} = {sum}，与指标总数 {all} 不符。',
    en: '{parts} = {sum}, but there are {all} indicators.',
  },
  'statement.text-two-values': { zh: '同一个数前后不一', en: 'One quantity with two values' },
  'statement.text-two-values.text': {
    zh: '“{name}”此处为 {found}，第 {where} 段写的是 {other}。',
    en: '{name}: {found} here, {other} in paragraph {where}.',
  },
  'statement.text-two-values.table': {
    zh: '“{name}”报告写的是 {found}，自评表（{where}）是 {other}。',
    en: '{name}: {found} in the report, {other} in the table ({where}).',
  },
  'statement.text-near-amounts': { zh: '两处金额几乎相同', en: 'Two amounts nearly the same' },
  'statement.text-near-amounts.found': {
    zh: '此处 {found}，第 {paragraph} 段是 {other}，只差末位；如是同一笔资金，请核实。',
    en: '{found} here and {other} in paragraph {paragraph} differ in the last digits; the same money?',
  },
  'statement.text-near-amounts.same-rate': {
    zh: '此处 {found}，第 {paragraph} 段是 {other}，比率相同而金额末位不同，请核实是哪一个。',
    en: '{found} here and {other} in paragraph {paragraph} stand beside the same rate; which one is right?',
  },
  'statement.text-score-differs': { zh: '报告中的得分前后不一', en: 'Two scores in the report' },
  'statement.text-score-differs.found': {
    zh: '此处得分为 {found}，第 {paragraph} 段写的是 {first}。',
    en: 'The score is {found} here and {first} in paragraph {paragraph}.',
  },
  'statement.text-grade-wrong': { zh: '报告中的等级与得分不符', en: 'Grade in the report does not fit the score' },
  'statement.text-grade-wrong.found': {
    zh: '得分 {score} 对应“{right}”，报告写的是“{grade}”；如当地另有分档，以当地规定为准。',
    en: 'A score of {score} is {right}, the report says {grade}, unless local rules grade otherwise.',
  },
  'statement.text-score-above-execution': { zh: '执行率低而得分高', en: 'High score beside low execution' },
  'statement.text-score-above-execution.full': {
    zh: '得分 {score}，而资金执行率只有 {rate}（第 {paragraph} 段），执行率的分不可能拿满。',
    en: 'A score of {score} though only {rate} was spent (paragraph {paragraph}): points for execution must be missing.',
  },
  'statement.text-score-above-execution.found': {
    zh: '得分 {score}，而资金执行率只有 {rate}（第 {paragraph} 段），请说明。',
    en: 'A score of {score} though only {rate} was spent (paragraph {paragraph}): please explain.',
  },
  'statement.text-no-problems': { zh: '有问题而写“无”', en: 'Problems exist, the report says none' },
  'statement.text-no-problems.low': {
    zh: '执行率只有 {rate}，“存在的问题”却写“无”。',
    en: 'Only {rate} was spent, yet the chapter on problems says none.',
  },
  'statement.text-no-problems.unmet': {
    zh: '前文写有未完成的内容（{words}），“存在的问题”却写“无”。',
    en: 'Something was not met ({words}), yet the chapter on problems says none.',
  },
  'statement.text-no-problems.both': {
    zh: '执行率只有 {rate}，且有未完成的内容（{words}），“存在的问题”却写“无”。',
    en: 'Only {rate} was spent and something was not met ({words}), yet the chapter on problems says none.',
  },
  'statement.text-unit-slip': { zh: '报告中的单位疑有误', en: 'Unit in the report looks wrong' },
  'statement.text-unit-slip.found': {
    zh: '“{name}”写成 {found}，不会以“{unit}”计，请核实单位。',
    en: '{name} is given as {found}; such a thing is not counted in {unit}.',
  },
  'statement.text-later-year': { zh: '报告写了下一年的结果', en: 'Result of a later year' },
  'statement.text-later-year.found': {
    zh: '这是 {own} 年的报告，“{name} {found}”却写的是 {year} 年，疑为套用别的报告。',
    en: 'The report is of {own}, but {name} {found} is of {year}: left over from another report?',
  },
  'statement.text-cut-off': { zh: '数据未到年底', en: 'Figures stop before the year’s end' },
  'statement.text-cut-off.found': {
    zh: '年度自评的数据只截至 {month} 月 {day} 日，请补到年底。',
    en: 'The figures of an annual report stop at {month}/{day}; please complete them.',
  },
  'statement.text-decimals': { zh: '执行率的小数位数不一', en: 'Execution rates with unlike decimals' },
  'statement.text-decimals.found': {
    zh: '其他项目的执行率保留 {decimals} 位小数，此处 {found} 应为 {rate}。',
    en: 'The other rates have {decimals} decimals; {found} should be {rate}.',
  },
  'statement.text-over-wording': { zh: '“超过”的说法不准', en: '“Over by” and “over” mixed up' },
  'statement.text-over-wording.found': {
    zh: '完成率都在 {rate}% 以上，宜写“超过指标值 {share}%”，而不是“完成率超过 {share}%”。',
    en: 'The rates lie above {rate}%: over by {share}%, not over {share}%.',
  },
  'statement.report-value-differs': { zh: '报告与表的指标数不一致', en: 'Indicator differs from the table' },
  'statement.report-value-differs.target': {
    zh: '“{name}”的目标，报告写的是 {found}，表（{cell}）是 {value}。',
    en: '{name}: the target is {found} in the report, {value} in the table ({cell}).',
  },
  'statement.report-value-differs.actual': {
    zh: '“{name}”的完成值，报告写的是 {found}，表（{cell}）是 {value}。',
    en: '{name}: {found} was reached in the report, {value} in the table ({cell}).',
  },
  'statement.report-value-differs.completion': {
    zh: '“{name}”的完成率，报告写的是 {found}，按表（{cell}）应为 {value}。',
    en: 'The completion of {name} is {found} in the report, {value} by the table ({cell}).',
  },
  'statement.report-value-differs.together': {
    zh: '报告写的是 {found}，表中“{names}”合计是 {sum}。',
    en: 'The report says {found}; in the table {names} come to {sum}.',
  },
  'statement.report-unit-differs': { zh: '报告与表的单位不一致', en: 'Unit differs from the table' },
  'statement.report-unit-differs.found': {
    zh: '“{name}”报告以“{found}”计，表（{cell}）以“{unit}”计。',
    en: '{name} is counted in {found} in the report, in {unit} in the table ({cell}).',
  },
  'statement.report-no-row': { zh: '报告有而表中没有的指标', en: 'No row in the table' },
  'statement.report-no-row.found': {
    zh: '报告列出目标“{name}”{value}，表中没有对应的指标。',
    en: 'The report names the goal {name} {value}; the table has no row for it.',
  },
  'statement.report-no-line': { zh: '表中有而报告没有的指标', en: 'Indicator the report leaves out' },
  'statement.report-no-line.found': {
    zh: '报告逐项写了完成情况，表中的“{name}”（{cell}）没有写到。',
    en: 'The report goes through the indicators and leaves out {name} ({cell}).',
  },
  'statement.report-amount-differs': { zh: '报告与表的金额不一致', en: 'Amount differs from the table' },
  'statement.report-amount-differs.budget': {
    zh: '“{label}”的预算，报告写的是 {found}，表（{cell}）是 {value}。',
    en: '{label}: the budget is {found} in the report, {value} in the table ({cell}).',
  },
  'statement.report-amount-differs.rate': {
    zh: '预算执行率，报告写的是 {found}，按表应为 {value}。',
    en: 'The execution rate is {found} in the report, {value} by the table.',
  },
  'statement.report-amount-differs.executed': {
    zh: '“{label}”的支出，报告写的是 {found}，表（{cell}）是 {value}。',
    en: '{label}: {found} was spent in the report, {value} in the table ({cell}).',
  },
  'statement.report-execution-unsaid': { zh: '报告没有写资金执行情况', en: 'Execution is not told' },
  'statement.report-execution-unsaid.found': {
    zh: '表中预算 {budget}{unit}、执行 {executed}{unit}，执行率只有 {rate}，报告没有写到。',
    en: 'By the table {executed} of {budget} {unit} was spent ({rate}); the report does not say so.',
  },
  'statement.report-cost-differs': { zh: '成本与决算不一致', en: 'Cost differs from the final account' },
  'statement.report-cost-differs.found': {
    zh: '决算支出是 {found}，表中成本“{name}”（{cell}）是 {value}。',
    en: 'The final account says {found}, the cost {name} in the table ({cell}) is {value}.',
  },
  'statement.report-spending-not-in-table': { zh: '支出不多而表中看不出', en: 'Low spending the table does not show' },
  'statement.report-spending-not-in-table.found': {
    zh: '报告写支出 {found}，是表“{sheet}”资金总额 {budget} 的 {rate}；表中没有执行数，看不出来。',
    en: '{found} was spent, {rate} of the {budget} in table {sheet}, which has no executed amount.',
  },
  'statement.text-denied-counted': { zh: '说没有又列了数', en: 'Denied here, counted there' },
  'statement.text-denied-counted.found': {
    zh: '此处写“{counted}”，第 {paragraph} 段写“{denied}”，请统一。',
    en: '“{counted}” here, “{denied}” in paragraph {paragraph}.',
  },
  'statement.text-repeated-results': { zh: '两个项目写了同样的成效', en: 'Two projects tell the same results' },
  'statement.text-repeated-results.found': {
    zh: '“{second}”与“{first}”（第 {paragraph} 段）写的成效相同：{names}。请核实是否重复计算。',
    en: '{second} and {first} (paragraph {paragraph}) tell the same results: {names}. Counted twice?',
  },
  'statement.report-score-differs': { zh: '报告与表的得分不一致', en: 'Score differs from the table' },
  'statement.report-score-differs.found': {
    zh: '报告写的得分是 {found}，表（{cell}）是 {printed}。',
    en: 'The score is {found} in the report, {printed} in the table ({cell}).',
  },
  'statement.report-level-score-differs': {
    zh: '报告与表的各级指标得分不一致',
    en: 'Score of a level differs from the table',
  },
  'statement.report-level-score-differs.found': {
    zh: '报告写的{level}指标得分是 {found}，表中各行得分合计为 {sum}。',
    en: 'The score of the level {level} is {found} in the report; its rows in the table come to {sum}.',
  },
  'statement.report-count-differs': {
    zh: '报告与表的指标个数不一致',
    en: 'Number of indicators differs from the table',
  },
  'statement.report-count-differs.all': {
    zh: '报告写指标 {found}，表中（只列单位的行除外）有 {right} 个。',
    en: 'The report names {found} indicators, the table has {right} (rows with only a unit aside).',
  },
  'statement.report-count-differs.level': {
    zh: '报告写{level}指标 {found}，表中有 {right} 个。',
    en: 'The report names {found} indicators of {level}, the table has {right}.',
  },
  'statement.report-count-differs.done': {
    zh: '报告写已完成 {found}，按表中数据是 {right} 个。',
    en: 'The report says {found} were met; by the table it is {right}.',
  },
  'statement.report-count-differs.undone': {
    zh: '报告写未完成 {found}，按表中数据是 {right} 个。',
    en: 'The report says {found} were not met; by the table it is {right}.',
  },
  'statement.report-count-differs.over': {
    zh: '报告写超过目标较多的 {found}，按表中数据是 {right} 个。',
    en: 'The report says {found} lie far above their targets; by the table it is {right}.',
  },
  // What should stand there
  'statement.expected-plain-number': { zh: '写法规范的数字', en: 'a plain number' },
  'statement.expected-unit': { zh: '与“{name}”相称的单位', en: 'a unit that fits {name}' },
  'statement.expected-problems': { zh: '写明问题、原因和措施', en: 'the problems, their causes and measures' },
  'statement.expected-year-end': { zh: '截至 12 月 31 日', en: 'up to 31 December' },
  'statement.expected-explained': { zh: '说明原因，或核减得分', en: 'a reason, or fewer points' },
  'statement.expected-over': {
    zh: '超过指标值 {share}%（完成率 {rate}% 以上）',
    en: 'over by {share}% (above {rate}%)',
  },
  'statement.expected-row': { zh: '表中有对应的指标行', en: 'a row in the table' },
  'statement.expected-executed': { zh: '表中列出执行数', en: 'the executed amount in the table' },
  'statement.expected-told-once': { zh: '只在一个项目中写', en: 'told in one project only' },
  'statement.found-no-line': { zh: '没有写到', en: 'not told' },
  'statement.found-no-execution': { zh: '没有写支出数和执行率', en: 'neither amount nor rate' },
  // The rules behind them
  'statement.source-rate': {
    zh: '执行率＝实际支出÷年度预算（全国绩效自评通用规则）。',
    en: 'Rate = spending ÷ budget of the year (national rule).',
  },
  'statement.source-completion': {
    zh: '完成率＝实际完成值÷指标值，按报告自己写的两个数计算。',
    en: 'Completion = actual ÷ target, from the report’s own figures.',
  },
  'statement.source-share': {
    zh: '占比＝部分÷整体，按报告自己写的数计算。',
    en: 'Share = part ÷ whole, from the report’s own figures.',
  },
  'statement.source-growth': {
    zh: '增减幅度＝增减额÷上年数，按报告自己写的数计算。',
    en: 'Growth = change ÷ earlier value, from the report’s own figures.',
  },
  'statement.source-sum': {
    zh: '其中各项不应超过合计；列全的应等于合计。',
    en: 'Parts may not exceed the total; a full list must come to it.',
  },
  'statement.source-count': {
    zh: '已完成数＋未完成数＝指标总数，前后应一致。',
    en: 'Met plus unmet is all, everywhere the same.',
  },
  'statement.source-two-values': {
    zh: '同一事项在一份材料里只应有一个数。',
    en: 'One thing has one value in one document.',
  },
  'statement.source-grade': {
    zh: '90（含）－100 优，80（含）－90 良，60（含）－80 中，60 以下差（全国绩效评价通用规则，原文未查到）。',
    en: '90–100 优, 80–90 良, 60–80 中, below 60 差 (national rule; its text was not at hand).',
  },
  'statement.source-execution-points': {
    zh: '预算执行率一般占 10 分，按执行率计分（全国项目支出绩效自评通用规则，原文未查到）。',
    en: 'Execution carries 10 points by its rate (national rule; its text was not at hand).',
  },
  'statement.source-problems': {
    zh: '未完成绩效目标或执行率偏低的，应说明原因和改进措施（全国绩效自评通用规则，原文未查到）。',
    en: 'Unmet goals and low execution need reasons and measures (national rule; its text was not at hand).',
  },
  'statement.source-number': {
    zh: '千分位逗号每三位一个，小数点只有一个。',
    en: 'Thousands are marked every three digits; there is one decimal point.',
  },
  'statement.source-unit': { zh: '数量的单位应与所计的事物相称。', en: 'A count is in the unit of what is counted.' },
  'statement.source-year': { zh: '年度自评反映评价年度全年的情况。', en: 'An annual report tells of its whole year.' },
  'statement.source-over': { zh: '超过目标 30% 指完成率达到 130%。', en: 'Over by 30% is a completion of 130%.' },
  'statement.source-table': {
    zh: '报告与自评表出自同一数据，应当一致。',
    en: 'Report and table rest on the same data.',
  },
  'statement.source-decomposed': {
    zh: '下达或承诺的绩效目标应逐项落到指标。',
    en: 'Each goal that was set has its indicator.',
  },
  'statement.source-repeated': {
    zh: '一项成效只对应一个项目的资金。',
    en: 'One result belongs to the money of one project.',
  },
  'statement.source-execution-told': {
    zh: '自评报告应写明资金支出和执行情况，执行率偏低的说明原因。',
    en: 'The report tells of the spending, and why it is low.',
  },
  // Files of reports
  'report-file.empty': { zh: '报告文件里没有文字。', en: 'The report file holds no text.' },
  'report-file.too-large': { zh: '报告文件太大，未读取。', en: 'The report file is too large; it was not read.' },
  'report-file.damaged': {
    zh: '报告文件已损坏或不完整，无法读取。请用 Word / WPS 打开修复后另存为 .docx。',
    en: 'The report file is damaged or incomplete. Repair it in Word or WPS and save it as .docx.',
  },
  'report-file.encrypted': {
    zh: '报告文件有打开密码，无法读取。请在 Word / WPS 中去掉密码后再试。',
    en: 'The report file is encrypted. Remove the password in Word or WPS and try again.',
  },
  'report-file.doc': {
    zh: '这是旧格式的 Word 文档（.doc），请在 Word / WPS 中另存为 .docx。',
    en: 'This is an old Word document (.doc). Save it as .docx in Word or WPS.',
  },
  'report-file.pdf': {
    zh: '这是 PDF 文件。请用报告的 .docx，或把文字另存为 .txt。',
    en: 'This is a PDF file. Use the report’s .docx, or save its text as .txt.',
  },
  'report-file.html': {
    zh: '这是网页文件。请把报告另存为 .docx 或 .txt。',
    en: 'This is a web page. Save the report as .docx or .txt.',
  },
  'report-file.other-kind': {
    zh: '这不是报告文件。请选择 .docx、.txt 或 .md。',
    en: 'This is not a report file. Choose a .docx, .txt or .md file.',
  },
} as const;
