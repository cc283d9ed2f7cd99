/** Sentences and labels of the command line. */
export const texts = {
  // What is wrong with the arguments.
  'cli.no-command': {
    zh: '请写明要做什么：inspect、score、check、report、summary 或 rules。用法见 jxzp --help。',
    en: 'Say what to do: inspect, score, check, report, summary or rules. See jxzp --help.',
  },
  'cli.unknown-command': {
    zh: '没有“{command}”这个命令，可用的有 inspect、score、check、report、summary、rules。用法见 jxzp --help。',
    en: 'There is no command “{command}”; there are inspect, score, check, report, summary and rules. See jxzp --help.',
  },
  'cli.unknown-option': {
    zh: '没有 {option} 这个选项。用法见 jxzp --help；文件名以“-”开头时，请在前面加 --。',
    en: 'There is no option {option}. See jxzp --help; put -- before file names that begin with “-”.',
  },
  'cli.option-not-here': {
    zh: '{option} 不能和 {command} 命令一起用。',
    en: '{option} does not belong to the command {command}.',
  },
  'cli.option-twice': { zh: '{option} 写了两次，请只留一次。', en: '{option} is given twice; give it once.' },
  'cli.option-needs-value': { zh: '{option} 后面缺少内容。', en: '{option} needs a value after it.' },
  'cli.option-takes-no-value': { zh: '{option} 后面不带内容。', en: '{option} takes no value.' },
  'cli.no-files': {
    zh: '{command} 后面请写至少一个文件或文件夹。',
    en: 'Name at least one file or folder after {command}.',
  },
  'cli.no-target': {
    zh: '请写明结果放在哪里：一个文件用 -o 输出文件，多个文件用 --out-dir 文件夹。原文件不会改动。',
    en: 'Say where the result goes: -o FILE for one file, --out-dir FOLDER for many. The originals are never changed.',
  },
  'cli.two-targets': {
    zh: '-o 和 --out-dir 只能用一个。',
    en: 'Use either -o or --out-dir, not both.',
  },
  'cli.bad-jobs': {
    zh: '--jobs 要写 1 到 999 的整数，现在是“{value}”。',
    en: '--jobs takes a whole number from 1 to 999; this is “{value}”.',
  },
  'cli.bad-write': {
    zh: '--write 只能是 formulas（公式）或 values（数值），现在是“{value}”。',
    en: '--write is formulas or values; this is “{value}”.',
  },
  'cli.bad-lang': {
    zh: '--lang 只能是 zh（中文）或 en（英文），现在是“{value}”。',
    en: '--lang is zh or en; this is “{value}”.',
  },
  'cli.bad-rules-action': {
    zh: 'rules 后面只能是 list、show 编号或文件、validate 文件，现在是“{value}”。',
    en: 'After rules comes list, show ID|FILE or validate FILE; this is “{value}”.',
  },
  'cli.rules-show-what': {
    zh: '请写规则集编号，例如 jxzp rules show national-2020；编号见 jxzp rules list。',
    en: 'Name a rule set, e.g. jxzp rules show national-2020; see jxzp rules list.',
  },
  'cli.rules-validate-what': {
    zh: '请写要检查的规则文件，例如 jxzp rules validate 规则.json。',
    en: 'Name the rule file to check, e.g. jxzp rules validate rules.json.',
  },
  'cli.too-many-words': {
    zh: '{command} 后面多了“{word}”。',
    en: 'There is one word too many after {command}: “{word}”.',
  },
  // Files.
  'cli.not-found': { zh: '找不到这个文件或文件夹。', en: 'There is no such file or folder.' },
  'cli.cannot-open': { zh: '打不开，系统报告：{code}。', en: 'It cannot be opened; the system reports {code}.' },
  'cli.empty-folder': {
    zh: '这个文件夹里没有能处理的工作簿。',
    en: 'There is no workbook in this folder that can be used.',
  },
  'cli.not-a-file': { zh: '这不是一个普通文件。', en: 'This is not an ordinary file.' },
  'cli.one-output-many-files': {
    zh: '-o 只能用于一个文件，这里有 {count} 个；多个文件请改用 --out-dir 文件夹。',
    en: '-o is for one file, and here are {count}; use --out-dir FOLDER for many.',
  },
  'cli.decided': {
    zh: '按文件里保存的选择计算：更正列对应 {corrections} 处，选用规则集 {rules} 张表，答复 {answers} 行，改定或不计入 {overrides} 行。',
    en: 'Calculated with the decisions kept in the file: {corrections} corrected mappings, rule sets for {rules table|tables}, answers for {answers row|rows}, {overrides row|rows} set or left out.',
  },
  'cli.foreign-decisions': {
    zh: '文件里保存的改定列对应、规则集选择和答复有 {count} 处不是本人在此表上所留（署名：{owner}），没有采用。确认可信再用 --trust-file，或在面板里逐条采用。',
    en: 'Left aside: {count mapping, rule set or answer|mappings, rule sets or answers} kept in the file and not your own for this table (name given: {owner}). If you trust them: --trust-file, or adopt them in the pane.',
  },
  'cli.foreign-overrides': {
    zh: '文件里有 {count} 处改定得分或不计入不是本人在此表上所定（署名：{owner}），没有采用，这些行按规则计分。确认可信再用 --trust-file，或在面板里逐条采用。',
    en: 'Left aside: {count score set by hand or row left out|scores set by hand or rows left out} in the file and not your own for this table (name given: {owner}); these rows are scored by the rules. If you trust them: --trust-file, or adopt them in the pane.',
  },
  'cli.foreign-acceptances': {
    zh: '文件里有 {count} 处接受不是本人在此表上所作（署名：{owner}），没有采用，相应问题照列。确认可信再用 --trust-file，或在面板里逐条采用。',
    en: 'Left aside: {count acceptance|acceptances} kept in the file and not your own for this table (name given: {owner}); what they are about is listed. If you trust them: --trust-file, or adopt them in the pane.',
  },
  'cli.foreign-journal': {
    zh: '文件里有 {count} 步写入记录不是本人在此表上所留（署名：{owner}），没有采用，不能据此还原。要采用请在面板里逐条确认。',
    en: '{count} recorded writings kept in the file are not your own for this table (name given: {owner}) and were left aside: they cannot be restored. adopt them in the pane.',
  },
  'cli.foreign-templates': {
    zh: '文件里有 {count} 个说明模板不是本人所存（署名：{owner}），没有采用。要采用请在面板里逐条确认。',
    en: 'Left aside: {count template|templates} kept in the file and not your own (name given: {owner}). adopt them in the pane.',
  },
  'cli.foreign-ruleSets': {
    zh: '文件里有 {count} 个自定规则集不是本人所存（署名：{owner}），没有采用。确认可信再用 --trust-file，或在面板里逐条采用。',
    en: '{count} rule sets kept in the file are not your own (name given: {owner}) and were left aside. If you trust them: --trust-file, or adopt them in the pane.',
  },
  'cli.owner': {
    zh: '本人标识：{name}（{id}）\n保存在：{file}\n文件里有密钥，只给自己用：可在面板的“规则 › 本人标识”导入；改名就改文件里的 name。',
    en: 'Your owner key: {name} ({id})\nKept in: {file}\nThe file holds the secret and is for you alone: import it in the pane (Rules › Owner key); to change the name, edit “name” in it.',
  },
  'cli.owner-imported': {
    zh: '已导入本人标识：{name}（{id}），保存在 {file}。',
    en: 'Imported the owner key: {name} ({id}), kept in {file}.',
  },
  'cli.owner-fault': { zh: '本人标识“{file}”：{reason}', en: 'Owner key “{file}”: {reason}' },
  'cli.owner-no-folder': {
    zh: '系统没有给出保存设置的文件夹（HOME、XDG_CONFIG_HOME 或 APPDATA），本人标识无处保存；请设定后再试。',
    en: 'The environment names no folder for settings (HOME, XDG_CONFIG_HOME or APPDATA), so the owner key cannot be kept; set one and try again.',
  },
  'cli.owner-not-kept': {
    zh: '本人标识写不到“{file}”（{code}）；请检查文件夹权限和磁盘空间。',
    en: 'The owner key cannot be written to “{file}” ({code}); check the permissions of the folder and the disk.',
  },
  'cli.bad-owner-action': {
    zh: 'owner 后面只能是 show 或 import 文件，不能是“{value}”。',
    en: 'owner takes show, or import FILE, not “{value}”.',
  },
  'cli.owner-import-what': {
    zh: 'owner import 后面要写标识文件，例如 jxzp owner import 本人标识.json。',
    en: 'owner import needs the file of the key, such as jxzp owner import owner.json.',
  },
  'cli.output-is-input': {
    zh: '输出“{output}”就是要读的文件，原文件不能改动；请换一个文件名或文件夹。',
    en: 'The output “{output}” is one of the input files, which are never changed; choose another name or folder.',
  },
  'cli.output-is-folder': {
    zh: '“{output}”是一个文件夹；-o 后面请写文件名，或改用 --out-dir。',
    en: '“{output}” is a folder; give a file name after -o, or use --out-dir.',
  },
  'cli.output-kept': {
    zh: '“{output}”已经存在，不是本工具写出的，或写出后又被改过，没有覆盖；请换一个文件名或文件夹，确要覆盖请加 --overwrite。',
    en: '“{output}” exists and was not written by this tool, or was changed since; it was kept. Choose another name or folder, or add --overwrite.',
  },
  'cli.output-not-folder': {
    zh: '“{output}”是一个文件，不能当作输出文件夹。',
    en: '“{output}” is a file and cannot be the folder for the results.',
  },
  'cli.output-extension': {
    zh: '输出文件的扩展名应与原文件相同（{extension}），现在是“{output}”。',
    en: 'The output must have the extension of the original ({extension}); this is “{output}”.',
  },
  'cli.rules-not-found': {
    zh: '没有这个编号的规则集，也没有这个文件。已有的编号：{ids}。',
    en: 'there is neither a rule set nor a file of that name. The rule sets are {ids}.',
  },
  'cli.rules-fault': { zh: '“{file}”不能用：{reason}', en: '“{file}” cannot be used: {reason}' },
  'cli.rules-valid': {
    zh: '“{file}”是有效的规则集：{id}，{name}。',
    en: '“{file}” is a valid rule set: {id}, {name}.',
  },
  'cli.internal': {
    zh: '程序内部出错（{reason}），这个文件没有处理，也没有写出任何内容。',
    en: 'The program itself failed ({reason}); this file was not processed and nothing was written.',
  },
  'cli.internal-run': {
    zh: '程序内部出错（{reason}），没有做完。原文件没有改动；请减少一次处理的文件再试，仍出错请报告。',
    en: 'The program itself failed ({reason}) and did not finish. The originals are unchanged; try fewer files at once, and report it if it fails again.',
  },
  'cli.over-time': {
    zh: '处理了 {seconds} 秒还没有完，已停下这个文件，没有写出任何内容。请把自评表复制到新工作簿再试。',
    en: 'Not finished after {seconds} seconds; this file was given up and nothing was written. Copy the table into a new workbook and try again.',
  },
  'cli.over-memory': {
    zh: '处理时所用内存超过 {megabytes} MB，已停下这个文件，没有写出任何内容。请把自评表复制到新工作簿再试。',
    en: 'It took more than {megabytes} MB of memory; this file was given up and nothing was written. Copy the table into a new workbook and try again.',
  },
  'cli.file-message': { zh: '{file}：{text}', en: '{file}: {text}' },
  'cli.summary': {
    zh: '共 {files} 个文件：完成 {done} 个，未完成 {failed} 个；认出自评表 {tables} 张。',
    en: '{files file|files}: {done} done, {failed} failed; {tables table|tables} recognised.',
  },
  // A recognised table, for people.
  'cli.no-table': {
    zh: '没有认出绩效自评表：没有找到同时含有指标、指标值和完成值的表头。',
    en: 'No self-evaluation table was recognised: no header with indicator, target and actual was found.',
  },
  'cli.untitled': { zh: '（无标题）', en: '(no title)' },
  'cli.layout': { zh: '版式 {layout}，把握 {confidence}', en: 'Layout {layout}, confidence {confidence}' },
  'cli.unit': { zh: '单位 {unit}', en: 'Unit {unit}' },
  'cli.year': { zh: '年度 {year}', en: 'Year {year}' },
  'cli.amount-unit': { zh: '金额单位 {unit}', en: 'Amounts in {unit}' },
  'cli.rule-set': { zh: '规则集 {id}：{name}', en: 'Rule set {id}: {name}' },
  'cli.heading-budget': { zh: '预算执行', en: 'Budget execution' },
  'cli.heading-indicators': { zh: '绩效指标（{count} 行）', en: 'Indicators ({count row|rows})' },
  'cli.heading-unsure': { zh: '需要人来定的（{count} 处）', en: 'For a person to decide ({count})' },
  'cli.heading-taken': {
    zh: '请核对（{count} 处，已按下面的理解计算）',
    en: 'Please check ({count}; taken as follows)',
  },
  'cli.heading-reasons': {
    zh: '应说明偏差原因而未说明的（{count} 行）',
    en: 'A reason is due and missing ({count row|rows})',
  },
  'cli.heading-problems': { zh: '表内的问题（{count} 处）', en: 'Problems in the table ({count})' },
  'cli.item': { zh: '{cell} {text}', en: '{cell} {text}' },
  'cli.row-item': { zh: '{cell} {name}：{text}', en: '{cell} {name}: {text}' },
  'cli.problem-at': { zh: '{cell}：{text}', en: '{cell}: {text}' },
  'cli.completion-is': { zh: '完成率 {rate}', en: 'completion {rate}' },
  'cli.not-met': { zh: '未完成', en: 'not met' },
  'cli.total': { zh: '总分 {score}（满分 {points}）', en: 'Total {score} of {points}' },
  'cli.total-open': {
    zh: '总分未定：{score}',
    en: 'No total yet: {score}',
  },
  'cli.total-without-points': {
    zh: '总分 {score}（表中没有逐项写明分值）',
    en: 'Total {score} (the table does not give the points of each row)',
  },
  'cli.total-points-unknown': {
    zh: '总分未定：表中没有逐项写明分值',
    en: 'No total yet: the table does not give the points of each row',
  },
  'cli.total-none': { zh: '这张表不计分', en: 'This table is not scored' },
  'cli.grade': { zh: '等级 {grade}', en: 'grade {grade}' },
  'cli.final-made': { zh: '{file}：送出副本已做好', en: '{file}: the copy to send out is ready' },
  'cli.final-open': {
    zh: '{file}：还有 {count} 处要处理，没有写出副本',
    en: '{file}: {count place is|places are} open, no copy was written',
  },
  'cli.written': {
    zh: '写入 {cells} 个单元格（公式 {formulas} 个，数值 {values} 个）',
    en: '{cells cell|cells} written ({formulas formula|formulas}, {values value|values})',
  },
  'cli.total-shown': {
    zh: '总分 {cell} 现在显示 {total}，只是已定各行之和；其余 {rows} 行填上得分后会自动计入',
    en: 'The total {cell} now shows {total}, the sum of what is known; the open rows ({rows}) count as soon as they are filled in',
  },
  'cli.written-paper': { zh: '增加工作表“{sheet}”', en: 'sheet “{sheet}” added' },
  'cli.written-nothing': { zh: '没有可写的单元格', en: 'there was nothing to write' },
  'cli.kept-same': {
    zh: '保留原样 {count} 个单元格，所填与计算一致：{cells}',
    en: '{count cell|cells} kept, they say what was computed: {cells}',
  },
  'cli.kept-other': {
    zh: '保留原样 {count} 个单元格，请看一看：',
    en: '{count cell|cells} kept as they are; please look at them:',
  },
  'cli.output': { zh: '结果文件：{output}', en: 'Result: {output}' },
  'cli.no-output': {
    zh: '没有可计分的自评表，未写出文件。',
    en: 'There is no table to score; no file was written.',
  },
  'cli.column-row': { zh: '行', en: 'Row' },
  'cli.column-name': { zh: '指标', en: 'Indicator' },
  'cli.column-target': { zh: '指标值', en: 'Target' },
  'cli.column-actual': { zh: '完成值', en: 'Actual' },
  'cli.column-completion': { zh: '完成率', en: 'Completion' },
  'cli.column-points': { zh: '分值', en: 'Points' },
  'cli.column-score': { zh: '得分', en: 'Score' },
  'cli.column-entered': { zh: '原得分', en: 'Entered' },
  'cli.column-status': { zh: '状态', en: 'Status' },
  'cli.column-fund': { zh: '资金', en: 'Funds' },
  'cli.column-budget': { zh: '预算数', en: 'Budget' },
  'cli.column-executed': { zh: '执行数', en: 'Executed' },
  'cli.column-rate': { zh: '执行率', en: 'Rate' },
  'cli.column-id': { zh: '编号', en: 'Id' },
  'cli.column-title': { zh: '名称', en: 'Name' },
  'cli.column-place': { zh: '适用', en: 'For' },
  'cli.column-year': { zh: '年份', en: 'Year' },
  'cli.status-met': { zh: '达成', en: 'met' },
  'cli.status-under': { zh: '未完成', en: 'not met' },
  'cli.status-over': { zh: '超额', en: 'above target' },
  'cli.status-words-met': { zh: '达成（定性）', en: 'met (in words)' },
  'cli.status-qualitative': { zh: '定性待评', en: 'to be judged' },
  'cli.status-ambiguous': { zh: '待确认', en: 'open' },
  'cli.status-not-applicable': { zh: '不适用', en: 'not applicable' },
  'cli.status-no-points': { zh: '无分值', en: 'no points' },
  'cli.status-placeholder': { zh: '占位行', en: 'placeholder' },
  'cli.status-reason-due': { zh: '{status}，缺说明', en: '{status}, reason due' },
  'cli.source': { zh: '依据：{document}。', en: 'Source: {document}.' },
  'cli.rules-hint': {
    zh: '查看一个：jxzp rules show 编号或文件；另存后可改，用 --rules 文件 使用。',
    en: 'See one: jxzp rules show ID|FILE; save and edit it, then use it with --rules FILE.',
  },
  'cli.help': {
    zh: `绩效自评助手 jxzp {version}
认出 .xlsx 里的绩效自评表，算出执行率、完成率、得分和总分，以公式写入副本。原文件不会改动，数据不离开本机。
旧版 .xls（和 WPS 的同类 .et，16 MB 以内）只能读：inspect、check、report、summary 可用，score 之前请先另存为 .xlsx。

用法
  jxzp inspect 文件或文件夹... [--json]
      看认出了什么、该得多少分、哪里拿不准。
  jxzp score 文件或文件夹... -o 输出文件 | --out-dir 文件夹 [选项]
      把得分写入副本。
        --rules 编号或文件   用哪个规则集（默认按版式选定）
        --write formulas     写公式（默认）；values 写数值
        --working-paper      增加“自评底稿”工作表；表中没有得分栏时自动增加
        --draft-reasons      在空的原因栏和结论栏写入草稿，【】处由人补充
        --highlight          用条件格式标示要说明原因的行，写明后自动消失
  jxzp check 文件或文件夹... [选项]
      审核填好的表，列出问题、所在单元格、应为何值和依据。
        --rules 编号或文件   同上
        --report 报告        把 .docx、.txt、.md 报告里的数与表核对，并查报告自身；不写工作簿时只查报告
        -o 清单.xlsx|.docx   另写一份整改清单，交填表单位：单元格链接、依据、审核意见和空着的“整改情况”栏；
                             多张表时前有概况：单位、项目、总分、问题数、未能审核的文件
        --to 文件夹          另写数据文件（CSV）：files、tables、indicators、funds、findings，供查询统计
        --formulas           列出得分、执行率、总分的公式，按写法分组，不同的在前（--json 里总有）
        --fail-on error      有“错误”时退出状态为 1（默认）；warning 连“需核对”也算；never 不算
  jxzp report 文件 -o 报告.docx [--kind project|department|fund|regional]
      写出 Word 自评报告：数字取自表中，要人补充的以黄色【】标出。
        --kind               项目、部门、专项资金或转移支付（默认按版式选定）
  jxzp summary 文件或文件夹... -o 汇总.xlsx [--to 文件夹] [--rules 编号或文件]
      把多张表汇总成一个工作簿：项目清单、图表；同一表式的表逐指标相加或按资金加权平均，附底稿。未知的不按 0 计。
        --to 文件夹          同上；只要数据文件时可不写 -o
  jxzp finalize 文件或文件夹... -o 副本.xlsx | --out-dir 文件夹 [--json]
      做出送出副本：本工具的公式变成所示的数，名称、标示、设置和底稿去掉；还有没填的【】、错误或不是最新的结果就列出，不写出副本。
  jxzp rules list | show 编号或文件 | validate 文件
      列出规则集、查看一个、检查自己写的规则文件。
  jxzp owner show | import 文件
      查看、导入本人标识：文件里保存的更正、答复、规则集选择和接受，只有本人所留的才算数。

通用选项
  --json        标准输出只有一份 JSON
  --overwrite   覆盖已有的输出文件（默认只覆盖本工具写出、此后没有改过的）
  --trust-file  （inspect、score、check、report、summary、finalize）文件里他人所留的更正、答复、规则集选择和接受也算数
  --jobs N      同时处理的文件数（默认按文件多少和处理器核数）
  --lang en     英文消息
  --help, --version

退出状态：0 完成；1 有的文件没有处理成，或审核发现了 --fail-on 所指的问题；2 参数不可用，或没有一个文件能读。
`,
    en: `jxzp {version}
Recognises Chinese budget self-evaluation tables in .xlsx files, works out rates, scores and totals, and writes them as formulas
into a copy. The originals are never changed, and nothing leaves this machine.
Old .xls workbooks (and the like .et of WPS, up to 16 MB) are only read: by inspect, check, report and summary; save them as .xlsx before score.

Usage
  jxzp inspect FILE|FOLDER... [--json]
      what was recognised, what it should score, what is unsure
  jxzp score FILE|FOLDER... -o OUT | --out-dir DIR [options]
      writes the scores into a copy
        --rules ID|FILE      rule set to use (default: by layout)
        --write formulas     live formulas (default), or values
        --working-paper      adds the sheet 自评底稿; added by itself where the table has no column for scores
        --draft-reasons      drafts in empty cells for reasons and the conclusion; 【】 is for a person to fill
        --highlight          conditional formats on rows that need a reason; they go once it is given
  jxzp check FILE|FOLDER... [options]
      what is wrong in a filled table: the cell, what should stand there, and the rule
        --rules ID|FILE      as above
        --report FILE        holds a .docx, .txt or .md report against the tables and itself; alone: only itself
        -o LIST.xlsx|.docx   also a list for the unit that has to mend the table, with an empty column for its answers;
                             of several tables with an overview: unit, project, totals, counts, files that were not checked
        --to FOLDER          also data files (CSV) to query: files, tables, indicators, funds, findings
        --formulas           lists the formulas of scores, rates and totals by their form, odd ones first (always in --json)
        --fail-on error      exit status 1 where there are errors (default), or warnings (warning), or never
  jxzp report FILE -o OUT.docx [--kind project|department|fund|regional]
      writes the Word report: figures from the table, gaps for a person in yellow 【】
        --kind               which outline (default: by layout)
  jxzp summary FILE|FOLDER... -o OUT.xlsx [--to FOLDER] [--rules ID|FILE]
      many tables as one workbook: a list, a chart, and tables of one form summed indicator by indicator, with the working
        --to FOLDER          as above; without -o only these
  jxzp finalize FILE|FOLDER... -o OUT | --out-dir DIR [--json]
      the copy to send out: our formulas become values, names, highlights, settings and working paper go; kept back while
      a 【】 is open, or an error or a result that is not fresh stands in it
  jxzp rules list | show ID|FILE | validate FILE
      lists the rule sets, shows one sentence by sentence with its sources and as a file, checks a file of your own
  jxzp owner show | import FILE
      your owner key: of the corrections, answers, rule sets and acceptances kept in a file only your own count

Options everywhere
  --json        one JSON document on standard output and nothing else
  --overwrite   replaces outputs that exist (default: only those that this tool wrote and nobody changed since)
  --trust-file  (inspect, score, check, report, summary, finalize) what others kept in the file counts too
  --jobs N      files worked on at once (default: by their number and the cores)
  --lang en     messages in English
  --help, --version

Exit status: 0 done; 1 some files failed, or findings that --fail-on names; 2 unusable arguments, or no file could be read.
`,
  },
} as const;
