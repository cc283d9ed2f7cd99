/** Several numbers, ranges, growth, approximate numbers, names and sentences around a number. Columns: text | where | expected | seen in (describe.ts says how they are read). */
export const many = `
591，230 | actual, unit 家 | several · 591 家; · 230 家 | SN
591、222 | actual, unit 家 | several · 591 家; · 222 家 | SN
591, 230 | actual, unit 家 | several · 591 家; · 230 家 | general
591；230 | actual | several · 591 ·; · 230 · | general
科技企业达580家，高企达210家 | target, op 定性, unit 家 | several >= 580 家; >= 210 家 | SN
580家⏎210家 | actual | several · 580 家; · 210 家 | general
0.3元/张，10元/册 | target, op 定性, unit 元/套 | several · 0.3 元/张; · 10 元/册 | SN
580 210 | actual | ambiguous space-in-number | general
20-30/本 | target, op 定性, unit 元/个 | range 20 30 元/个 | SN
6-10元/套 | target, op 定性, unit 元/套 | range 6 10 元/套 | SN
80%~90% | target | range 80 90 % | general
80％～90％ | target | range 80 90 % | general
5-10% | target | range 5 10 % | general
3—5次 | target | range 3 5 次 | general
3至5个 | target | range 3 5 个 | general
50元-1万元 | target | range 0.005 1 万元 | general
5万-10万元 | target | range 5 10 万元 | general
30-20 | target | ambiguous range-unclear | general
≥80%且≤90% | target | range 80 90 % | general
大于80%小于90% | target | range 80 90 % | general
80%以上90%以下 | target | range 80 90 % | general
192只=180只+12头 | actual | ambiguous several-unclear | domain 3
3+2 | actual | ambiguous several-unclear | general
1:2 | target | ambiguous several-unclear | general
1/2 | target | ambiguous several-unclear | general
3/4以上 | target | ambiguous several-unclear | general
10:30前 | target | ambiguous several-unclear | general
2批3项 | actual | ambiguous several-unclear | general
第2批3项 | actual | ambiguous sentence-with-number → · 3 项 | general
5个，其中2个未完成 | actual | ambiguous several-unclear | general
14项（其中省级5项） | actual | ambiguous several-unclear | general
2亿5000万元 | actual | ambiguous several-unclear | general
±5%以内 | target | range -5 5 % | general
±5% | target | range -5 5 % | general
0-5% | target | range 0 5 % | general
-5%~5% | target | range -5 5 % | general
500-800元/人 | target | range 500 800 元/人 | general
≥80且<90 | target | range 80 90 · | general
1-12月 | target | ambiguous date-span | general
60%≤满意度<80% | target | ambiguous several-unclear | general
12/20 | actual | ambiguous several-unclear | general
①3个②5个 | actual | ambiguous several-unclear | general
12个，完成率60% | actual | several · 12 个; · 60 % | general
7*24小时 | target | ambiguous several-unclear | general
较2023年增长5% | actual | change up · 5 % !growth | general
比2022年末增长≥5% | target | change up >= 5 % !growth | general
100%达标 | actual | number · 100 % | general
95%满意 | actual | number · 95 % | general
14次，已完成 | actual | number · 14 次 | general
全部完成，完成率100% | actual | number · 100 % !labelled | general
14次，基本完成 | actual | ambiguous sentence-with-number → · 14 次 | general
10项取消 | actual | ambiguous sentence-with-number → · 10 项 | general
95%取消 | actual | ambiguous sentence-with-number → · 95 % | general
10项部分完成 | actual | ambiguous sentence-with-number → · 10 项 | general
10部分完成 | actual | ambiguous sentence-with-number → · 10 · | general
10项进行中 | actual | ambiguous sentence-with-number → · 10 项 | general
10项（预计） | actual | ambiguous negated | general
95%（上年） | actual | ambiguous negated | general
10项以外 | actual | ambiguous negated | general
超额10项 | actual | ambiguous sentence-with-number → · 10 项 | general
10余万元 | actual | ambiguous more-than → · 10 万元 | general
只完成10项 | actual | ambiguous sentence-with-number → · 10 项 | general
14次，未完成 | actual | ambiguous negated | general
14次（超额完成） | actual | number · 14 次 | general
2024年共完成14次 | actual | ambiguous date-and-number → · 14 次 | general
每月1次 | target | number · 1 次/月 | general
每季度不少于1次 | target | number >= 1 次/季度 | general
排名前5 | target | rank 5 | general
1000+ | actual | ambiguous more-than → · 1000 · | general
约等于5 | target | ambiguous about-target → = 5 · | general
1、完成验收 | target | qualitative · | general
1、培训30次；2、服务10家 | target | several · 30 次; · 10 家 | general
≥3个（其中：省级1个） | target | ambiguous several-unclear | general
2个以上（含2个） | target | ambiguous several-unclear | general
110接警 | target | number · 110 接警 !unit-unknown | general
2023—2024年 | target | ambiguous date-and-number | general
-5% | target | number · -5 % !negative | domain 3
−3% | actual | number · -3 % !negative | general
—5% | actual | ambiguous sentence-with-number | general
+5% | actual | number · 5 % | general
下降5%以上 | target | change down >= 5 % !decrease | domain 3
比上年下降3% | actual | change down · 3 % !decrease | general
较上年增长≥20 % | target | change up >= 20 % !growth | domain 3
增长10% | actual | change up · 10 % !growth | general
同比增长10%以上 | target | change up >= 10 % !growth | general
增长率≥5% | target | change up >= 5 % !labelled !growth | general
45支左右 | target | ambiguous about-target → · 45 支 | SN
约45支 | actual | number · 45 支 !about | general
近100家 | actual | number · 100 家 !about | general
100余家 | actual | ambiguous more-than → · 100 家 | general
10多次 | actual | ambiguous more-than → · 10 次 | general
每个团队每年不少于4次 | target | ambiguous per-unit → >= 4 次 | SN
每年不少于4次 | target | number >= 4 次 !per-year | general
人均2000元 | target | ambiguous per-unit → · 2000 元 | general
合格率≥95% | target | number >= 95 % !labelled | general
企业满意度100% | actual | number · 100 % !labelled | SN
完成率：100% | actual | number · 100 % !labelled | general
上年满意度90% | actual | ambiguous sentence-with-number → · 90 % | general
完成14次 | actual | number · 14 次 | general
实际完成14次 | actual | number · 14 次 | general
共14次 | actual | number · 14 次 | general
已完成14次 | actual | number · 14 次 | general
14次完成 | actual | number · 14 次 | general
100%完成 | actual | number · 100 % | general
达到95% | actual | number · 95 % | general
≥266米 | actual | number >= 266 米 !operator-in-actual | domain 3
超过100次 | actual | number > 100 次 !operator-in-actual | general
不足100次 | actual | ambiguous negated | general
未达到90% | actual | ambiguous negated | general
3个未完成 | actual | ambiguous negated | general
仅完成3个 | actual | ambiguous negated | general
100%（问卷） | actual | number · 100 % | general
100%(未抽样) | actual | ambiguous negated | general
签订合同14亿元 | target, op 定性, unit 亿元 | ambiguous sentence-with-number → · 14 亿元 | general
合同登记额达14亿元 | target, op 定性, unit 亿元 | ambiguous declared-qualitative → >= 14 亿元 !labelled | SN
合同登记额达14亿元 | target | number >= 14 亿元 !labelled | general
常年引进45支左右团队服务企业 | target, op 定性, unit 支 | ambiguous sentence-with-number → · 45 支 | SN
研发投入突破13亿元 | target, op 定性, unit 亿元 | ambiguous sentence-with-number → > 13 亿元 | SN
提高农户技术水平，举行培训30次 | target, op 定性, unit 次 | ambiguous sentence-with-number → · 30 次 | SN
设立项目1000万元，鼓励企业申报 | target, op 定性, unit 万元 | ambiguous sentence-with-number → · 1000 万元 | SN
召开1次对接会 | target, op 定性, unit 次 | ambiguous declared-qualitative → · 1 次 | SN
符合环保要求达到100% | target, op 定性, unit % | ambiguous sentence-with-number → >= 100 % | SN
开展交流10余次，促进发展 | actual, unit 次 | ambiguous sentence-with-number → · 10 次 | SN
已入库5条信息 | actual, unit 个 | ambiguous sentence-with-number → · 5 条 | SN
三次 | target | number · 3 次 !chinese-numeral | general
不少于十二个 | target | number >= 12 个 !chinese-numeral | general
五十万元 | target | number · 500000 元 !chinese-numeral | general
两次 | actual | number · 2 次 !chinese-numeral | general
`;
