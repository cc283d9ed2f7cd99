/** Operators: signs, their look-alikes, words, and the operator column. Columns: text | where | expected | seen in (describe.ts says how they are read). */
export const operators = `
≥3个 | target | number >= 3 个 | QD
≥2 | target | number >= 2 · | QD
≥1.22 | target | number >= 1.22 · | QD
≥ 500 万元 | target | number >= 500 万元 | QD
≧735 | target | number >= 735 · | domain 3
≧20000亩 | target | number >= 20000 亩 | domain 3
⩾5项 | target | number >= 5 项 | domain 3
>=90% | target | number >= 90 % | domain 3
=>90% | target | number >= 90 % | general
＞＝90％ | target | number >= 90 % | domain 3
> = 90% | target | number >= 90 % | general
》90% | target | number >= 90 % | domain 3
〉90 | target | number >= 90 · | general
>90% | target | number > 90 % | general
＞5次 | target | number > 5 次 | general
大于80% | target | number > 80 % | general
大于等于90% | target | number >= 90 % | general
高于95% | target | number > 95 % | general
不少于12种 | target | number >= 12 种 | SN
不低于95% | target | number >= 95 % | domain 3
不小于3项 | target | number >= 3 项 | general
至少3次 | target | number >= 3 次 | domain 3
最低90% | target | number >= 90 % | general
达580家 | target | number >= 580 家 | SN
达到95% | target | number >= 95 % | domain 3
达到95%以上 | target | number >= 95 % | general
突破100亿元 | target | number > 100 亿元 | general
超过100次 | target | number > 100 次 | general
110次以上 | target | number >= 110 次 | JM
500项以上 | target | number >= 500 项 | JM
90%及以上 | target | number >= 90 % | general
90%以上（含） | target | number >= 90 % | general
≥95%（含） | target | number >= 95 % | general
不低于90%以上 | target | number >= 90 % | general
≤3个月 | target | number <= 3 个月 | TJ
≤90万元 | target | number <= 90 万元 | SN
≦5% | target | number <= 5 % | general
<=5天 | target | number <= 5 天 | general
=<5天 | target | number <= 5 天 | general
＜＝5天 | target | number <= 5 天 | domain 3
《5天 | target | number <= 5 天 | domain 3
<5% | target | number < 5 % | general
小于5% | target | number < 5 % | general
低于3次 | target | number < 3 次 | general
不超过90万元 | target | number <= 90 万元 | SN
不高于5% | target | number <= 5 % | domain 3
不大于10 | target | number <= 10 · | general
不多于2次 | target | number <= 2 次 | general
最多3次 | target | number <= 3 次 | general
5%以内 | target | number <= 5 % | SN
3个月内 | target | number <= 3 个月 | general
5个工作日内 | target | number <= 5 个工作日 | general
30日之内 | target | number <= 30 日 | general
10%以下 | target | number <= 10 % | general
控制在5%以内 | target | number <= 5 % | SN
控制在90万元 | target | number <= 90 万元 | general
控制在90万元内 | target | number <= 90 万元 | SN
最高不超过100元 | target | number <= 100 元 | general
=100% | target | number = 100 % | TJ
＝100% | target | number = 100 % | domain 3
═100 | target | number = 100 · | domain 3
﹦72890 | target | number = 72890 · | domain 3
等于5 | target | number = 5 · | general
100 | target | number · 100 · | domain 3
43.2 | target | number · 43.2 · | domain 3
550 | target | number · 550 · | domain 3
6000平方米 | target | number · 6000 平方米 | domain 3
5场次 | target | number · 5 场次 | JM
不超过5次以上 | target | ambiguous operators-clash → <= 5 次 | general
≥≥95% | target | ambiguous sentence-with-number → >= 95 % | general
≥ | target | ambiguous number-missing | general
≥% | target | ambiguous number-missing | general
≤个 | target | ambiguous number-missing | general
5 | target, op 正向指标, unit 天 | number >= 5 天 | general
5 | target, op 反向指标, unit 天 | number <= 5 天 | general
5 | target, op 正向指标（≥）, unit 天 | number >= 5 天 | general
5 | target, op （≤）, unit 天 | number <= 5 天 | general
5 | target, op “≥”, unit 天 | number >= 5 天 | general
5 | target, op 定性（文字）, unit 天 | ambiguous declared-qualitative → · 5 天 | general
5 | target, op 定量指标, unit 天 | number · 5 天 | general
5 | target, op 大于等于, unit 天 | number >= 5 天 | general
5 | target, op ＝, unit 天 | number = 5 天 | general
5 | target, op 不知所云, unit 天 | number · 5 天 | general
5 | target, op 定性, unit 天 | ambiguous declared-qualitative → · 5 天 | general
95 | target, op ≥, unit % | number >= 95 % | SN
≥10% | target, op ≥, unit % | number >= 10 % | SN
≤5 | target, op ≥, unit 天 | ambiguous operators-clash → <= 5 天 | general
=5 | target, op ≥, unit 天 | ambiguous operators-clash → = 5 天 | general
>5 | target, op ≥, unit 天 | number > 5 天 | general
95 | actual, op ≥, unit % | number · 95 % | SN
14亿元 | actual, op 定性, unit 亿元 | number · 14 亿元 | general
达标率95% | target | number · 95 % !labelled | general
参训人数不少于100人 | target | number >= 100 人 !labelled | general
力争达到90% | target | number >= 90 % | general
提高到95% | target | number >= 95 % | general
降低到5%以下 | target | number <= 5 % | general
不得超过100万元 | target | number <= 100 万元 | general
`;
