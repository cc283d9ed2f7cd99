/** Sentences of scoring: why a row has no score, or what its score rests on. */
export const texts = {
  'scoring.actual-missing': { zh: '还没有填写完成值。', en: 'The actual value is missing.' },
  'scoring.target-missing': {
    zh: '没有指标值，无法与完成值比较。',
    en: 'There is no target to hold the actual against.',
  },
  'scoring.checklist': {
    zh: '没有指标值和完成值，请按评分标准判断应得比例。',
    en: 'Neither target nor actual: please judge by the scoring standard which share is earned.',
  },
  'scoring.not-applicable': {
    zh: '只有计量单位或“无”一类的标记，视为不涉及。',
    en: 'Only a unit or a mark such as “无”: taken as not applicable.',
  },
  'scoring.left-out': {
    zh: '调整后指标值为空，按规则集不参与计分。',
    en: 'The adjusted target is empty: left out under the rule set.',
  },
  'scoring.assumed-at-least': {
    zh: '指标值没有符号，按“≥”理解。',
    en: 'The target has no operator; it is read as ≥.',
  },
  'scoring.assumed-at-most': {
    zh: '成本指标的指标值没有符号，按“≤”理解。',
    en: 'The target of this cost indicator has no operator; it is read as ≤.',
  },
  'scoring.direction-unknown': {
    zh: '指标值没有符号，且可能越小越好，请确定是“≥”还是“≤”。',
    en: 'The target has no operator, and less may be better here: please say whether ≥ or ≤ is meant.',
  },
  'scoring.bare-zero': {
    zh: '指标值为 0 且没有符号，完成值不为 0，请确定是“≥”还是“≤”。',
    en: 'The target is 0 without an operator, the actual is not 0: please say whether ≥ or ≤ is meant.',
  },
  'scoring.cost-at-least': {
    zh: '成本指标写的是“≥”，按所写计分，请核对符号。',
    en: 'A cost indicator with ≥: scored as written, please check the operator.',
  },
  'scoring.unit-slip': {
    zh: '完成值 {actual} 与指标值相差上千倍，多半没有按“{unit}”填写，请核对单位。',
    en: 'The actual {actual} and the target are a thousand times apart or more: most likely it was not given in {unit}. Please check the unit.',
  },
  'scoring.rise-for-fall': {
    zh: '指标说的是下降，完成值写的是“{actual}”：若确实是上升，没有完成；若是笔误，按下降 {value} 计。请确定。',
    en: 'The indicator is a fall, the actual says {actual}: if it did rise, the target was missed; if that is a slip, it fell by {value}. Please say which.',
  },
  'scoring.fall-for-rise': {
    zh: '指标说的是增长，完成值写的是“{actual}”：若确实是下降，没有完成；若是笔误，按增长 {value} 计。请确定。',
    en: 'The indicator is a growth, the actual says {actual}: if it did fall, the target was missed; if that is a slip, it grew by {value}. Please say which.',
  },
  'scoring.change-for-level': {
    zh: '指标值“{target}”不是变动幅度，完成值“{actual}”说的是变动了多少：请填写变动后的数，或确定完成值就是 {value}。',
    en: 'The target {target} is no change, the actual {actual} says by how much it changed: please give the value after the change, or say that it is {value}.',
  },
  'scoring.level-for-change': {
    zh: '指标值“{target}”是变动幅度，完成值“{actual}”可能是变动了 {value}，也可能是变动后的数，请确定。',
    en: 'The target {target} is a change; the actual {actual} may be a change of {value} or the value after it. Please say which.',
  },
  'scoring.change-unclear': {
    zh: '指标值“{target}”与完成值“{actual}”是增是减不一致或没有写明，请确定方向。',
    en: 'Whether {target} and {actual} rise or fall is unsaid or contradictory; please say the direction.',
  },
  'scoring.negative-or-fall': {
    zh: '完成值“{actual}”是负数：可能是下降了 {value}，也可能方向相反，请确定。',
    en: 'The actual {actual} is negative: it may be a fall of {value}, or the opposite. Please say which.',
  },
  'scoring.points-and-percent': {
    zh: '“%”与“百分点”不是一回事：指标值“{target}”，完成值“{actual}”，请统一口径后比较。',
    en: 'Percent and percentage points are two things: target {target}, actual {actual}. Please state both alike.',
  },
  'scoring.period-total': {
    zh: '指标值“{target}”，全年合“{need}”；完成值“{actual}”按全年合计数理解，已达到。',
    en: '{target} makes {need} in a year; {actual} is taken as the total of the year and reaches it.',
  },
  'scoring.period-short': {
    zh: '指标值“{target}”，全年合“{need}”；完成值“{actual}”按全年合计不足此数，可能不是全年都开展，请判断是否达到。',
    en: '{target} makes {need} in a year, which {actual} as a total does not reach; the work may not have gone on all year. Please judge.',
  },
  'scoring.rank-missed': {
    zh: '名次没有达到指标值，名次不能按比例计分，请判断应得比例。',
    en: 'The place was missed; places have no proportion. Please judge the share earned.',
  },
  'scoring.copied': {
    zh: '完成值与指标值写法相同，按达到理解，请核对是否为实际情况。',
    en: 'The actual repeats the target and is taken as met; please check that it is what happened.',
  },
  'scoring.about-reached': {
    zh: '指标值“{target}”是约数，完成值不低于它，按达到理解。',
    en: 'The target {target} is approximate; the actual is not below it and counts as met.',
  },
  'scoring.floor-reached': {
    zh: '完成值“{actual}”只写了下限，下限已达到指标值；请填确切的数。',
    en: 'The actual {actual} gives only a floor, which reaches the target; please give the exact number.',
  },
  'scoring.nothing-or-zero': {
    zh: '完成值写的是“{actual}”：是 0，还是没有可填的数，请确定。',
    en: 'The actual says {actual}: please say whether it is 0 or not given.',
  },
  'scoring.several-met': {
    zh: '各个数按单位逐个对应，均已达到。',
    en: 'The numbers pair up by their units; all were reached.',
  },
  'scoring.cost-above-equal': {
    zh: '成本指标要求“=”，完成值高于指标值：是超支，还是多于即达标，请确定。',
    en: 'A cost that must equal its target lies above it: an overrun, or met by more? Please say.',
  },
  'scoring.units-differ': {
    zh: '指标值的单位“{target}”与完成值的单位“{actual}”无法换算。',
    en: 'The unit of the target ({target}) and that of the actual ({actual}) cannot be converted.',
  },
  'scoring.percent-read-as-number': {
    zh: '一边写了 %、另一边没有，{value} 按 {value}% 理解。',
    en: 'Only one side carries %: {value} is read as {value}%.',
  },
  'scoring.percent-read-as-fraction': {
    zh: '一边写了 %、另一边没有，{value} 按小数（{percent}%）理解。',
    en: 'Only one side carries %: {value} is read as a fraction ({percent}%).',
  },
  'scoring.percent-unclear': {
    zh: '一边写了 %、另一边没有，{value} 是 {value}% 还是 {percent}%，请确定。',
    en: 'Only one side carries %: please say whether {value} means {value}% or {percent}%.',
  },
  'scoring.per-unit': {
    zh: '指标按“每”个对象设定，完成值像是合计数，不能直接相除。',
    en: 'The target is set for each of something, the actual looks like a total: they cannot be divided.',
  },
  'scoring.actual-is-bound': {
    zh: '完成值“{actual}”带有符号，不是一个确定的数。',
    en: 'The actual {actual} carries an operator: it is not a definite number.',
  },
  'scoring.strict-equal': {
    zh: '完成值恰好等于指标值，而指标要求“{operator}”，如何计分请判断。',
    en: 'The actual equals the target although {operator} is demanded: please judge how it counts.',
  },
  'scoring.negative-target': {
    zh: '指标值为负数且未完成，按比例计分没有意义，请判断应得比例。',
    en: 'The target is negative and was missed: a proportion makes no sense, please judge the share earned.',
  },
  'scoring.several': {
    zh: '指标值和完成值各有 {count} 个数，请确认是否逐个对应比较。',
    en: 'Target and actual hold {count number|numbers} each: please confirm that they are compared one by one.',
  },
  'scoring.alike-parts': {
    zh: '有 {rows} 行的指标值和完成值各有几个数（如“{text}”），都逐个对应比较吗？',
    en: '{rows row holds|rows hold} several numbers on both sides (such as “{text}”): compare all of them one by one?',
  },
  'scoring.alike-number-in-words': {
    zh: '有 {rows} 行的指标值是一句话，其中只有一个数（如“{text}”），都拿这个数比较吗？没有写明方向的按“≥”。',
    en: 'The target of {rows row|rows} is a sentence with one number in it (such as “{text}”): compare with that number in all of them? Where no direction is written it counts as ≥.',
  },
  'scoring.several-by-rule': {
    zh: '规则集对这类指标另有计分办法，而指标值和完成值各有 {count} 个数，请判断应得比例。',
    en: 'The rule set scores such rows in a way of its own, and target and actual hold {count number|numbers} each: please judge the share earned.',
  },
  'scoring.no-rate': {
    zh: '指标值 {target} 小到除不出完成率，请核对。',
    en: 'The target {target} is so small that no completion can be divided out: please check it.',
  },
  'scoring.zero-target': {
    zh: '指标值为 0，规则集不计分，请判断应得比例。',
    en: 'The target is 0, which the rule set does not score: please judge the share earned.',
  },
  'scoring.rule-unit': {
    zh: '规则集的计分办法以“{unit}”计，指标值“{target}”用的是别的单位，请判断应得比例。',
    en: 'The rule set counts in {unit}, the target {target} is in another unit: please judge the share earned.',
  },
  'scoring.deduction-column': {
    zh: '已减去扣分栏（{cell}）的 {points} 分。',
    en: 'Taken off: {points point|points} of the column of deductions ({cell}).',
  },
  'scoring.deduction-unread': {
    zh: '扣分栏（{cell}）写的是“{text}”，不是扣几分的数，请更正后再计分。',
    en: 'The column of deductions ({cell}) says {text}, which is no number of points: please correct it.',
  },
  'scoring.rule-direction': {
    zh: '规则集的分档是完成得越多得分越高，指标值“{target}”是越少越好，请判断应得比例。',
    en: 'The steps of the rule set give more for more, and of the target {target} less is better: please judge the share earned.',
  },
  'scoring.several-unlike': {
    zh: '指标值与完成值中的数个数或单位对不上，无法逐个比较。',
    en: 'The numbers of target and actual do not pair up in count or unit.',
  },
  'scoring.outside-range': {
    zh: '完成值不在指标值的范围内，没有统一的计分办法，请判断应得比例。',
    en: 'The actual lies outside of the range; no rule says how it counts: please judge the share earned.',
  },
  'scoring.kinds-differ': {
    zh: '指标值“{target}”与完成值“{actual}”不是同一类内容，无法比较。',
    en: 'The target {target} and the actual {actual} are of different kinds and cannot be compared.',
  },
  'scoring.words-for-number': {
    zh: '指标值是数量，完成值写的是文字“{actual}”，请补上数字或确认。',
    en: 'The target is a quantity, the actual a word ({actual}): please give the number or confirm.',
  },
  'scoring.judge': {
    zh: '定性指标，请按完成情况选择档次和比例。',
    en: 'A qualitative indicator: please choose band and share.',
  },
  'scoring.scale-copied': {
    zh: '完成值照抄了档次“{scale}”，请写明是哪一档。',
    en: 'The actual repeats the scale {scale}: please name the step that was reached.',
  },
  'scoring.partly': {
    zh: '完成情况写的是部分或基本完成，请选择应得比例。',
    en: 'Reached in part, as written: please choose the share earned.',
  },
  'scoring.unmet': {
    zh: '完成情况写的是未完成，请选择应得比例。',
    en: 'Not reached, as written: please choose the share earned.',
  },
  'scoring.number-for-words': {
    zh: '指标值是文字要求，完成值是数量或时间，请判断是否达到。',
    en: 'The target is in words, the actual a quantity or a date: please judge whether it was reached.',
  },
  'scoring.done-without-date': {
    zh: '指标值是时间，完成值没有写明何时完成，请确认是否按时。',
    en: 'The target is a date, the actual names none: please confirm that it was in time.',
  },
  'scoring.date-copied': {
    zh: '完成值照抄了指标值的时限，没有写明实际完成时间，请确认是否按时。',
    en: 'The actual repeats the deadline and names no day of completion: please confirm that it was in time.',
  },
  'scoring.date-unclear': {
    zh: '两个时间无法比较先后（缺少年份或月份），请确认是否按时。',
    en: 'The two dates cannot be put in order (year or month missing): please confirm that it was in time.',
  },
  'scoring.late': {
    zh: '完成时间晚于指标值，扣多少没有统一规定，请选择应得比例。',
    en: 'Completed later than the target; no rule says how much is lost: please choose the share earned.',
  },
  'scoring.shared-points': {
    zh: '分值取自几行合用的单元格或上级指标，由实际使用的行平分。',
    en: 'The points come from a cell or a level that rows share; they are split evenly over the rows in use.',
  },
  'scoring.bonus': {
    zh: '加分或扣分项，按表中所填的分数计入总分。',
    en: 'A bonus or deduction: counts in the total as entered.',
  },
  'scoring.no-points': {
    zh: '本行没有分值，只计算完成率。',
    en: 'The row has no points; only the completion is computed.',
  },
  'scoring.amounts-missing': {
    zh: '没有填写预算数和执行数。',
    en: 'Neither the budget nor the executed amount is given.',
  },
  'scoring.budget-missing': { zh: '没有预算数，无法计算执行率。', en: 'Without a budget there is no execution rate.' },
  'scoring.budget-zero': { zh: '预算数为 0，无法计算执行率。', en: 'The budget is 0: there is no execution rate.' },
  'scoring.base-unreadable': {
    zh: '规则集要计入的金额读不出来，或合计为 0，无法计算执行率。',
    en: 'An amount that the rule set counts in cannot be read, or they come to nothing: there is no execution rate.',
  },
  'scoring.executed-missing': {
    zh: '没有执行数，无法计算执行率。',
    en: 'Without the executed amount there is no execution rate.',
  },
  'scoring.over-executed': {
    zh: '执行数大于预算数，得分以分值为限，请核对金额。',
    en: 'More was executed than budgeted; the score ends at the points. Please check the amounts.',
  },
  'scoring.points-from-rules': {
    zh: '表中没有印执行率分值，按规则集取 {points} 分。',
    en: 'The table prints no points for execution; the rule set gives {points}.',
  },
  'scoring.points-elsewhere': {
    zh: '这一行的分值与“{label}”重复，只计一次。',
    en: 'The points of this row repeat those of {label} and count once.',
  },
  'scoring.no-scores': { zh: '本表不打分。', en: 'This form has no scores.' },
  'scoring.total-open': {
    zh: '还有 {rows} 项（{points} 分）没有得分，暂不出总分。',
    en: '{rows row has|rows have} no score yet ({points point|points}): no total.',
  },
  'scoring.total-with-entered': {
    zh: '其中 {rows} 项规则无法计分，按表中已填的得分计入。',
    en: '{rows row|rows} that the rules cannot score: the score entered in the table counts.',
  },
  'scoring.execution-apart': {
    zh: '表中印的总分值只等于各指标分值之和，执行率的得分没有计入总分，请核对。',
    en: 'The printed total of points is that of the indicators alone: the score for execution is not in the total. Please check.',
  },
  'scoring.total-capped': {
    zh: '预算执行率为 {rate}%，总分以 {maximum} 分为限。',
    en: 'Budget execution is {rate}%: the total ends at {maximum} points.',
  },
  'scoring.total-points-differ': {
    zh: '各行分值合计为 {points}，表中印的总分值是 {printed}，请核对分值或是否有行未识别；不评等级。',
    en: 'The points of the rows add up to {points}, the table prints {printed}: please check the points, or whether a row was missed. No grade.',
  },
  'scoring.doubt-points': {
    zh: '分值合计为{points}分，不是{expected}分，请核对',
    en: 'the points add up to {points}, not {expected}: please check',
  },
  'scoring.doubt-sum': {
    zh: '各项得分相加为{sum}分，请核对',
    en: 'the scores add up to {sum}: please check',
  },
  'scoring.total-not-full': {
    zh: '分值合计为 {points}，不是 {expected}，不评等级。',
    en: 'The points add up to {points}, not {expected}: no grade.',
  },
  'scoring.by-printed': {
    zh: '按本表 {cell} 所印的评分标准计分。',
    en: 'Scored by the standard that {cell} of this table prints.',
  },
  'scoring.printed-rule': {
    zh: '本表自己印有规则，按它计算（{cell}）：{text}',
    en: 'The table prints a rule of its own, which holds ({cell}): {text}',
  },
  'scoring.printed-rows': {
    zh: '{rows} 行按本表所印的评分标准计分，如 {cell}：{text}',
    en: '{rows row is|rows are} scored by the standards that the table prints, such as {cell}: {text}',
  },
  'scoring.printed-unread': {
    zh: '表内印有评分标准，未能读懂或不能据以计算，请自行核对（{cell}）：{text}',
    en: 'The table prints a scoring standard that was not understood or cannot be applied; please check ({cell}): {text}',
  },
  'scoring.printed-unread-more': {
    zh: '另有 {count} 处评分标准未能读懂或不能据以计算。',
    en: '{count} more scoring standards were not understood or cannot be applied.',
  },
  // The one total, as card, message, preview, report and command line say it.
  'scoring.total-figure': { zh: '{score}', en: '{score}' },
  'scoring.total-so-far': {
    zh: '暂计 {score}（尚有 {points} 分未定）',
    en: '{score} so far ({points point|points} open)',
  },
  'scoring.total-so-far-rows': {
    zh: '暂计 {score}（尚有 {rows} 行未定）',
    en: '{score} so far ({rows row|rows} open)',
  },
  'scoring.total-in-cell': { zh: '表内 {score}', en: 'in the table {score}' },
  'scoring.total-will-be': { zh: '写入后 {score}', en: 'once written {score}' },
  'scoring.total-left': { zh: '尚有 {rows} 行、{points} 分未定', en: '{rows row|rows}, {points point|points} open' },
  'scoring.total-agrees': { zh: '与规则一致', en: 'as the rules give' },
  'scoring.total-by-rules': { zh: '按规则 {score}', en: 'by the rules {score}' },
  'scoring.total-differs-at': { zh: '差在 {cells}', en: 'the difference is in {cells}' },
  'scoring.written-outdated': {
    zh: '单元格里的 {written} 分是此前写入的，现在的指标值“{target}”、完成值“{actual}”已得不出这个结果，请重新写入。',
    en: 'Written before: {written point|points} in the cell; target “{target}” and actual “{actual}” no longer give them: please write again.',
  },
  'scoring.written-outdated-money': {
    zh: '单元格里的 {written} 分是此前写入的，按现在的金额已得不出这个结果，请重新写入。',
    en: 'Written before: {written point|points} in the cell; the amounts no longer give them: please write again.',
  },
  // How a score comes about, in one line under its row.
  'scoring.working-times': { zh: '{share}，×{points}={score}', en: '{share}, ×{points}={score}' },
  'scoring.working-met': { zh: '达到指标值，得满分 {score}', en: 'target met: full points, {score}' },
  'scoring.working-missed': { zh: '没有达到指标值，得 0 分', en: 'target not met: 0 points' },
  'scoring.working-judged': { zh: '按 {share} 计', en: 'counted as {share}' },
  'scoring.working-reached': {
    zh: '{actual}{sign}{target}，达到指标值，得满分 {score}',
    en: '{actual}{sign}{target}, target met: full points, {score}',
  },
  'scoring.working-all-or-nothing': {
    zh: '{actual}{sign}{target}，没有达到，这类指标得 0 分',
    en: '{actual}{sign}{target}, not met: such a row earns 0 points',
  },
  'scoring.working-step': { zh: '{figure}，按分档得 {share}', en: '{figure}, the step earns {share}' },
  'scoring.working-apart': {
    zh: '{actual} 与 {target} 相差 {apart}，按分档得 {share}',
    en: '{actual} is {apart} off {target}, the step earns {share}',
  },
  'scoring.working-lost': {
    zh: '{actual} 与 {target} 相比，按规则扣 {lost}，{points}−{lost}={score}',
    en: '{actual} against {target}: the rule takes off {lost}, {points}−{lost}={score}',
  },
  'scoring.working-share-lost': {
    zh: '{actual} 与 {target} 相比，按规则扣后得 {share}',
    en: '{actual} against {target}: the rule leaves {share}',
  },
  'scoring.working-too-much': { zh: '{rate}，达到 {limit}，得 0 分', en: '{rate}, which reaches {limit}: 0 points' },
  'scoring.working-below': { zh: '{rate}，不到 {limit}，得 0 分', en: '{rate}, below {limit}: 0 points' },
  'scoring.working-full-from': {
    zh: '{rate}，达到 {limit} 即得满分 {score}',
    en: '{rate}, from {limit} on full points, {score}',
  },
  'scoring.working-parts': { zh: '{parts}，平均 {share}', en: '{parts}, on average {share}' },
  'scoring.working-off': { zh: '{step}；再扣 {off}，得 {score}', en: '{step}; less {off}: {score}' },
  'scoring.working-converted': { zh: '{own}={same}；{says}', en: '{own}={same}; {says}' },
} as const;
