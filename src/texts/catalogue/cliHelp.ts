/** What --help prints. */
export const cliHelpTexts = {
  'cli.help': {
    zh: `绩效自评助手 jxzp {version}
认出 .xlsx 里的绩效自评表，算出执行率、完成率、得分和总分，以公式写入副本。原文件不会改动，数据不离开本机。

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
        -o 清单.xlsx|.docx   另写一份问题清单，交填表单位整改：单元格链接、依据、审核意见和空着的“整改情况”栏
        --fail-on error      有“错误”时退出状态为 1（默认）；warning 连“需核对”也算；never 不算
  jxzp report 文件 -o 报告.docx [--kind project|department|fund|regional]
      写出 Word 自评报告：数字取自表中，要人补充的以黄色【】标出。
        --kind               项目、部门、专项资金或转移支付（默认按版式选定）
  jxzp summary 文件或文件夹... -o 汇总.xlsx [--rules 编号或文件]
      把多张表汇总成一个工作簿：项目清单、图表；同一表式的表逐指标相加或按资金加权平均，附底稿。未知的不按 0 计。
  jxzp rules list | show 编号 | validate 文件
      列出规则集、查看一个、检查自己写的规则文件。

通用选项
  --json        标准输出只有一份 JSON
  --jobs N      同时处理的文件数（默认按文件多少和处理器核数）
  --lang en     英文消息
  --help, --version

退出状态：0 完成；1 有的文件没有处理成，或审核发现了 --fail-on 所指的问题；2 参数不可用，或没有一个文件能读。
`,
    en: `jxzp {version}
Recognises Chinese budget self-evaluation tables in .xlsx files, works out rates, scores and totals, and writes them as formulas
into a copy. The originals are never changed, and nothing leaves this machine.

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
        -o LIST.xlsx|.docx   also a list for the unit that has to mend the table, with an empty column for its answers
        --fail-on error      exit status 1 where there are errors (default), or warnings (warning), or never
  jxzp report FILE -o OUT.docx [--kind project|department|fund|regional]
      writes the Word report: figures from the table, gaps for a person in yellow 【】
        --kind               which outline (default: by layout)
  jxzp summary FILE|FOLDER... -o OUT.xlsx [--rules ID|FILE]
      many tables as one workbook: a list, a chart, and tables of one form summed indicator by indicator, with the working
  jxzp rules list | show ID | validate FILE
      lists the rule sets, shows one, checks a file of your own

Options everywhere
  --json        one JSON document on standard output and nothing else
  --jobs N      files worked on at once (default: by their number and the cores)
  --lang en     messages in English
  --help, --version

Exit status: 0 done; 1 some files failed, or findings that --fail-on names; 2 unusable arguments, or no file could be read.
`,
  },
} as const;
