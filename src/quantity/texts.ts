/** Sentences of quantity: why a value is unsure, and what to know of one that was read. */
export const texts = {
  // Why a value is not computed with.
  'quantity.formula-without-result': {
    zh: '该单元格的公式还没有计算结果，请在 Excel 中重新计算并保存后再试。',
    en: 'The formula in this cell has no result yet; recalculate and save it in Excel first.',
  },
  'quantity.cell-error': { zh: '该单元格显示错误值 {error}。', en: 'The cell shows the error {error}.' },
  'quantity.true-or-false': {
    zh: '该单元格是逻辑值，不是指标值或完成值。',
    en: 'The cell holds TRUE or FALSE, not a value.',
  },
  'quantity.time-of-day': { zh: '该单元格是钟点时间，无法计算完成率。', en: 'The cell holds a time of day.' },
  'quantity.number-became-date': {
    zh: '该单元格显示为日期“{text}”，而度量单位是“{unit}”，可能是录入的数字被 Excel 变成了日期，请核对。',
    en: 'The cell shows the date “{text}” beside the unit “{unit}”; Excel may have turned typed numbers into a date.',
  },
  'quantity.shown-differs': {
    zh: '单元格显示“{shown}”，实际存的数是 {value}，两者不一致，请确认以哪个为准。',
    en: 'The cell shows “{shown}” but holds {value}; say which of them counts.',
  },
  'quantity.stray-point': {
    zh: '“{text}”的末尾多了一个点，可能漏了小数，请核对。',
    en: '“{text}” ends in a stray point; decimals may be missing.',
  },
  'quantity.leading-point': {
    zh: '“{text}”的小数点前没有数字，可能漏了整数部分，请核对。',
    en: '“{text}” has no digit before the point; digits may be missing.',
  },
  'quantity.leading-zero': {
    zh: '“{text}”以 0 开头，可能多录或错录了一位，请核对。',
    en: '“{text}” begins with a 0; a digit may be wrong.',
  },
  'quantity.comma-unclear': {
    zh: '“{text}”中的逗号既不是千分位也不像分隔，请核对这个数。',
    en: 'The comma in “{text}” is no thousands mark; please check the number.',
  },
  'quantity.points-unclear': {
    zh: '“{text}”中的小数点位置不对，请核对这个数。',
    en: 'The points in “{text}” make no number; please check it.',
  },
  'quantity.space-in-number': {
    zh: '“{text}”的数字中间有空格，可能是一个数也可能是几个数，请核对。',
    en: 'Spaces part the digits of “{text}”; it may be one number or several.',
  },
  'quantity.number-too-long': {
    zh: '“{text}”的位数过多，无法准确计算。',
    en: '“{text}” has too many digits to compute with.',
  },
  'quantity.text-too-long': {
    zh: '这一格有 {letters} 个字，超过 {most} 个字的不作为指标值或完成值来读；请只留数值，说明移到原因栏。',
    en: 'This cell has {letters} letters; more than {most} are not read as a value. Keep the value and move the words to the reasons.',
  },
  'quantity.stray-letters': {
    zh: '“{text}”的数字旁混有字母，可能是识别或录入错误，请核对。',
    en: 'Letters touch the digits of “{text}”; it may be misread or mistyped.',
  },
  'quantity.noise': { zh: '“{text}”看不出是哪个数，请核对。', en: 'No number can be made out of “{text}”.' },
  'quantity.number-missing': {
    zh: '“{text}”只有比较符号，没有数值。',
    en: '“{text}” has an operator but no number.',
  },
  'quantity.negated': {
    zh: '“{text}”含有否定或保留的说法，不能直接取其中的数。',
    en: '“{text}” denies or limits; its number cannot be taken as it stands.',
  },
  'quantity.rise-and-fall': {
    zh: '“{text}”既像是增加又像是减少，请确认是哪一种。',
    en: '“{text}” may be a rise or a fall; say which.',
  },
  'quantity.date-span': {
    zh: '“{text}”是一段时间，请判断是否按期完成。',
    en: '“{text}” is a stretch of time; judge yourself whether it was kept.',
  },
  'quantity.date-vague': {
    zh: '“{text}”没有说到哪一天为止，请判断是否按期完成。',
    en: '“{text}” does not say by which day; judge yourself whether it was kept.',
  },
  'quantity.date-each': {
    zh: '“{text}”是每期都有的时限，请判断各期是否都按时。',
    en: '“{text}” is a deadline in every period; judge yourself whether each was kept.',
  },
  'quantity.per-unit': {
    zh: '“{text}”是按每个对象计的，请确认与完成值口径一致。',
    en: '“{text}” counts per unit; make sure that the other side counts the same way.',
  },
  'quantity.more-than': {
    zh: '“{text}”只说了大概的下限，请填确切的数。',
    en: '“{text}” gives only a floor; the exact number is needed.',
  },
  'quantity.about': { zh: '“{text}”是约数。', en: '“{text}” is approximate.' },
  'quantity.about-target': {
    zh: '“{text}”是约数，没有明确的达标线，请确认按多少比较。',
    en: '“{text}” is approximate and sets no clear mark; say what to compare with.',
  },
  'quantity.date-or-number': {
    zh: '“{text}”可能是日期，也可能是数，请确认。',
    en: '“{text}” may be a date or a number.',
  },
  'quantity.sentence-with-number': {
    zh: '“{text}”是一句话，其中的数是否就是要比较的数，请确认。',
    en: '“{text}” is a sentence; confirm that its number is the one to compare.',
  },
  'quantity.declared-qualitative': {
    zh: '指标性质为定性，而“{text}”是数值，请确认是否按数值比较。',
    en: 'The row is declared qualitative but “{text}” is a number; say whether to compare it.',
  },
  'quantity.several-unclear': {
    zh: '“{text}”含有多个数，请指明用哪一个。',
    en: '“{text}” holds several numbers; say which one counts.',
  },
  'quantity.range-unclear': {
    zh: '“{text}”的区间两端不成立，请核对。',
    en: 'The two ends of “{text}” make no range.',
  },
  'quantity.operators-clash': {
    zh: '“{text}”的比较方向互相矛盾，请确认。',
    en: 'The operators in “{text}” contradict each other.',
  },
  'quantity.units-clash': {
    zh: '单元格写的单位“{written}”与度量单位“{column}”不能换算，请核对。',
    en: 'The unit “{written}” in the cell cannot be converted to “{column}”.',
  },
  'quantity.fraction-or-percent': {
    zh: '“{text}”的度量单位是 %，不清楚是小数还是百分数，请确认。',
    en: '“{text}” stands beside the unit %: it may be a fraction or a percentage.',
  },
  'quantity.date-and-number': {
    zh: '“{text}”既有时间又有数量，请确认按哪一个比较。',
    en: '“{text}” holds a date and a number; say which one counts.',
  },
  'quantity.several-dates': {
    zh: '“{text}”含有多个时间，请确认以哪个为准。',
    en: '“{text}” holds several dates; say which one counts.',
  },
  'quantity.no-such-date': { zh: '“{text}”不是存在的日期，请核对。', en: '“{text}” is no date that exists.' },
  'quantity.date-negated': {
    zh: '“{text}”提到未完成、延期等情况，请判断是否按时完成。',
    en: '“{text}” speaks of delay or of not being done; judge it yourself.',
  },
  'quantity.date-planned': {
    zh: '“{text}”是计划或预计时间，不是实际完成时间。',
    en: '“{text}” is a planned time, not the actual one.',
  },
  'quantity.date-next-year': {
    zh: '“{text}”说的是下一年，请判断是否按时。',
    en: '“{text}” speaks of the next year; judge yourself whether it was kept.',
  },
  'quantity.date-from': {
    zh: '“{text}”是起始时间而不是完成时限，请判断是否达到。',
    en: '“{text}” is a time from which, not a deadline; judge it yourself.',
  },
  // What to know of a value that was read all the same.
  'quantity.operator-in-actual': {
    zh: '完成值“{text}”带有比较符号，像是照抄了指标值，已取其中的数，请核对。',
    en: 'The actual “{text}” carries an operator, as if copied from the target; its number was taken.',
  },
  'quantity.labelled': { zh: '已取“{label}”后面的数。', en: 'The number after “{label}” was taken.' },
  'quantity.growth': { zh: '“{text}”是增长幅度，按幅度比较。', en: '“{text}” is a growth; growths are compared.' },
  'quantity.decrease': { zh: '“{text}”是下降幅度，按幅度比较。', en: '“{text}” is a fall; falls are compared.' },
  'quantity.per-year': { zh: '“{text}”按年计，视同全年数。', en: "“{text}” counts per year; taken as the year's." },
  'quantity.chinese-numeral': { zh: '汉字数字读作 {value}。', en: 'The Chinese numeral was read as {value}.' },
  'quantity.negative': { zh: '“{text}”是负数，完成率没有意义。', en: '“{text}” is negative; a rate makes no sense.' },
  'quantity.month-number': {
    zh: '“{text}”可能是几月份，也可能是几个月，比较结果相同。',
    en: '“{text}” may be a month of the year or a number of months; the comparison is the same.',
  },
  'quantity.unit-differs': {
    zh: '单元格写的单位“{written}”与度量单位“{column}”不同，按单元格所写。',
    en: 'The unit “{written}” in the cell differs from “{column}”; the cell was followed.',
  },
  'quantity.unit-unknown': {
    zh: '“{unit}”不在常用单位中，按单位处理。',
    en: '“{unit}” is no common unit; it was taken for one.',
  },
  'quantity.units-kindred': {
    zh: '“{from}”与“{to}”用词不同，按同一单位比较。',
    en: '“{from}” and “{to}” are different words; compared as the same unit.',
  },
  'quantity.units-turned': {
    zh: '“{from}”与“{to}”写法颠倒，按同一单位比较。',
    en: '“{from}” and “{to}” are the same price turned round; compared as the same unit.',
  },
} as const;
