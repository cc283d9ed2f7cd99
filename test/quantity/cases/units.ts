/** Units: percent and permille, money, counting words, compound units, and the unit column. Columns: text | where | expected | seen in (describe.ts says how they are read). */
export const units = `
98 % | target | number · 98 % | SN
95% | actual, unit % | number · 95 % | SN
95 | target, op ≥, unit ％ | number >= 95 % | SN
96 | target, op ≥, unit 百分比 | number >= 96 % | SN
100 | actual, unit 百分比 | number · 100 % | domain 3
95（%） | actual | number · 95 % | general
0.95 | actual, unit % | ambiguous fraction-or-percent → · 95 % | general
1 | actual, unit % | ambiguous fraction-or-percent → · 100 % | general
0 | actual, unit % | number · 0 % | general
0.5% | actual, unit % | number · 0.5 % | general
1.07 | actual, unit % | number · 1.07 % | general
0.9 | actual, unit ‰ | number · 0.9 ‰ | domain 3
≤0.9‰ | target | number <= 0.9 ‰ | domain 3
百分之九十五 | target | number · 95 % | general
≥百分之95 | target | number >= 95 % | general
百分之百 | actual | number · 100 % | general
千分之三 | target | number · 3 ‰ | general
提高2个百分点 | target | change up · 2 个百分点 !growth | general
３９５２．９５万元 | actual | number · 3952.95 万元 | general
3952.95万元 | actual | number · 3952.95 万元 | QD
5.8万 | actual | number · 5.8 万 | domain 3
5.8万 | actual, unit 元 | number · 5.8 万元 !unit-differs | general
14亿 | target, op ≥, unit 亿元 | number >= 14 亿元 | general
6.47亿元 | actual | number · 6.47 亿元 | domain 3
72890元 | actual | number · 72890 元 | domain 3
500元整 | actual | number · 500 元整 | general
5万元 | actual, unit 元 | number · 5 万元 !unit-differs | general
12,500 | actual | number · 12500 · | GZ
215,457.6 | actual | number · 215457.6 · | GZ
1,234,567.89万元 | actual | number · 1234567.89 万元 | general
≥1000人次 | target | number >= 1000 人次 | TJ
2500家次 | actual | number · 2500 家次 | TJ
≥10个工作日 | target | number >= 10 个工作日 | TJ
100册次 | actual | number · 100 册次 | domain 3
12批次 | actual | number · 12 批次 | domain 3
≥4831平方米 | target | number >= 4831 平方米 | TJ
12公里 | actual | number · 12 公里 | domain 3
20台（套） | actual | number · 20 台(套) | general
20台/套 | actual | number · 20 台/套 | general
3.5万亩 | actual | number · 3.5 万亩 | domain 3
3万粒 | actual | number · 3 万粒 | domain 3
120学时 | actual | number · 120 学时 | domain 3
100TB | actual | number · 100 TB | domain 3
5km | actual | number · 5 km | general
200㎡ | actual | number · 200 ㎡ | general
12周岁 | actual | number · 12 周岁 | general
20人・天 | actual | number · 20 人·天 | general
10微克/立方米 | target | number · 10 微克/立方米 | general
10个别 | actual | ambiguous sentence-with-number → · 10 · | general
3帧 | actual | number · 3 帧 | general
200艘次 | actual | number · 200 艘次 | general
3个项目 | actual | number · 3 个 | general
≥1家企业 | target | number >= 1 家 | general
2200篇稿件 | actual | number · 2200 篇 | general
550元/人/天 | target | number · 550 元/人/天 | JM
400元/人、天 | actual | number · 400 元/人、天 | JM
180元/人·天 | actual | number · 180 元/人·天 | general
≤1000人/元 | target | number <= 1000 人/元 | SN
1000 | actual, unit 人/元 | number · 1000 人/元 | SN
0.3万元/人 | target | number · 0.3 万元/人 | general
≥1次/年 | target | number >= 1 次/年 | SN
30人次/年 | actual | number · 30 人次/年 | general
10人 | actual, unit 人次 | number · 10 人 !units-kindred | QD
8项 | actual, unit 个 | number · 8 项 !units-kindred | QD
10次 | actual, unit 人次 | ambiguous units-clash → · 10 次 | general
100% | actual, unit 家 | ambiguous units-clash → · 100 % | general
5 | target, op ≥, unit / | number >= 5 · | general
5 | target, op ≥, unit （万元） | number >= 5 万元 | general
个 | target | unit-only 个 | QD
万元 | actual | unit-only 万元 | QD
% | target | unit-only % | general
（个） | target | unit-only 个 | general
元/人/天 | target | unit-only 元/人/天 | general
≥500⏎万元 | target | number >= 500 万元 | general
≥95⏎% | target | number >= 95 % | general
`;
