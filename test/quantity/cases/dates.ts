/** Dates and deadlines. Columns: text | where | expected | seen in (describe.ts says how they are read). */
export const dates = `
2024年12月31日前 | target | date 2024-12-31 <= | TJ
已于2024年12月31日前完成 | actual | date 2024-12-31 <= done | TJ
2024年4月1日前 | actual | date 2024-4-1 <= | JM
2023年12月 | target | date 2023-12-· · | domain 3
2023年10月 | actual | date 2023-10-· · | domain 3
12月 | target | date ·-12-· · | domain 3
次年1月底前 | target | ambiguous date-next-year | Shandong
2025年1月底前 | target | date 2025-1-· <= | general
12月底前 | target | date ·-12-· <= | domain 3
12月20日 | actual | date ·-12-20 · | domain 3
12月20日前 | actual | date ·-12-20 <= | general
2021年底 | target | date 2021-12-· <= | domain 3
2021年底 | actual | date 2021-12-· · | general
2021年12月完成 | actual | date 2021-12-· · done | domain 3
2021年12月完成 | target | date 2021-12-· · | general
1年 | target | number · 1 年 | domain 3
11月底完成100% | target | ambiguous date-and-number | domain 3
12 | target, op ≤, unit 月 | number <= 12 月 !month-number | SN
≤12 月 | target | number <= 12 月 !month-number | SN
12月 | target, op ≤, unit 月 | number <= 12 月 !month-number | SN
10 | actual, unit 月 | number · 10 月 !month-number | SN
2024 | target, op 定性, unit 年 | date 2024-·-· · | SN
2024年12月 | actual, unit 年 | date 2024-12-· · | SN
2024年 | target | date 2024-·-· · | general
二〇二四年 | target | date 2024-·-· · | general
二○二四年十二月 | target | date 2024-12-· · | general
2024.12.31 | target | date 2024-12-31 · | general
2024-12-31 | target | date 2024-12-31 · | general
2024/12/31 | target | date 2024-12-31 · | general
2024-12 | target | date 2024-12-· · | general
2024.12 | target | ambiguous date-or-number | general
20241231 | target | ambiguous date-or-number | general
2024.12 | target, unit 万元 | number · 2024.12 万元 | general
2024年12月前 | target | date 2024-12-· < | general
2024年12月底前完成 | target | date 2024-12-· <= | general
2024年内 | target | date 2024-·-· <= | general
年底前 | target | date ·-12-· <= | general
年内完成 | target | date ·-12-· <= | general
本年度内 | target | date ·-12-· <= | general
不晚于12月31日 | target | date ·-12-31 <= | general
≤2024年12月31日 | target | date 2024-12-31 <= | general
≥2024年12月31日 | target | ambiguous date-from | general
2024年12月31日以前 | target | date 2024-12-31 <= | general
截至2023年12月31日 | actual | date 2023-12-31 · | general
完成时间为2022年12月30日 | target | date 2022-12-30 · | domain 3
完成时间为2022年12月30日 | actual | date 2022-12-30 · done | domain 3
2022年12月30日完成验收 | actual | date 2022-12-30 · done | general
2024年12月31日前资金全部拨付到位 | target | date 2024-12-31 <= | general
预计2024年12月完成 | actual | ambiguous date-planned | general
2024年12月未完成 | actual | ambiguous date-negated | general
推迟至2025年3月 | actual | ambiguous date-negated | general
2024年上半年 | actual | date 2024-6-· · done | general
2024年第三季度 | target | date 2024-9-· <= | general
一季度 | actual | date ·-3-· · done | general
2024年11月上旬 | target | date 2024-11-10 <= | general
11月中旬 | actual | date ·-11-20 · done | general
2024年2月下旬前 | target | date 2024-2-· < | general
三季度前 | target | date ·-9-· < | general
2024年11月初 | target | ambiguous date-vague | general
2024年11月初 | actual | date 2024-11-· · | general
11月左右 | actual | ambiguous date-vague | general
13月 | target | ambiguous no-such-date | general
2024年2月30日 | target | ambiguous no-such-date | general
2024年2月29日 | target | date 2024-2-29 · | general
2024年12月15日至12月20日 | actual | ambiguous date-span | general
2024年完成3项 | target | ambiguous date-and-number → · 3 项 | general
2024年1-12月 | target | ambiguous date-span | general
24年12月 | actual | ambiguous date-and-number | general
2024 年 12 月 31 日前 | target | date 2024-12-31 <= | general
3个月 | target | number · 3 个月 | general
10月15日 | actual | date ·-10-15 · | general
六月底前 | target | date ·-6-· <= | general
2024年持续开展市校合作 | target | qualitative · | general
`;
