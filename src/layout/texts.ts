/** Sentences of the recognition: why a column, a row, a layout was taken, and what is doubtful about a table. */
export const texts = {
  'layout.column-by-title': { zh: '标题为“{title}”', en: 'titled “{title}”' },
  'layout.column-by-body': { zh: '标题左侧一列写着“{title}”', en: 'the column left of the levels holds “{title}”' },
  'layout.column-by-content': {
    zh: '按列中内容判断（标题“{title}”不在已知之列）',
    en: 'told by what stands in it (the title “{title}” is not known)',
  },
  'layout.found-by-content': {
    zh: '“{titles}”的标题不在已知之列，按列中内容判断，请核对。',
    en: 'The titles “{titles}” are not known; these columns were told by what stands in them. Please check.',
  },
  'layout.names-of-level': {
    zh: '没有找到指标名称一列，用了二级指标的名称，请核对。',
    en: 'No column of indicator names was found; the second level was taken. Please check.',
  },
  'layout.same-names': {
    zh: '很多行的指标名称相同，名称可能取错了列，请核对。',
    en: 'Many rows have the same name: it may be read from the wrong column. Please check.',
  },
  'layout.targets-unread': {
    zh: '一半以上的行没有读出指标值，指标值可能取错了列，请核对。',
    en: 'The targets of more than half of the rows could not be read: the column may be wrong. Please check.',
  },
  'layout.same-column': {
    zh: '同一列被当作两种内容，请核对各列的对应关系。',
    en: 'One column is taken for two things. Please check which column is which.',
  },
  'layout.points-not-total': {
    zh: '分值加起来不等于表内合计，旁边还有一列数没有读，分值可能取错了列，请核对。',
    en: 'The points do not make up the printed total, and a column of numbers beside them is not read. Please check.',
  },
  'layout.unfit-name': {
    zh: '{column} 列多半不是指标名称，例如“{example}”。',
    en: 'Column {column} hardly holds names of indicators, such as “{example}”.',
  },
  'layout.unfit-target': {
    zh: '{column} 列多半不是指标值，例如“{example}”。',
    en: 'Column {column} hardly holds targets, such as “{example}”.',
  },
  'layout.unfit-actual': {
    zh: '{column} 列多半不是完成值，例如“{example}”。',
    en: 'Column {column} hardly holds actuals, such as “{example}”.',
  },
  'layout.unfit-points': {
    zh: '{column} 列多半不是分值，例如“{example}”。',
    en: 'Column {column} hardly holds points, such as “{example}”.',
  },
  'layout.column-by-person': { zh: '由您指定', en: 'chosen by you' },
  'layout.row-has-values': {
    zh: '在指标各列中有自己的内容：{name}',
    en: 'has content of its own in the indicator columns: {name}',
  },
  'layout.amount-unreadable': {
    zh: '金额“{text}”不是一个明确的数，未参与计算。',
    en: 'The amount “{text}” is not one plain number and was not used.',
  },
  'layout.name.standard-2020': { zh: '项目支出绩效自评表（通用表）', en: 'project form (national, 2020)' },
  'layout.name.standard-operator': {
    zh: '项目支出绩效自评表（性质、单位分列）',
    en: 'project form with columns for operator and unit',
  },
  'layout.name.sichuan-project': { zh: '部门预算项目支出绩效自评表（四川）', en: 'department project form (Sichuan)' },
  'layout.name.sichuan-fund': { zh: '专项资金绩效目标完成情况自评表（四川）', en: 'special fund form (Sichuan)' },
  'layout.name.sichuan-department': {
    zh: '部门整体支出绩效目标完成情况自评表（四川）',
    en: 'department form (Sichuan)',
  },
  'layout.name.department-overall': { zh: '部门整体支出绩效自评表', en: 'overall department form' },
  'layout.name.guangdong-scoring': { zh: '项目绩效自评指标评分表（广东）', en: 'scoring form (Guangdong)' },
  'layout.name.regional-transfer': { zh: '转移支付区域绩效目标自评表', en: 'regional transfer form' },
  'layout.name.transfer-early': { zh: '转移支付绩效目标自评表（早期）', en: 'transfer form (early)' },
  'layout.name.transfer-2022': {
    zh: '转移支付绩效自评表（含资金管理情况）',
    en: 'transfer form (2022, with fund management)',
  },
  'layout.name.convergence-fund': { zh: '衔接资金项目绩效自评表', en: 'rural revitalisation fund form' },
  'layout.name.hubei-20-80': { zh: '项目自评表（湖北，20/80）', en: 'project form (Hubei, 20/80)' },
  'layout.name.flat-list': { zh: '部门整体绩效自评表（指标不分级）', en: 'flat list of indicators' },
  'layout.name.process-result': { zh: '过程与结果评分表', en: 'process and result form' },
  'layout.name.system-import': { zh: '一体化系统导入表', en: 'system import form' },
  'layout.name.other': { zh: '其他版式', en: 'another form' },
  'layout.family-by-words': { zh: '按表中的“{words}”判断', en: 'told by “{words}”' },
  'layout.family-by-columns': { zh: '按各列的组成判断', en: 'told by its columns' },
  'layout.family-unknown': {
    zh: '与已知版式都不完全相同，按列标题识别',
    en: 'like no known form; read by its column titles',
  },
  'layout.low-confidence': {
    zh: '识别把握不大，请核对各列的对应关系。',
    en: 'The recognition is unsure: please check which column is which.',
  },
  'layout.no-target-column': { zh: '未找到指标值一列。', en: 'No column of targets was found.' },
  'layout.no-actual-column': { zh: '未找到完成值一列。', en: 'No column of actual values was found.' },
  'layout.no-score-column': {
    zh: '表中没有得分一列，得分放在自评底稿中。',
    en: 'The table has no column for scores; they go to the working paper.',
  },
  'layout.row-without-name': {
    zh: '本行有指标值和完成值，但没有指标名称。',
    en: 'The row has a target and an actual value but no name.',
  },
  'layout.form.self-evaluation': { zh: '绩效自评表{span}', en: 'self-evaluation form{span}' },
  'layout.form.score-list': { zh: '自评评分表{span}', en: 'list of scores{span}' },
  'layout.form.goal': { zh: '绩效目标表{span}，不是自评表', en: 'form of targets{span}, not a self-evaluation' },
  'layout.form.monitoring': {
    zh: '绩效运行监控表{span}，不是自评表',
    en: 'monitoring form{span}, not a self-evaluation',
  },
  'layout.form.review-score': {
    zh: '复核评分表{span}，不是自评表',
    en: 'review of scores{span}, not a self-evaluation',
  },
  'layout.form.result-list': {
    zh: '绩效结果清单{span}，不是自评表',
    en: 'list of results{span}, not a self-evaluation',
  },
  'layout.form.ex-ante': {
    zh: '事前绩效评估表{span}，不是自评表',
    en: 'ex-ante appraisal{span}, not a self-evaluation',
  },
  'layout.form.lifecycle': {
    zh: '多年度（全周期）绩效表{span}，不是自评表',
    en: 'form of several years{span}, not a self-evaluation',
  },
  'layout.form.rectification': {
    zh: '问题整改清单{span}，不是自评表',
    en: 'list of problems to put right{span}, not a self-evaluation',
  },
  'layout.form.system-list': {
    zh: '预算系统清单{span}，不是自评表',
    en: 'list of the budget system{span}, not a self-evaluation',
  },
  'layout.form-by-columns': { zh: '列标题有“{titles}”', en: 'its columns are titled “{titles}”' },
  'layout.form-by-both': {
    zh: '列标题有“{titles}”，表名是“{title}”',
    en: 'its columns are titled “{titles}”, it is called “{title}”',
  },
  'layout.form-by-person': {
    zh: '由人认定；列标题有“{titles}”，表名是“{title}”',
    en: 'a person said so; its columns are titled “{titles}”, it is called “{title}”',
  },
  'layout.form-contradiction': {
    zh: '表名“{title}”与列标题“{titles}”说的不是同一种表，没有计分，请核对。',
    en: 'The title “{title}” and the columns “{titles}” speak of different forms; nothing was scored, please check.',
  },
  'layout.form-unpaired': {
    zh: '“{title}”中的指标值和完成值不是同一年的，没有计分，请核对。',
    en: 'Targets and actual values in “{title}” are not of the same year; nothing was scored, please check.',
  },
  'layout.no-total': { zh: '未找到总分单元格。', en: 'No cell for the total was found.' },
} as const;
