/** Sentences of the drafts: why a template is proposed, and the words of conclusions (which stand in the form's own language). */
export const texts = {
  // Why a template is proposed.
  'narrative.why-cost-overrun': {
    zh: '成本指标，完成值高于指标值。',
    en: 'A cost indicator whose actual lies above its limit.',
  },
  'narrative.why-qualitative': {
    zh: '定性指标，完成情况写的是部分完成或未完成。',
    en: 'A qualitative indicator that was reached in part or not at all.',
  },
  'narrative.why-late': { zh: '时效指标，未按时完成。', en: 'An indicator of time that was not met.' },
  'narrative.why-satisfaction': { zh: '满意度指标，未达到指标值。', en: 'A satisfaction rate below its target.' },
  'narrative.why-slow-money': {
    zh: '指标未完成，预算执行率也只有{rate}，多为项目期未满或启动较晚。',
    en: 'Not met while only {rate} of the budget was executed: mostly a project still running or started late.',
  },
  'narrative.why-rate-short': {
    zh: '按比率计量，完成值低于指标值，多为个别环节不到位。',
    en: 'A rate below its target: mostly some part of the work that fell short.',
  },
  'narrative.why-zero': {
    zh: '完成值为 0，多为当年未开展。',
    en: 'The actual is 0: mostly something that was not carried out this year.',
  },
  'narrative.why-short': {
    zh: '完成值低于指标值。',
    en: 'The actual lies below the target.',
  },
  'narrative.why-far-over': {
    zh: '完成率在 200% 及以上，多为指标值设定偏低。',
    en: '200% and more: mostly a target that was set too low.',
  },
  'narrative.why-projects': {
    zh: '按项目或载体计数，完成值高于指标值，多为支持结构调整。',
    en: 'A count of projects above its target: mostly a change in what was funded.',
  },
  'narrative.why-people': {
    zh: '按人次、家次等服务量计数，多为实际需求高于预计。',
    en: 'A count of persons or services above its target: mostly demand above the forecast.',
  },
  'narrative.why-asked-for': {
    zh: '按申报、验收、培训、服务等业务量计数，完成值高于指标值，多为实际需求高于预计。',
    en: 'A count of what others ask for, above its target: mostly demand above the forecast.',
  },
  'narrative.why-own-work': {
    zh: '按调研、检查、宣传、活动等工作量计数，完成值高于指标值，多为年中增加任务。',
    en: 'A count of the unit’s own work above its target: mostly tasks that were added.',
  },
  'narrative.why-money-over': {
    zh: '按金额计量，完成值高于指标值，多为项目进展好于预期。',
    en: 'An amount above its target: mostly a project that went better than expected.',
  },
  'narrative.why-rate-over': {
    zh: '按比率计量，完成值高于指标值，多为质量效率提升。',
    en: 'A rate above its target: mostly better quality.',
  },
  'narrative.why-over': {
    zh: '完成值高于指标值较多。',
    en: 'The actual lies far above the target.',
  },
  'narrative.why-low-execution': {
    zh: '预算执行率为{rate}，低于须说明原因的界线。',
    en: 'Budget execution is {rate}, below the line from which a reason is due.',
  },
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
  // On the command line.
  'narrative.cli-drafts': {
    zh: '写入说明草稿 {count} 处，其中 {open} 个【空位】要人来填：',
    en: '{count} explanations drafted, with {open} 【slots】 for a person to fill:',
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
  'narrative.cli-highlight': { zh: '{fill} {meaning}：现有 {rows} 行', en: '{fill} {meaning}: {rows} rows now' },
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
    en: '{unit}, {year}{subject}: {score} of {points} points, grade {grade}.',
  },
  'narrative.conclude-doubted': {
    zh: '{unit}{year}{subject}得分{score}。',
    en: '{unit}, {year}{subject}: {score}.',
  },
  'narrative.conclude-doubt': { zh: '分，', en: ' points, ' },
  'narrative.conclude-scored': {
    zh: '{unit}{year}{subject}得分{score}分（满分{points}分）。',
    en: '{unit}, {year}{subject}: {score} of {points} points.',
  },
  'narrative.conclude-score-alone': {
    zh: '{unit}{year}{subject}得分{score}分。',
    en: '{unit}, {year}{subject}: {score} points.',
  },
  'narrative.conclude-open': {
    zh: '{unit}{year}{subject}尚有{count}项（{openPoints}分）得分未确定，已确定得分{known}分，总分和等级待补充后确定。',
    en: '{unit}, {year}{subject}: {count} rows ({openPoints} points) are open; {known} points are known; no total yet.',
  },
  'narrative.conclude-open-unknown': {
    zh: '{unit}{year}{subject}尚有{count}项得分未确定，已确定得分{known}分，总分和等级待补充后确定。',
    en: '{unit}, {year}{subject}: {count} rows are open; {known} points are known; no total yet.',
  },
  'narrative.conclude-unscored': { zh: '{unit}{year}{subject}情况：', en: '{unit}, {year}{subject}:' },
  'narrative.conclude-execution': {
    zh: '全年预算数{budget}，执行数{executed}，预算执行率{rate}。',
    en: 'Budget {budget}, executed {executed}, rate {rate}.',
  },
  'narrative.conclude-execution-printed': { zh: '预算执行率{rate}。', en: 'Execution rate {rate}.' },
  'narrative.conclude-no-executed': {
    zh: '全年预算数{budget}，表中没有执行数，预算执行率待补充后计算。',
    en: 'Budget {budget}; the execution rate is not known: nothing is said to be executed.',
  },
  'narrative.conclude-no-total-executed': {
    zh: '全年预算数{budget}，总额的执行数没有填写，预算执行率待补充后计算。',
    en: 'Budget {budget}; the execution rate is not known: the total says nothing of what was executed.',
  },
  'narrative.conclude-no-execution': {
    zh: '表中没有预算数和执行数，预算执行率待补充后计算。',
    en: 'The execution rate is not known: the amounts are missing.',
  },
  'narrative.conclude-counts': {
    zh: '绩效指标共{total}项，已完成{met}项，未完成{missed}项',
    en: '{total} indicators, {met} met, {missed} not met',
  },
  'narrative.conclude-over': { zh: '，超过指标值{limit}及以上的{over}项', en: ', {over} exceeded by {limit} or more' },
  'narrative.conclude-over-beyond': {
    zh: '，超过指标值{limit}的{over}项',
    en: ', {over} exceeded by more than {limit}',
  },
  'narrative.conclude-unsure': { zh: '，另有{open}项完成情况待确认', en: ', {open} to be confirmed' },
  'narrative.conclude-end': { zh: '。', en: '.' },
  'narrative.problem-lead': { zh: '主要问题：', en: 'Problems: ' },
  'narrative.problem-execution': { zh: '预算执行率{rate}，支出进度偏慢', en: 'slow execution ({rate})' },
  'narrative.problem-under': { zh: '{name}未达到指标值', en: '{name} not met' },
  'narrative.problem-cost': { zh: '{name}超出指标值', en: '{name} above the limit' },
  'narrative.problem-over': { zh: '{name}实际完成与指标值偏差较大', en: '{name} far above the target' },
  'narrative.names-several': { zh: '{name}等{count}项指标', en: '{name} and others ({count})' },
  'narrative.names-one': { zh: '“{name}”', en: '“{name}”' },
  'narrative.problem-none': { zh: '各项指标未发现较大偏差。', en: 'No large deviation was found.' },
  'narrative.problem-none-so-far': {
    zh: '已确认的指标未发现较大偏差。',
    en: 'No large deviation among the rows confirmed so far.',
  },
  'narrative.measure-lead': { zh: '下一步将', en: 'Next: ' },
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
  // Short pieces.
  'narrative.subject-department': { zh: '部门整体支出绩效自评', en: 'department self-evaluation' },
  'narrative.subject': { zh: '绩效自评', en: 'self-evaluation' },
  'narrative.year': { zh: '{year}年度', en: '{year} ' },
  'narrative.list-separator': { zh: '；', en: '; ' },
  'narrative.measure-separator': { zh: '，', en: ', ' },
} as const;
