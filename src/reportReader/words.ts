import { AT_LEAST, AT_LEAST_SIGNS, AT_MOST, AT_MOST_SIGNS } from '../lexicon/operators';
import { COMPLETION_RATES, EXECUTION_RATES } from '../lexicon/rates';
import { anyOf } from '../lexicon/words';

/** The words of reports, by what they do. Every list is data: a word more is one entry more. */

/** Before a number: it is a target. */
export const LOWER_BOUND = [...AT_LEAST_SIGNS, '＞=', '>', ...AT_LEAST];
export const UPPER_BOUND = [...AT_MOST_SIGNS, '<', ...AT_MOST];

/** Before a number: it is not the very number. */
export const ABOUT_BEFORE = '约 大约 约为 近 将近 接近 超 超过 逾 突破 高达 多达 累计超 达到近 仅需 共约'.split(' ');
export const ABOUT_AFTER = '以上 以下 以内 左右 上下 余 多 几 来 许 及以上 起'.split(' ');

/** What ends the words before a number and says nothing of what is counted. */
export const LINKS =
  '为 是 达 达到 达到了 共 共计 合计 总计 有 已 均 均为 均达到 各 分别为 实际为 约为 已达 已达到 为人民币 人民币 超过 超 近 约 仅 仅为 只有 高达 突破 达成'.split(
    ' ',
  );

/** Money by role: how the words before it end (links taken off). Tried in this order. */
export const ROLE_ENDINGS = [
  ['initial', /年初(?:预算|安排)(?:收入|支出)?(?:数|总额|金额|资金|经费)?$/],
  ['planned', /(?:计划(?:完成)?(?:支出?|使用|安排|投入)|拟支出)(?:数|金额|资金)?$/],
  ['left', /(?:结余|结转|剩余|未支出|未使用|退回|收回|节约)(?:资金|金额|数)?$/],
  ['received', /(?:(?:实际)?(?:到位|收到|下达|拨入|到账)(?:指标|资金|经费|金额|数)?|收到.*(?:经费|资金|款)(?:共计)?)$/],
  [
    'executed',
    /(?:实际(?:支出|发放|使用|执行|支付|完成支出|投入|拨付)|(?:已|累计|完成)(?:支出|使用|执行|支付|发放|兑付)|(?:实际|资金)(?:支付|兑付)|(?:完成|累计)拨付|支出决算|决算支出|决算|预算执行|执行)(?:数|总额|金额|资金|经费|总数)?$|(?:使用|开支|支出了)$/,
  ],
  ['budget', /(?:预算|调整后预算)(?:收入|支出)?(?:数|总额|总金额|金额|资金|经费|安排|总数)?$|预算(?:安排|资金总额)$/],
  ['amount', /(?:资金|经费|项目|拨付|安排|下达|拟定|投入|专项)(?:总额|金额|共计)?$/],
] as const;

/** In the words before a list: its amounts were spent. Not 基本支出 and 项目支出, which are kinds of a budget too. */
export const SPENT =
  /实际|决算|已经?(?:支出|支付|使用|执行|拨付|发放|兑付|付款)|(?:支付|执行|付款|报销|兑付|花费|使用)(?:数|金额|资金)?$/;

/** A rate of money: how the words before a percentage end. */
export const EXECUTION_RATE = new RegExp(`${anyOf(EXECUTION_RATES)}的?$`);
export const COMPLETION_RATE = new RegExp(`${anyOf(COMPLETION_RATES)}$`);

/** Words of a subject that do not tell one pot of money from another. */
export const IDLE_MONEY_WORDS =
  /截[至止].*?(?:日|月|底|末|时|年)(?![度底末])|(?:19|20)\d\d年度?|\d{1,2}[~—-]\d{1,2}月|\d{1,2}月底?|本项目|该项目|该类项目|本年度?|当年|全年|年度|项目承担单位|我局|我单位|本单位|实际|累计|总体|整体|财政|资金|经费|费用|部门|中期|金额|调整后|共计|共?安排|批复|核定|下达|共有?|其中|[:,，"“”‘’'()（）\s]/g;

/** Spoken for as nothing of interest, at the beginning of the name of a quantity. */
export const NAME_OPENERS =
  /^(?:其中|用于|主要包括|包括|分别是|分别为|一是|二是|三是|四是|五是|六是|七是|八是|以及|及|和|与|且|共计?(?!同)|已|先后|成功|全年|今年|本年度?|截[至止][^，,]*?(?:底|末|日|月|年)|(?:19|20)\d\d年(?:度|底|末)?|我市|我局|我县|我省|我区|全市|全省|全县|全区|本市|年初|实际|累计|目前|同时|[①-⑳]|指标\d{1,2}[.、:：]?|[（(]?\d{1,2}[)）.、])+/;

/** What one says of an indicator before its name; taken off for comparing. */
export const NAME_VERBS =
  /^(?:支持|促进|开展|完成|实施|提供|组织|推动|实现|举办|召开|备案入库|入库备案|成功备案|备案|入库|引进|达成|获取|新增|持续|积极|进一步|全社会|国家(?!级)|全市|我市|全省)+/;
export const NAME_ENDINGS = /(?:的?数量|总数|个数|总量|总额|人数|次数|情况|指标|数|完成(?:情况|数量?|值)|认定)$/;

/** Two names of one thing. */
export const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/高企/g, '高新技术企业'],
  [/科小/g, '科技型中小企业'],
  [/研究与试验发展|R&D/g, '研发'],
  [/研发(?:经费投入|投入经费|经费|投入)/g, '研发投入'],
  [/研发强度/g, '研发投入强度'],
  [/经费支出/g, '支出'],
];

/** A name of these words alone tells no quantity from another: every project has one. */
export const GENERIC_NAME =
  /^(?:项目|资金|经费|费用|预算|支出|总|年度|专项|本|该|财政|拨付|安排|发放|补助|奖励|奖补|使用|满意度|服务对象|对象|群众|人员|企业|单位|参与|参加|每个|每支|每项|每人|人均|团队|指标值?|项目效益|效益|完成|达到?|得分|评价|自评|绩效|共|数量|金额|活动|会议|个|下属|事业|行政|内设机构|机构|一|二|三|其中|等|和|及|的|占|为|万|市|县|省|区|级|组织|征集|实际|签约|签订|合同|获|引进|招收|新|系统|占比|率|比|标准)*$/;
/** The words speak of a plan, of another time, or of a part: what they count is not the result. */
export const NOT_A_RESULT =
  /目标|计划|拟|力争|预计|确保|争取|将|应|需|不(?:少|低|小|高|超|大)|较|比(?!例|率|重)|同比|环比|(?:增长|增加|减少|下降|上升|提高|提升)(?!率)|上年|去年|往年|上一年|其中|另有|每|人均|户均|最高|剩余|未|第|占|超|突破/;

export { OF_PLACE } from '../lexicon/places';

/** Kinds that together are everything of their sort, so that a list of two of them must add up. */
export const CLOSED_KINDS: readonly {
  readonly of: RegExp;
  readonly kinds: readonly RegExp[];
  readonly atLeast: number;
}[] = [
  { of: /专利/, kinds: [/发明/, /实用新型/, /外观/], atLeast: 2 },
  { of: /预算|支出|执行/, kinds: [/基本支出/, /项目支出/], atLeast: 2 },
  { of: /指标/, kinds: [/产出/, /效益/, /满意度/], atLeast: 3 },
];

/** What a report may deny in one place and count in another. */
export const DENIALS: readonly { readonly denied: RegExp; readonly counted: RegExp }[] = [
  { denied: /(?:无|没有)下属[^，。；、:\d]{0,10}单位/, counted: /下属[^，。；、:\d]{0,8}单位$/ },
  { denied: /(?:无|没有)内设机构/, counted: /内设机构$/ },
];

/** A count of such things is never in these units. */
export const UNIT_SLIPS: readonly { readonly name: RegExp; readonly not: readonly string[] }[] = [
  {
    name: /(?:活动|会议|培训班|讲座|论坛|赛事|大赛)(?:总|场)?(?:数|次数|数量)$/,
    not: ['人', '名', '人次', '家', '元', '万元', '%'],
  },
  { name: /(?:企业|单位|机构|平台)(?:家)?数(?:量)?$/, not: ['人', '名', '人次', '次', '元', '万元', '%'] },
  { name: /(?:人数|人次数)$/, not: ['家', '项', '件', '场', '元', '万元', '%'] },
  { name: /(?:专利|论文|成果|项目)数(?:量)?$/, not: ['人', '名', '人次', '家', '元', '万元', '%'] },
];
