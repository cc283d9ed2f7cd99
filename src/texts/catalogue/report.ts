/**
 * Sentences and headings of the Word report. It is written in the form's own language; the English ones say what each means.
 * 【…】 is a gap that a person fills, with a hint.
 */
export const reportTexts = {
  // On the command line.
  'report.cli-made': { zh: '{title}（附表 {tables} 张）', en: '{title} (with {tables} tables)' },
  'report.cli-gaps': {
    zh: '有 {gaps} 处表中没有、要人来补充的内容，在报告里以黄色【】标出。',
    en: '{gaps} things that are not in the table are marked in yellow 【】 for a person to add.',
  },
  'report.cli-no-gaps': { zh: '没有要补充的内容。', en: 'There is nothing to add.' },
  'report.cli-nothing': {
    zh: '没有认出绩效自评表或项目执行情况表，未写出报告。',
    en: 'There is no self-evaluation table and no list of projects; no report was written.',
  },
  'report.cli-bad-kind': {
    zh: '--kind 只能是 project（项目）、department（部门）、fund（专项资金）或 regional（转移支付），现在是“{value}”。',
    en: '--kind is project, department, fund or regional; this is “{value}”.',
  },
  'report.cli-extension': {
    zh: '报告是 Word 文件，-o 后面的文件名要以 .docx 结尾，现在是“{output}”。',
    en: 'The report is a Word file: the name after -o must end in .docx; this is “{output}”.',
  },
  'report.cli-no-output': {
    zh: '请用 -o 写明报告文件，例如 -o 自评报告.docx。',
    en: 'Name the report file with -o, e.g. -o report.docx.',
  },

  // Titles.
  'report.title-regional': {
    zh: '{year}{place}{project}绩效自评报告',
    en: '{year} {place} {project}: self-evaluation',
  },
  'report.title-department': {
    zh: '{year}{unit}部门整体支出绩效自评报告',
    en: '{year} {unit}: department self-evaluation',
  },
  'report.title-project': { zh: '{year}{project}绩效自评报告', en: '{year} {project}: self-evaluation' },
  'report.title-projects': { zh: '{year}{unit}项目支出绩效自评报告', en: '{year} {unit}: projects, self-evaluation' },
  'report.title-funds': { zh: '{year}{unit}专项资金绩效自评报告', en: '{year} {unit}: special funds, self-evaluation' },
  'report.title-list': {
    zh: '{year}【单位名称】部门预算项目绩效自评报告',
    en: '{year}: budget projects, self-evaluation',
  },
  'report.closing-date': { zh: '【成文日期】', en: 'gap' },
  'report.appendix': { zh: '附件', en: 'Annex' },
  'report.appendix-untitled': { zh: '绩效自评表', en: 'self-evaluation table' },
  'report.appendix-list': { zh: '附件：{title}', en: 'Annex: {title}' },
  'report.appendix-list-number': { zh: '附件：{number}.{title}', en: 'Annex {number}: {title}' },
  'report.appendix-list-next': { zh: '{number}.{title}', en: '{number}. {title}' },
  'report.appendix-number': { zh: '附件{number}', en: 'Annex {number}' },

  // Chapters of the transfer-payment report.
  'report.r1': { zh: '绩效目标分解下达情况', en: 'How targets were passed on' },
  'report.r1-given': { zh: '上级下达预算情况', en: 'Budget received' },
  'report.r1-passed-on': { zh: '本地区资金安排、分解下达预算和绩效目标情况', en: 'Money and targets passed on' },
  'report.r1-money': { zh: '资金安排和分解下达情况', en: 'Money' },
  'report.r1-goals': { zh: '绩效目标设定情况', en: 'Targets' },
  'report.r2': { zh: '组织实施情况', en: 'Implementation' },
  'report.r2-duties': { zh: '部门职责分工', en: 'Duties' },
  'report.r2-money': { zh: '资金管理情况', en: 'Management of the money' },
  'report.r2-projects': { zh: '项目管理情况', en: 'Management of projects' },
  'report.r3': { zh: '绩效目标完成情况分析', en: 'Results' },
  'report.r3-money': { zh: '资金投入情况分析', en: 'Money' },
  'report.r3-arrived': { zh: '资金到位情况', en: 'Money received' },
  'report.r3-executed': { zh: '资金执行情况', en: 'Money executed' },
  'report.r3-managed': { zh: '资金管理情况', en: 'Management' },
  'report.r3-goals': { zh: '总体绩效目标完成情况分析', en: 'Overall goal' },
  'report.r3-indicators': { zh: '绩效指标完成情况分析', en: 'Indicators' },
  'report.r4': { zh: '偏离绩效目标的原因和下一步改进措施', en: 'Deviations, causes and measures' },
  'report.r4-causes': {
    zh: '绩效指标未完成或超过指标值{limit}及以上的原因和改进措施',
    en: 'Indicators missed, or exceeded by {limit} or more',
  },
  'report.r4-causes-beyond': {
    zh: '绩效指标未完成或超过指标值{limit}的原因和改进措施',
    en: 'Indicators missed, or exceeded by more than {limit}',
  },
  'report.r4-problems': { zh: '政策执行或项目实施中存在的问题和改进措施', en: 'Problems and measures' },
  'report.r5': { zh: '绩效自评结果拟应用和公开情况', en: 'Use and publication' },
  'report.r5-use': { zh: '拟应用情况', en: 'Use' },
  'report.r5-publish': { zh: '公开情况', en: 'Publication' },
  'report.r6': { zh: '其他需要说明的问题', en: 'Other matters' },
  'report.r6-audit': { zh: '审计和财会监督发现的问题及涉及金额', en: 'Audit findings' },
  'report.r6-experience': { zh: '主要经验做法和典型案例', en: 'Experience' },

  // Chapters of the department's report.
  'report.d1': { zh: '部门基本情况', en: 'The department' },
  'report.d1-structure': { zh: '机构组成', en: 'Structure' },
  'report.d1-functions': { zh: '机构职能', en: 'Functions' },
  'report.d1-staff': { zh: '人员概况', en: 'Staff' },
  'report.d2': { zh: '部门资金收支情况', en: 'Income and spending' },
  'report.d2-income': { zh: '预算安排和收入情况', en: 'Budget and income' },
  'report.d2-spending': { zh: '支出和预算执行情况', en: 'Spending' },
  'report.d2-balance': { zh: '结转结余情况', en: 'Balances' },
  'report.d3': { zh: '部门预算绩效分析', en: 'Results' },
  'report.d3-goals': { zh: '绩效目标及完成情况', en: 'Goals' },
  'report.d3-indicators': { zh: '绩效指标完成情况', en: 'Indicators' },
  'report.d3-deviations': { zh: '偏差情况和原因分析', en: 'Deviations' },
  'report.d3-use': { zh: '绩效结果应用情况', en: 'Use of results' },
  'report.d4': { zh: '评价结论及建议', en: 'Conclusion' },
  'report.d4-conclusion': { zh: '评价结论', en: 'Conclusion' },
  'report.d4-problems': { zh: '存在问题', en: 'Problems' },
  'report.d4-measures': { zh: '改进措施', en: 'Measures' },

  // Chapters of the report on a special fund.
  'report.f1': { zh: '项目概况', en: 'The fund' },
  'report.f1-background': { zh: '设立背景和支持方向', en: 'Background' },
  'report.f1-budget': { zh: '预算安排和分配管理', en: 'Budget' },
  'report.f1-goals': { zh: '绩效目标设置', en: 'Goals' },
  'report.f2': { zh: '评价实施', en: 'How it was evaluated' },
  'report.f2-purpose': { zh: '评价目的', en: 'Purpose' },
  'report.f2-method': { zh: '评价选点和方法', en: 'Method' },
  'report.f2-organisation': { zh: '评价组织', en: 'Organisation' },
  'report.f3': { zh: '绩效分析', en: 'Results' },
  'report.f3-decision': { zh: '项目决策和管理', en: 'Decision and management' },
  'report.f3-execution': { zh: '预算执行', en: 'Execution' },
  'report.f3-results': { zh: '目标完成情况', en: 'Results' },
  'report.f3-deviations': { zh: '偏差情况和原因分析', en: 'Deviations' },
  'report.f4': { zh: '评价结论', en: 'Conclusion' },
  'report.f5': { zh: '存在主要问题', en: 'Problems' },
  'report.f6': { zh: '改进建议', en: 'Measures' },

  // Chapters of Guangdong's text.
  'report.g1': { zh: '资金使用绩效', en: 'Results of the money' },
  'report.g1-spending': { zh: '资金支出情况', en: 'Spending' },
  'report.g1-goals': { zh: '绩效目标完成情况', en: 'Goals' },
  'report.g1-uses': { zh: '资金分用途使用成效', en: 'Results by use' },
  'report.g2': { zh: '资金使用绩效存在的问题', en: 'Problems' },
  'report.g3': { zh: '改进意见', en: 'Measures' },
  'report.g4': { zh: '到期资金', en: 'Expiring money' },

  // Chapters of the report on projects.
  'report.p1': { zh: '项目概况', en: 'The project' },
  'report.p2': { zh: '绩效目标实现情况', en: 'Results' },
  'report.p2-money': { zh: '预算执行情况', en: 'Execution' },
  'report.p2-results': { zh: '绩效指标完成情况', en: 'Indicators' },
  'report.p3': { zh: '存在的问题和下一步改进措施', en: 'Problems and measures' },
  'report.p3-deviations': { zh: '偏差情况和原因分析', en: 'Deviations' },
  'report.p3-problems': { zh: '存在的问题', en: 'Problems' },
  'report.p3-measures': { zh: '下一步改进措施', en: 'Measures' },
  'report.p4': { zh: '自评结论', en: 'Conclusion' },
  'report.l1': { zh: '绩效目标实现情况', en: 'Results' },
  'report.l2': { zh: '存在的问题和下一步改进措施', en: 'Problems and measures' },

  // Money.
  'report.budget-total': { zh: '{year}资金预算总额{total}', en: '{year} budget {total}' },
  'report.of-which': { zh: '，其中：', en: ', of which ' },
  'report.labelled-amount': { zh: '{label}{amount}', en: '{label} {amount}' },
  'report.budget-initial': { zh: '（年初预算{initial}）', en: ' (initially {initial})' },
  'report.budget-unknown': { zh: '{year}资金预算总额【预算数】。', en: '{year} budget: gap.' },
  'report.execution-open': {
    zh: '{label}{budget}，实际执行{executed}，预算执行率{rate}。',
    en: '{label}: {executed} of {budget}, {rate}.',
  },
  'report.execution-share': {
    zh: '实际执行数为年初预算{initial}的{share}。',
    en: 'That is {share} of the initial budget {initial}.',
  },
  'report.fund-whole': { zh: '资金', en: 'All funds' },
  'report.execution-main': { zh: '全年预算', en: 'Budget' },
  'report.execution-of': { zh: '{label}预算', en: '{label}' },
  'report.execution-line': {
    zh: '{label}{budget}，实际执行{executed}，预算执行率{rate}。',
    en: '{label}: {executed} of {budget}, {rate}.',
  },
  'report.execution-no-rate': {
    zh: '{label}{budget}，实际执行{executed}。',
    en: '{label}: {executed} of {budget}.',
  },
  'report.execution-reason': {
    zh: '执行率低于{limit}的主要原因是【执行率偏低的原因】。',
    en: 'Below {limit} because: gap.',
  },
  'report.execution-reason-of': {
    zh: '{label}执行率低于{limit}的主要原因是【执行率偏低的原因】。',
    en: '{label} below {limit} because: gap.',
  },
  'report.arrival-line': {
    zh: '{label}预算{amount}，实际到位{arrived}，资金到位率{rate}。',
    en: '{label}: {arrived} of {amount} arrived, {rate}.',
  },

  // Goals.
  'report.goals-missing': { zh: '年度总体目标：【年度总体目标】。', en: 'Goal: gap.' },
  'report.goal-one': { zh: '年度总体目标：{text}', en: 'Goal: {text}' },
  'report.goal-many': { zh: '绩效目标{number}：{text}', en: 'Goal {number}: {text}' },
  'report.done-missing': { zh: '总体目标完成情况：【总体目标完成情况】。', en: 'What came of it: gap.' },
  'report.done-yes-no': { zh: '是否如期实现预期总体目标：{text}', en: 'Whether the goal was reached: {text}' },
  'report.done-one': { zh: '总体目标完成情况：{text}', en: 'What came of it: {text}' },
  'report.done-many': { zh: '绩效目标{number}完成情况：{text}', en: 'What came of goal {number}: {text}' },
  'report.goal-with-result': {
    zh: '绩效目标{number}：{goal}完成情况：{done}',
    en: 'Goal {number}: {goal} Came of it: {done}',
  },
  'report.goal-without-result': {
    zh: '绩效目标{number}：{goal}完成情况：【完成情况】。',
    en: 'Goal {number}: {goal} Came of it: gap.',
  },
  'report.targets': { zh: '{year}各项指标的指标值为：{list}。', en: '{year} targets: {list}.' },

  // Counts.
  'report.no-indicators': { zh: '表中没有适用的绩效指标。', en: 'There is no applicable indicator.' },
  'report.count-total': { zh: '{year}绩效指标共{count}项', en: '{year}: {count} indicators' },
  'report.count-of': { zh: '{name}{count}项', en: '{name} {count}' },
  'report.count-unvalued': {
    zh: '另有按评分标准评分、不设指标值的{count}项：{names}。',
    en: 'Besides these {count} scored by a standard, without targets: {names}.',
  },
  'report.count-inner': { zh: '（{list}）', en: ' ({list})' },
  'report.lead': { zh: '{names}（{count}项）', en: '{names} ({count})' },
  'report.result-counts': { zh: '绩效指标共{total}项，其中{counts}', en: '{total} indicators, {counts}' },
  'report.result-met': { zh: '已完成{count}项', en: '{count} met' },
  'report.result-missed': { zh: '尚未完成{count}项', en: '{count} not met' },
  'report.result-all-met': {
    zh: '绩效指标共{total}项，已全部完成',
    en: '{total} indicators, all of them met',
  },
  'report.result-open': { zh: '完成情况待确认{count}项', en: '{count} to be confirmed' },

  // The line of an indicator.
  'report.line-signed': { zh: '{name}{target}', en: '{name} {target}' },
  'report.line-valued': { zh: '{name}，指标值{target}', en: '{name}, target {target}' },
  'report.line-worded': { zh: '{name}，指标值“{target}”', en: '{name}, target {target}' },
  'report.line-without-values': { zh: '{name}：【指标值和完成情况】', en: '{name}: gap' },
  'report.line-actual-alone': { zh: '{name}，实际“{actual}”', en: '{name}, actual {actual}' },
  'report.line-actual': { zh: '，实际完成{actual}', en: ', actual {actual}' },
  'report.line-actual-limit': { zh: '，实际{actual}', en: ', actual {actual}' },
  'report.line-actual-words': { zh: '，实际“{actual}”', en: ', actual {actual}' },
  'report.line-completion': { zh: '，完成率{completion}', en: ', completion {completion}' },
  'report.line-within': { zh: '，控制在指标值以内', en: ', within the limit' },
  'report.line-on-time': { zh: '，按时完成', en: ', in time' },
  'report.line-overrun': { zh: '，超出指标值{difference}', en: ', {difference} above the limit' },
  'report.line-met': { zh: '，已完成', en: ', met' },
  'report.line-claimed': { zh: '，自评得满分', en: ', all points by the table' },
  'report.line-claimed-unclear': {
    zh: '，自评得满分，【完成值写法有误，请核对】',
    en: ', all points, but check the value',
  },
  'report.line-missed': { zh: '，未完成', en: ', not met' },
  'report.line-open': { zh: '，【完成情况待确认】', en: ', to be confirmed' },

  // Deviations.
  'report.over-count': {
    zh: '已完成指标中，超过指标值{limit}及以上的{count}项：',
    en: '{count} exceeded by {limit} or more:',
  },
  'report.over-count-beyond': {
    zh: '已完成指标中，超过指标值{limit}的{count}项：',
    en: '{count} exceeded by more than {limit}:',
  },
  'report.over-none': { zh: '没有超过指标值{limit}及以上的指标。', en: 'None exceeded by {limit} or more.' },
  'report.over-none-beyond': { zh: '没有超过指标值{limit}的指标。', en: 'None exceeded by more than {limit}.' },
  'report.missed-count': { zh: '尚未完成的指标{count}项：', en: '{count} not met:' },
  'report.open-count': {
    zh: '完成情况待确认的指标{count}项：{names}，【逐项确认完成情况】。',
    en: '{count} to be confirmed: {names}.',
  },
  'report.so-far': { zh: '已确认的指标中，', en: 'So far: ' },
  'report.cause-one': { zh: '{lines}原因和改进措施：{cause}', en: '{lines} Cause and measures: {cause}' },
  'report.cause-many-over': {
    zh: '{lines}以上{count}项指标超过指标值较多，原因和改进措施：{cause}',
    en: '{lines} These {count}, far above the target: {cause}',
  },
  'report.cause-many-missed': {
    zh: '{lines}以上{count}项指标未完成，原因和改进措施：{cause}',
    en: '{lines} These {count}, not met: {cause}',
  },
  'report.cause-open': { zh: '{cause}；下一步【改进措施】。', en: '{cause}; next: gap.' },
  'report.hint-cause': { zh: '原因', en: 'cause' },
  'report.hint-cause-likely': { zh: '原因，如：{likely}', en: 'cause, e.g. {likely}' },

  // Problems and measures.
  'report.problems-cause': { zh: '主要原因是【问题产生的原因】。', en: 'Because: gap.' },
  'report.problems-other': { zh: '【政策执行和项目实施中的其他问题；没有的写“无”】', en: 'Other problems: gap.' },
  'report.measures-more': { zh: '【针对上述原因的具体措施】', en: 'Measures: gap.' },
  'report.measures-open': { zh: '【下一步改进措施；没有的写“无”】', en: 'Measures: gap.' },

  // Tables and pictures.
  'report.score-caption': { zh: '得分情况', en: 'Scores' },
  'report.score-level': { zh: '指标', en: 'Level' },
  'report.score-count': { zh: '指标数', en: 'Indicators' },
  'report.score-points': { zh: '分值', en: 'Points' },
  'report.score-score': { zh: '得分', en: 'Score' },
  'report.score-execution': { zh: '预算执行率', en: 'Execution' },
  'report.score-total': { zh: '合计', en: 'Total' },
  'report.score-open': { zh: '待定', en: 'open' },
  'report.bars-all': { zh: '绩效指标完成率', en: 'Completion' },
  'report.bars-deviating': { zh: '偏差较大指标的完成率', en: 'Completion of indicators that deviate' },
  'report.bars-legend': {
    zh: '竖线为 100%；斜纹为未完成，深色为超过指标值较多；超出图幅的以缺口表示',
    en: 'The line is 100%; hatched: not met; dark: far above; a gap: cut off',
  },
  'report.bars-legend-text': {
    zh: '斜纹为未完成，深色为超过指标值较多；超出图幅的以省略号表示',
    en: 'Hatched: not met; dark: far above; …: cut off',
  },

  // A list of projects.
  'report.list-all': { zh: '列入自评的项目共{count}个', en: '{count} projects' },
  'report.list-sum': { zh: '，年度预算合计{budget}', en: ', budget {budget}' },
  'report.list-spent-all': { zh: '，实际支出合计{executed}', en: ', spent {executed}' },
  'report.list-spent-some': {
    zh: '；其中{count}个项目填有实际支出，合计{executed}',
    en: '; {executed} spent by the {count} that say so',
  },
  'report.list-low': { zh: '预算执行率低于{limit}的项目{count}个：{names}。', en: '{count} below {limit}: {names}.' },
  'report.list-basis': { zh: '【自评依据的文件和组织情况】', en: 'gap' },
  'report.hint-unreadable': { zh: '表中写作“{text}”，请核对', en: 'the table says “{text}”, please check' },

  // Paragraphs of a project.
  'report.list-budget': { zh: '本项目年度预算{budget}', en: 'Budget {budget}' },
  'report.list-initial': { zh: '本项目年初预算{initial}', en: 'Initial budget {initial}' },
  'report.list-budget-open': { zh: '本项目年度预算【年度预算】{unit}', en: 'Budget: gap' },
  'report.list-planned': { zh: '，计划支出{planned}', en: ', planned {planned}' },
  'report.list-spent': { zh: '，实际支出{executed}', en: ', spent {executed}' },
  'report.list-spent-open': { zh: '，实际支出{hint}{unit}', en: ', spent: gap' },
  'report.list-rate': { zh: '，预算执行率{rate}', en: ', rate {rate}' },
  'report.list-end': { zh: '。', en: '.' },
  'report.list-achieved': { zh: '对照批复的绩效目标，主要完成【主要工作和指标完成情况】。', en: 'Results: gap.' },
  'report.list-problems': { zh: '【存在的问题和改进措施；没有的写“无”】', en: 'Problems: gap.' },
  'report.list-slow': {
    zh: '预算执行率{rate}，支出进度偏慢，主要原因是【执行率偏低的原因】；下一步【改进措施】。',
    en: 'Execution {rate}: cause and measure are gaps.',
  },
  'report.hint-rate': { zh: '表中执行率为{printed}，请核对', en: 'the table says {printed}, please check' },

  // What only a person knows.
  'report.gap-documents': { zh: '【下达预算的文件名称、文号、时间和支持方向，与上年比较】', en: 'gap' },
  'report.gap-passed-on': { zh: '【本地区下达预算的文件、批次和时间，支持项目的类别、数量和金额】', en: 'gap' },
  'report.gap-duties': { zh: '【主管部门、财政部门和实施单位的职责分工】', en: 'gap' },
  'report.gap-money-rules': {
    zh: '【管理办法或实施细则的制定和执行，资金分配的原则和因素，绩效监控和评价的开展情况】',
    en: 'gap',
  },
  'report.gap-projects': { zh: '【支持方式、项目遴选、过程管理和验收情况】', en: 'gap' },
  'report.gap-managed': { zh: '【资金拨付、使用和监督管理情况】', en: 'gap' },
  'report.gap-data-sources': { zh: '【各项指标的数据来源和佐证材料】', en: 'gap' },
  'report.gap-use': { zh: '【自评的组织过程，结果用于预算安排、政策调整和改进管理的情况】', en: 'gap' },
  'report.gap-publish': { zh: '【公开的时间、范围和方式】', en: 'gap' },
  'report.gap-audit': { zh: '【发现的问题、涉及金额和整改情况；没有的写“无”】', en: 'gap' },
  'report.gap-experience': { zh: '【主要经验、做法和典型案例】', en: 'gap' },
  'report.gap-structure': { zh: '【内设机构和下属单位】', en: 'gap' },
  'report.gap-functions': { zh: '【主要职能】', en: 'gap' },
  'report.gap-staff': { zh: '【编制和实有人数】', en: 'gap' },
  'report.gap-income': { zh: '【收入构成和预算调整情况】', en: 'gap' },
  'report.gap-spending': { zh: '【基本支出和项目支出的构成】', en: 'gap' },
  'report.gap-balance': { zh: '【结转结余金额和原因；没有的写“无”】', en: 'gap' },
  'report.gap-background': { zh: '【设立依据、实施目的、支持方向和主要内容】', en: 'gap' },
  'report.gap-allocation': { zh: '【预算安排的依据和分配管理方式】', en: 'gap' },
  'report.gap-purpose': { zh: '【评价目的和重点】', en: 'gap' },
  'report.gap-method': { zh: '【评价选点、方法和依据】', en: 'gap' },
  'report.gap-organisation': { zh: '【评价的组织和分工】', en: 'gap' },
  'report.gap-decision': { zh: '【立项程序、管理制度和执行情况】', en: 'gap' },
  'report.gap-uses': { zh: '【按用途说明资金使用和取得的成效】', en: 'gap' },
  'report.gap-expiring': { zh: '【后续年度资金需求和测算依据；不涉及的写“无”】', en: 'gap' },
} as const;
