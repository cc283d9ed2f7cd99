/** Slips of the pen, marks for nothing, and words. Columns: text | where | expected | seen in (describe.ts says how they are read). */
export const slips = `
19574.亿元 | actual | ambiguous stray-point | TJ
19574. | actual | ambiguous stray-point | TJ
95。 | actual | ambiguous stray-point → · 95 · | general
95%。 | actual | number · 95 % | general
14次。 | actual | number · 14 次 | general
11,25791 | actual | ambiguous comma-unclear → · 11257.91 · | GZ
11,25791万元 | actual | ambiguous comma-unclear → · 11257.91 万元 | GZ
165,52 | actual | ambiguous comma-unclear → · 165.52 · | JM
157,84 | actual | ambiguous comma-unclear → · 157.84 · | JM
7,68 | actual | ambiguous comma-unclear → · 7.68 · | JM
7,00.0,77 | actual | ambiguous comma-unclear | domain 3
1,2,3 | actual | ambiguous comma-unclear | general
1.2.3 | actual | ambiguous points-unclear | general
1..2 | actual | ambiguous points-unclear | general
12。5 | actual | ambiguous points-unclear | general
165, | actual | ambiguous comma-unclear | general
1,23 | actual | ambiguous comma-unclear → · 1.23 · | general
12,3456 | actual | ambiguous comma-unclear | general
1234,567 | actual | ambiguous comma-unclear | general
0,123 | actual | ambiguous comma-unclear | general
.32 | actual | ambiguous leading-point | general
.5% | actual | ambiguous leading-point | general
007 | actual | ambiguous leading-zero → · 7 · | general
00 | target | number · 0 · | domain 3
-0 | target | number · 0 · | domain 3
0次 | target | number · 0 次 | domain 3
0.0 | actual | number · 0 · | general
1 000 | actual | ambiguous space-in-number | general
９ ５％ | actual | ambiguous space-in-number | general
0A | actual | ambiguous stray-letters | TJ
保持0A办公系统运行 | target | ambiguous stray-letters | TJ
l00% | actual | ambiguous stray-letters | general
1O0% | actual | ambiguous stray-letters | general
I00 | actual | ambiguous stray-letters | general
5A级景区 | target | qualitative · | general
1e5 | actual | ambiguous stray-letters | general
2^3 | actual | ambiguous several-unclear | general
95%% | actual | ambiguous sentence-with-number → · 95 % | general
123456789012345678901234 | actual | ambiguous number-too-long | general
#DIV/0! | actual | ambiguous cell-error | general
１２３．５％ | actual | number · 123.5 % | general
␣95%␣ | actual | number · 95 % | general
- | target | none | JM
— | actual | none | domain 3
—— | actual | none | domain 3
/ | actual | none | domain 3
无 | target | none | domain 3
不涉及 | target | none | domain 3
…… | target | none | domain 3
... | target | none | general
N/A | actual | none | general
⏎ | actual | none | domain 3
指标2 | target | none | domain 3
指标1： | target | none | general
≥XX% | target | none | general
稳步提升 | target | qualitative · | QD
对比上年有增长 | actual | qualitative · | JM
效果明显 | actual | qualitative · | domain 3
显著提高 | actual | qualitative · | domain 3
程度较高 | actual | qualitative · | domain 3
合规 | target | qualitative · | domain 3
及时 | actual | qualitative · | domain 3
高 | actual | qualitative · | domain 3
好 | target | qualitative · | domain 3
满意 | actual, op ≥, unit 百分比 | qualitative · | SN
入库一批信息 | target, op 定性, unit 个 | qualitative · | SN
一次性发放 | target | qualitative · | general
二级 | target | qualitative · | general
三分之二以上 | target | qualitative · | general
控制在预算内 | target | qualitative · | domain 3
完成 | target | qualitative · | general
完成 | actual | qualitative met | TJ
已完成 | actual | qualitative met | TJ
未完成 | actual | qualitative unmet | TJ
是 | actual | qualitative met | TJ
否 | actual | qualitative unmet | general
基本达到 | actual | qualitative partly | TJ
达成预期指标 | actual | qualitative met | TJ
全部达成预期指标 | actual | qualitative met | TJ
符合要求 | actual | qualitative met | TJ
达到预期 | actual | qualitative met | domain 3
达成年度指标 | actual | qualitative met | domain 1.1
部分达成年度指标并具有一定效果 | actual | qualitative partly | domain 1.1
未达成年度指标且效果较差 | actual | qualitative unmet | domain 1.1
部分完成 | actual | qualitative partly | general
大部分完成 | actual | qualitative partly | general
未全部完成 | actual | qualitative partly | general
没有完成 | actual | qualitative unmet | general
尚未完成 | actual | qualitative unmet | general
未按时完成 | actual | qualitative unmet | general
按时完成 | actual | qualitative met | general
已按要求完成 | actual | qualitative met | general
计划完成 | actual | qualitative · | general
预期完成 | actual | qualitative · | general
完成情况良好 | actual | qualitative · | general
完成部分任务 | actual | qualitative · | general
工作任务均已完成 | actual | qualitative met | general
完成年度计划 | actual | qualitative met | general
按计划完成 | actual | qualitative met | general
验收完成 | actual | qualitative met | general
未能按期完成 | actual | qualitative unmet | general
无法完成 | actual | qualitative · | general
未完全达到目标 | actual | qualitative partly | general
基本完成，达到预期目标 | actual | qualitative · | general
√ | actual | qualitative met | general
年度目标已完成 | actual | qualitative met | general
不符合要求 | actual | qualitative unmet | general
未达标 | actual | qualitative unmet | general
不达标 | actual | qualitative unmet | general
达标 | actual | qualitative met | general
基本完成年度任务 | actual | qualitative partly | general
支持临床研究，全部达到预期指标 | actual | qualitative met | TJ
支持临床研究，部分达到预期指标 | actual | qualitative · | general
尚未开展研究，全部达到预期指标 | actual | qualitative · | general
正在推进，已完成 | actual | qualitative · | general
预计完成 | actual | qualitative · | general
14.亿元 | actual | ambiguous stray-point | general
(12) | actual | ambiguous noise | general
12* | actual | ambiguous noise | general
V2.0 | target | ambiguous stray-letters | general
23.10.15 | actual | ambiguous points-unclear | general
2023 10 15 | actual | ambiguous space-in-number | general
10月15 | actual | ambiguous date-and-number | general
不低于上年 | target | qualitative · | general
与上年持平 | actual | qualitative · | general
零事故 | actual | number · 0 · | general
达到 | actual | qualitative met | general
≥ | target | ambiguous number-missing | general
>= % | target | ambiguous number-missing | general
无事故 | actual | qualitative · | general
没有发生，已完成 | actual | qualitative · | general
`;
