/** Sentences of the drafts: explanations before anybody chose a cause, and the words of conclusions (which stand in the form's own language). */
export const texts = {
  // Drafts of explanations.
  'narrative.neutral-cause': { zh: '原因是{cause}', en: 'because {cause}' },
  'narrative.neutral-measure': { zh: '；下一步{measure}', en: '; next: {measure}' },
  // Why a draft was not put into the table.
  'narrative.no-cell': { zh: '表中没有可写原因的单元格。', en: 'The table has no cell for it.' },
  'narrative.cell-filled': { zh: '单元格已有内容，不改动。', en: 'The cell holds something and is left as it is.' },
  'narrative.cell-locked': {
    zh: '单元格受工作表保护，不能写入。',
    en: 'The cell is locked by the sheet’s protection.',
  },
  'narrative.too-long': {
    zh: '草稿 {length} 字，超过表内限定的 {limit} 字，没有写入。',
    en: 'The draft has {length} characters, the form allows {limit}; it was not written.',
  },
  'narrative.same-texts': {
    zh: '{count} 处说明除数字外完全相同：{cells}。审核时最先看这个；原因各不相同的，请分别写。',
    en: '{count explanation is|explanations are} the same but for their figures: {cells}. Where the causes differ, say so.',
  },
  // On the command line.
  'narrative.cli-drafts': {
    zh: '写入说明草稿 {count} 处，其中 {open} 个【空位】要人来填：',
    en: '{count explanation|explanations} drafted, with {open} 【slots】 for a person to fill:',
  },
  'narrative.cli-no-drafts': {
    zh: '没有写入说明草稿：',
    en: 'No explanation was drafted into the table:',
  },
  'narrative.cli-row': { zh: '第 {row} 行', en: 'row {row}' },
  'narrative.cli-highlights': {
    zh: '标示（随表中数据变化，写明原因后自动消失）：',
    en: 'Highlighted (follows the figures; goes once the reason is given):',
  },
  'narrative.cli-highlight': { zh: '{fill} {meaning}：现有 {rows} 行', en: '{fill} {meaning}: {rows row|rows} now' },
  // Templates of a person's own.
  'narrative.template-not-json': {
    zh: '这个文件不是模板文件（不是有效的 JSON）。',
    en: 'This is no file of templates (no valid JSON).',
  },
  'narrative.template-bad-slot': {
    zh: '第 {number} 个模板的“{field}”里有不认识的空位，可用的有 {slots}。',
    en: 'There is an unknown slot in “{field}” of template {number}; known are {slots}.',
  },
  'narrative.template-bad-field': {
    zh: '第 {number} 个模板的“{field}”缺少内容、过长或类型不对。',
    en: '“{field}” of template {number} is missing, too long or of the wrong type.',
  },
  'narrative.template-file-bad': {
    zh: '这个文件不是模板文件，或版本不对。',
    en: 'This is no file of templates, or of another version.',
  },
  'narrative.template-same-id': {
    zh: '已有编号为“{id}”的模板。',
    en: 'There is a template with the id “{id}” already.',
  },
  'narrative.template-unknown': { zh: '没有编号为“{id}”的模板。', en: 'There is no template with the id “{id}”.' },
  // Conclusions.
  'narrative.conclude-graded': {
    zh: '{unit}{year}{subject}得分{score}分（满分{points}分），自评等级为“{grade}”。',
    en: '{unit}, {year}{subject}: {score} of {points point|points}, grade {grade}.',
  },
  'narrative.conclude-doubted': {
    zh: '{unit}{year}{subject}得分{score}。',
    en: '{unit}, {year}{subject}: {score}.',
  },
  'narrative.conclude-doubt': { zh: '分，', en: ' points, ' },
  'narrative.conclude-scored': {
    zh: '{unit}{year}{subject}得分{score}分（满分{points}分）。',
    en: '{unit}, {year}{subject}: {score} of {points point|points}.',
  },
  'narrative.conclude-score-alone': {
    zh: '{unit}{year}{subject}得分{score}分。',
    en: '{unit}, {year}{subject}: {score point|points}.',
  },
  'narrative.conclude-open': {
    zh: '{unit}{year}{subject}尚有{count}项（{openPoints}分）得分未确定，已确定得分{known}分，总分和等级【待补充后确定】。',
    en: '{unit}, {year}{subject}: open: {count row|rows} ({openPoints point|points}); {known point is|points are} known; no total yet.',
  },
  'narrative.conclude-open-unknown': {
    zh: '{unit}{year}{subject}尚有{count}项得分未确定，已确定得分{known}分，总分和等级【待补充后确定】。',
    en: '{unit}, {year}{subject}: {count row is|rows are} open; {known point is|points are} known; no total yet.',
  },
  'narrative.conclude-unscored': { zh: '{unit}{year}{subject}情况：', en: '{unit}, {year}{subject}:' },
  'narrative.conclude-execution': {
    zh: '全年预算数{budget}，执行数{executed}，预算执行率{rate}。',
    en: 'Budget {budget}, executed {executed}, rate {rate}.',
  },
  'narrative.conclude-execution-printed': { zh: '预算执行率{rate}。', en: 'Execution rate {rate}.' },
  'narrative.conclude-no-executed': {
    zh: '全年预算数{budget}，执行数【表中没有】，预算执行率【待补充】。',
    en: 'Budget {budget}; the execution rate is not known: nothing is said to be executed.',
  },
  'narrative.conclude-no-total-executed': {
    zh: '全年预算数{budget}，总额的执行数【没有填写】，预算执行率【待补充】。',
    en: 'Budget {budget}; the execution rate is not known: the total says nothing of what was executed.',
  },
  'narrative.conclude-no-execution': {
    zh: '【表中没有预算数和执行数，预算执行率待补充】',
    en: 'The execution rate is not known: the amounts are missing.',
  },
  'narrative.conclude-counts': {
    zh: '绩效指标共{total}项，已完成{met}项，未完成{missed}项',
    en: '{total indicator|indicators}, {met} met, {missed} not met',
  },
  'narrative.conclude-over': { zh: '，超过指标值{limit}及以上的{over}项', en: ', {over} exceeded by {limit} or more' },
  'narrative.conclude-over-beyond': {
    zh: '，超过指标值{limit}的{over}项',
    en: ', {over} exceeded by more than {limit}',
  },
  'narrative.conclude-unsure': { zh: '，另有{open}项完成情况待确认', en: ', {open} to be confirmed' },
  'narrative.conclude-end': { zh: '。', en: '.' },
  'narrative.problem-execution': {
    zh: '预算执行率{rate}，低于{limit}',
    en: 'execution {rate}, below {limit}',
  },
  'narrative.problem-under': { zh: '{name}未达到指标值', en: '{name} not met' },
  'narrative.problem-cost': { zh: '{name}超出指标值', en: '{name} above the limit' },
  'narrative.problem-over': {
    zh: '{name}超过指标值{limit}及以上',
    en: '{name} above the target by {limit} or more',
  },
  'narrative.problem-over-beyond': {
    zh: '{name}超过指标值{limit}以上',
    en: '{name} above the target by more than {limit}',
  },
  'narrative.names-several': { zh: '{name}等{count}项指标', en: '{name} and others ({count})' },
  'narrative.names-one': { zh: '“{name}”', en: '“{name}”' },
  'narrative.conclude-problems-open': { zh: '【存在的问题；没有的写“无”】', en: 'Problems: gap.' },
  'narrative.measures': { zh: '下一步{measures}。', en: 'Next: {measures}.' },
  'narrative.examples': { zh: '如：', en: 'such as: ' },
  'narrative.conclude-cause': { zh: '原因是【…】。', en: 'because 【…】.' },
  'narrative.measure-execution': { zh: '精准编制预算，加快支出进度', en: 'budget precisely and execute sooner' },
  'narrative.measure-under': {
    zh: '加强绩效运行监控，推动未完成指标尽快落实',
    en: 'monitor results and complete what was missed',
  },
  'narrative.measure-cost': { zh: '细化成本测算，从严控制支出', en: 'estimate costs in detail and keep to them' },
  'narrative.measure-over': {
    zh: '结合实际科学测算指标值，提高绩效目标编制质量',
    en: 'set targets closer to what can be expected',
  },
  // The line of an indicator, and what came of a goal.
  'narrative.line-signed': { zh: '{name}{target}', en: '{name} {target}' },
  'narrative.line-valued': { zh: '{name}，指标值{target}', en: '{name}, target {target}' },
  'narrative.line-worded': { zh: '{name}，指标值“{target}”', en: '{name}, target {target}' },
  'narrative.line-without-values': { zh: '{name}：【指标值和完成情况】', en: '{name}: gap' },
  'narrative.line-actual-alone': { zh: '{name}，实际“{actual}”', en: '{name}, actual {actual}' },
  'narrative.line-actual': { zh: '，实际完成{actual}', en: ', actual {actual}' },
  'narrative.line-actual-limit': { zh: '，实际{actual}', en: ', actual {actual}' },
  'narrative.line-actual-words': { zh: '，实际“{actual}”', en: ', actual {actual}' },
  'narrative.line-completion': { zh: '，完成率{completion}', en: ', completion {completion}' },
  'narrative.line-within': { zh: '，控制在指标值以内', en: ', within the limit' },
  'narrative.line-on-time': { zh: '，按时完成', en: ', in time' },
  'narrative.line-overrun': { zh: '，超出指标值{difference}', en: ', {difference} above the limit' },
  'narrative.line-met': { zh: '，已完成', en: ', met' },
  'narrative.line-claimed': { zh: '，自评得满分', en: ', all points by the table' },
  'narrative.line-claimed-unclear': {
    zh: '，自评得满分，【完成值写法有误，请核对】',
    en: ', all points, but check the value',
  },
  'narrative.line-copied': { zh: '，【与指标值文字相同，请写明完成情况的依据】', en: ', the words of the target: gap' },
  'narrative.line-claimed-copied': {
    zh: '，自评得满分，【与指标值文字相同，请写明完成情况的依据】',
    en: ', all points by the table, in the words of the target: gap',
  },
  'narrative.line-missed': { zh: '，未完成', en: ', not met' },
  'narrative.line-open': { zh: '，【完成情况待确认】', en: ', to be confirmed' },
  'narrative.done-clause': { zh: '“{clause}”：{said}', en: '“{clause}”: {said}' },
  'narrative.done-clause-open': { zh: '【完成情况】', en: 'gap' },
  // Short pieces.
  'narrative.subject-department': { zh: '部门整体支出绩效自评', en: 'department self-evaluation' },
  'narrative.subject': { zh: '绩效自评', en: 'self-evaluation' },
  'narrative.year': { zh: '{year}年度', en: '{year} ' },
  'narrative.list-separator': { zh: '；', en: '; ' },
} as const;
