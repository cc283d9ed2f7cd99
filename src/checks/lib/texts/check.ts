/** What several checks say, the words of a list of findings, and the rules behind several checks. Findings that a person accepted are known by these ids: they stay. */
export const texts = {
  // The list of findings
  'check.severity-error': { zh: '错误', en: 'error' },
  'check.severity-warning': { zh: '需核对', en: 'check' },
  'check.severity-info': { zh: '提示', en: 'note' },
  'check.list-none': { zh: '没有发现问题。', en: 'Nothing found.' },
  'check.list-none-open': { zh: '没有待处理的问题。', en: 'Nothing is open.' },
  'check.list-accepted': {
    zh: '另有 {count} 处已在工作簿里接受，不再列出；所依据的内容改动后会重新出现。',
    en: '{count} more were accepted in the workbook and are not listed; they come back when what they rest on changes.',
  },
  'check.list-counts': {
    zh: '错误 {errors} 处，需核对 {warnings} 处，提示 {infos} 处。',
    en: '{errors error|errors}, {warnings} to check, {infos note|notes}.',
  },
  'check.list-group': { zh: '{title}：{count} 处（{check}）', en: '{title}: {count} ({check})' },
  'check.list-item': {
    zh: '{severity}  {place}  {message}  现为：{found}；应为：{expected}',
    en: '{severity}  {place}  {message}  now: {found}; should be: {expected}',
  },
  'check.list-follower': { zh: '牵连 {place}  {message}', en: 'affects {place}  {message}' },
  // The view of formulas
  'check.formulas': { zh: '公式', en: 'Formulas' },
  'check.formula-column': {
    zh: '{sheet} {role}：{cells} 格，{groups} 种写法',
    en: '{sheet}, {role}: {cells cell|cells}, {groups form|forms}',
  },
  'check.formula-sound': { zh: '写法一致', en: 'all alike' },
  'check.formula-odd': { zh: '有 {count} 格要看', en: '{count} to look at' },
  'check.formula-typed': { zh: '（手工填写）', en: '(typed)' },
  'check.formula-group': { zh: '{cells}  {formula}  {oddities}', en: '{cells}  {formula}  {oddities}' },
  'check.formula-role-score': { zh: '得分', en: 'scores' },
  'check.formula-role-completion': { zh: '完成率', en: 'completion' },
  'check.formula-role-rate': { zh: '执行率', en: 'rates' },
  'check.formula-role-execution-score': { zh: '执行率得分', en: 'score for execution' },
  'check.formula-role-total': { zh: '总分', en: 'total' },
  'check.oddity-constant': { zh: '公式列里的手工数字', en: 'a typed number in a column of formulas' },
  'check.oddity-literal': { zh: '公式里抄了别格的数', en: 'a number copied from another cell' },
  'check.oddity-other-row': { zh: '引用了别的行', en: 'reads another row' },
  'check.oddity-unlike': { zh: '与同列写法不同', en: 'another form than the column' },
  'check.oddity-range-short': { zh: '求和漏了行', en: 'the sum leaves out a row' },
  'check.oddity-text': { zh: '公式存成了文本', en: 'a formula kept as text' },
  'check.oddity-external': { zh: '引用了别的工作簿', en: 'reads another workbook' },
  'check.oddity-stale': { zh: '结果没有重新计算', en: 'the result is not up to date' },
  'check.oddity-always-full': { zh: '总是满分', en: 'always full points' },
  'check.list-source': { zh: '依据：{source}', en: 'Rule: {source}' },
  'check.list-paragraph': { zh: '第 {paragraph} 段“{words}”', en: 'paragraph {paragraph} “{words}”' },
  'check.list-blank': { zh: '空白', en: 'blank' },
  'check.bad-fail-on': {
    zh: '--fail-on 只能是 error、warning 或 never，不能是“{value}”。',
    en: '--fail-on takes error, warning or never, not “{value}”.',
  },
  // The one cell that several findings come down to
  'check.one-cell': {
    zh: '这里是 {found}，{cells} 都与它对不上；改为 {value} 就都对得上。',
    en: 'With {found} here, {cells} do not agree with it; with {value} all of them do.',
  },
  // What should stand there, where no figure says it
  'check.expected-at-most': { zh: '不超过 {value}', en: 'at most {value}' },
  'check.expected-at-least': { zh: '不小于 {value}', en: 'at least {value}' },
  'check.expected-number': { zh: '一个确定的数', en: 'a definite number' },
  'check.expected-reason': { zh: '说明原因和改进措施', en: 'reason and measures' },
  'check.expected-as-in-report': {
    zh: '报告第 {paragraph} 段已说明，把原因写进这一格',
    en: 'paragraph {paragraph} of the report explains it: write it into this cell too',
  },
  'check.source-execution': {
    zh: '执行率＝全年执行数÷全年预算数，得分＝执行率×分值（{source}）。',
    en: 'Rate = executed ÷ budget of the year, score = rate × points ({source}).',
  },
  'check.source-execution-own': {
    zh: '执行率得分按规则集所定的口径、分档或界线计算（{source}）。',
    en: 'Execution is scored on the base and by the steps or limits that the rule set gives ({source}).',
  },
  'check.source-formula-own': {
    zh: '这类指标按规则集的专门计分办法计分（{source}）。',
    en: 'Such rows are scored in a way of their own under the rule set ({source}).',
  },
  'check.source-total': {
    zh: '总分＝预算执行率得分与各项指标得分之和（{source}）。',
    en: 'The total is the sum of the scores for execution and for all indicators ({source}).',
  },
  'check.source-points': {
    zh: '各行分值合计等于总分值，各级分值之和等于该级的分值（{source}）。',
    en: 'The points of the rows add up to the total, and those of each level to its own ({source}).',
  },
  'check.source-formula': {
    zh: '未完成的按完成值与指标值的比例计分，不得满分（{source}）。',
    en: 'A missed target earns the share that was reached, not full points ({source}).',
  },
  'check.source-system': {
    zh: '得分不得高于分值；得分低于分值的须填写原因（预算管理一体化系统校验）。',
    en: 'A score is at most the points; one below them needs a reason (check of the finance system).',
  },
  'check.source-reasons': {
    zh: '未完成和偏离较大的须说明原因和改进措施（{source}）。',
    en: 'What was missed or far off needs a reason and measures ({source}).',
  },
  'check.source-amounts': {
    zh: '总额等于各项来源之和，执行数不超过预算数（预算口径）。',
    en: 'A total is the sum of its sources, and no more is spent than budgeted.',
  },
  'check.source-readable': {
    zh: '定量指标的指标值和完成值应为确定的数，完成值填实际结果（预算管理一体化系统校验）。',
    en: 'Targets and actuals of quantitative indicators are definite numbers, actuals real results (check of the finance system).',
  },
  'check.source-measured': {
    zh: '指标值和完成值应当清楚、可衡量，看得出做成了什么（审核口径，未引文件）。',
    en: 'Targets and actuals are clear and measurable and tell what was done (a reviewer’s view, no document quoted).',
  },
  'check.source-complete': {
    zh: '申报的指标、目标和完成情况应当填写完整（审核口径，未引文件）。',
    en: 'Indicators, goals and results are filled in completely (a reviewer’s view, no document quoted).',
  },
  'check.source-units': {
    zh: '指标值与完成值应同单位、同口径，才能相除。',
    en: 'Target and actual must count the same thing in the same unit to be divided.',
  },
  'check.source-formulas': {
    zh: '同一列的数应由同样的公式算出，数字应存成数字。',
    en: 'Figures of one column come from the same formula, and numbers are kept as numbers.',
  },
  'check.source-consistent': {
    zh: '同一工作簿内同一事项只能有一个数，各表只写本项目的内容。',
    en: 'One fact has one figure in a workbook, and each table speaks of its own project.',
  },
} as const;
