/**
 * Rules as forms print them, in words that people use, each with what it must be read as (notation.ts says how that is written).
 * "-" stands for a text that must be left unread: it is vague, says two things, or nothing that can be computed.
 */

/** A cell of a column 评分标准 beside a row of that name. */
export interface RowText {
  readonly name?: string;
  readonly text: string;
  readonly is: string;
}

const row = (text: string, is: string, name = '参训学员数'): RowText => ({ name, text, is });

export const PROPORTION: readonly RowText[] = [
  row('按比例得分', 'prop'),
  row('按完成比例计分', 'prop'),
  row('按实际完成率计算得分', 'prop'),
  row('得分=完成值/指标值×分值', 'prop'),
  row('得分＝实际完成值÷年度指标值×该项分值', 'prop'),
  row('得分=分值×完成率', 'prop'),
  row('完成率*权重', 'prop'),
  row('实际完成数/目标值*分值，最高不超过分值', 'prop'),
  row('得分=（实际完成值/指标值）×100%×分值', 'prop'),
  row('未完成的按比例得分', 'prop'),
  row('完成的得满分，未完成的按比例计分', 'prop'),
  row('达到指标值得满分，未达到的按完成比例得分', 'prop'),
  row('完成目标得10分，未完成按完成率×10分计算', 'prop =10'),
  row('达标得满分；未达标按比例扣分', 'prop'),
  row('未完成的按比例扣减', 'prop'),
  row('完成率低于60%不得分，其余按完成比例得分', 'prop zero<60'),
  row('按完成比例得分，完成率低于60%的不得分', 'prop zero<60'),
  row('完成率不足50%的得0分', 'prop zero<50'),
  row('完成率＜70%不得分', 'prop zero<70'),
  row('完成率60%及以下不得分', 'prop zero<=60'),
  row('完成率≥90%得满分，60%≤完成率<90%按比例得分，完成率<60%不得分', 'prop full>=90 zero<60'),
  row('完成率达到95%以上得满分，低于95%按比例得分', 'prop full>=95'),
  row('完成率90%（含）以上得满分，60%（含）-90%按完成率计分，60%以下不得分', 'prop full>=90 zero<60'),
  row('完成率达到100%得满分，低于100%的按比例得分，低于60%的不得分', 'prop full>=100 zero<60'),
  row('B/A×分值', 'prop'),
  row('分值×B/A', 'prop'),
];

export const ALL_OR_NOTHING: readonly RowText[] = [
  row('达标得满分，不达标不得分', 'all'),
  row('达标得满分，未达标不得分。', 'all'),
  row('未达标不得分', 'all'),
  row('未完成的不得分', 'all'),
  row('完成得5分，未完成得0分', 'all =5'),
  row('完成得 5 分，否则不得分', 'all =5'),
  row('按时完成得满分，未按时完成不得分', 'all'),
  row('达到指标值得满分，否则得0分', 'all'),
  row('达到目标值的，得满分；未达到的，不得分', 'all'),
  row('完成年度指标得满分,未完成不计分', 'all'),
  row('是，得3分；否，得0分', 'all =3'),
  row('达到预期目标得满分，未达到预期目标得0分', 'all'),
  row('符合要求得满分，不符合要求不得分', 'all'),
  row('全部完成得4分，没有全部完成不得分', 'all =4'),
  row('完成计满分，未完成计零分', 'all'),
  row('满分5分，未完成不得分', 'all =5'),
  row('完成任务得满分，反之不得分', 'all'),
];

export const STEPS: readonly RowText[] = [
  row(
    '完成率≥90%得10分；80%≤完成率＜90%得8分；60%≤完成率＜80%得5分；完成率＜60%不得分',
    'steps completion >=90%:10p >=80%:8p >=60%:5p else 0',
  ),
  row('完成率90%以上得满分，80%（含）-90%得8分，80%以下不得分', 'steps completion >=90%:full >=80%:8p else 0'),
  row('完成率达到95%及以上的得5分，90%（含）至95%的得3分，90%以下得0分', 'steps completion >=95%:5p >=90%:3p else 0'),
  row('完成率100%得满分，90%（含）-100%得80%的分值，低于90%不得分', 'steps completion >=100%:full >=90%:80% else 0'),
  row(
    '完成率大于等于90%得分值的100%，大于等于70%小于90%得分值的70%，小于70%不得分',
    'steps completion >=90%:full >=70%:70% else 0',
  ),
  row('完成率不低于90%的得满分，低于90%的得一半分', 'steps completion >=90%:full else 50%'),
  row('完成率90%-100%得10分，80%-90%得8分，80%以下不得分', 'steps completion >=90%:10p >=80%:8p else 0 ?90 ?80'),
  row('完成率90%以上得满分，90%以下不得分', 'steps completion >=90%:full else 0 ?90'),
  row(
    '完成率超过90%得满分，80%（不含）-90%（含）得6分，80%（含）以下不得分',
    'steps completion >90%:full >80%:6p else 0',
  ),
  row(
    '完成率≥95%，得满分；完成率在90%（含）至95%之间，扣1分；完成率<90%，扣3分',
    'steps completion >=95%:full >=90%:-1p else -3p',
  ),
  row(
    '群众满意度≥95%得10分，≥90%且<95%得8分，≥80%且<90%得5分，<80%不得分',
    'steps actual >=95%:10p >=90%:8p >=80%:5p else 0',
    '群众满意度',
  ),
  row(
    '满意度≥90%得满分，80%≤满意度<90%得6分，满意度<80%得0分',
    'steps actual >=90%:full >=80%:6p else 0',
    '受益对象满意度',
  ),
  row('满意度达到95%以上得满分；满意度低于95%得5分', 'steps actual >=95%:full else 5p', '服务对象满意度'),
  row('≥95%得满分，<95%不得分', 'steps unsaid >=95%:full else 0', '验收合格率'),
  row('95%以上得满分，85%（含）-95%得7分，其他不得分', 'steps unsaid >=95%:full >=85%:7p else 0', '办结率'),
  row('合格率≥98%得满分，否则不得分', 'steps actual >=98%:full else 0', '抽检合格率'),
  row('100%得满分，低于100%不得分', 'steps unsaid >=100%:full else 0', '及时率'),
  row(
    '实际完成值≥500人得满分，400人≤实际完成值<500人得3分，实际完成值<400人不得分',
    'steps actual >=500人:full >=400人:3p else 0',
  ),
  row('实际值达到12次得满分，少于12次不得分', 'steps actual >=12次:full else 0', '巡查次数'),
  row('完成率≥90%，优，得10分；完成率<90%，得6分', '-'),
  row(
    '满意度90%以上的得满分，80%以上不足90%的得8分，不足80%的不得分',
    'steps actual >=90%:full >=80%:8p else 0',
    '满意度',
  ),
  row(
    '满意度90%（含）以上得10分，80%（含）以上90%以下得8分，80%以下不得分',
    'steps actual >=90%:10p >=80%:8p else 0',
    '满意度',
  ),
  row('80%≤完成率<90%得8分，完成率≥90%得10分，完成率<80%得0分', 'steps completion >=90%:10p >=80%:8p else 0'),
  row('完成率(90%,100%]得10分，(80%,90%]得8分，80%及以下得0分', 'steps completion >90%:10p >80%:8p else 0'),
  row('完成率[90%,100%]得10分，[80%,90%)得8分，[0,80%)得0分', 'steps completion >=90%:10p >=80%:8p else 0'),
  row('完成率≥90%不扣分，完成率<90%扣2分', 'steps completion >=90%:full else -2p'),
  row('完成率大于90%（含）得满分，小于90%得0分', 'steps completion >=90%:full else 0'),
  row('满意度高于90%（含90%）得满分，低于90%得0分', 'steps actual >=90%:full else 0', '满意度'),
];

export const LOSS: readonly RowText[] = [
  row('每低1个百分点扣0.5分，扣完为止', 'loss below target per 1% 0.5p ?', '验收合格率'),
  row('每降低1个百分点扣0.5分', 'loss below target per 1% 0.5p ?', '验收合格率'),
  row('未达标的，每低一个百分点扣1分，扣完为止。', 'loss below target per 1% 1p ?', '验收合格率'),
  row('达到指标值得满分，每低1个百分点扣0.2分，扣完为止', 'loss below target per 1% 0.2p ?', '入学率'),
  row('满意度≥90%得满分，每低1个百分点扣0.5分，扣完为止', 'loss below 90% per 1% 0.5p ?', '满意度'),
  row('满意度达到95%得10分，每下降1%扣1分，扣完为止', 'loss below 95% per 1% 1p ? =10', '群众满意度'),
  row('≥95%得满分，低于95%的，每低1个百分点扣1分', 'loss below 95% per 1% 1p ?', '满意度'),
  row('低于90%的，每低1个百分点扣0.5分，扣完为止', 'loss below 90% per 1% 0.5p ?', '满意度'),
  row('每少1人扣0.5分，扣完为止', 'loss below target per 1人 0.5p ?'),
  row('完成得满分，每少一次扣1分，扣完为止', 'loss below target per 1次 1p ?', '巡查次数'),
  row('每少完成1次扣2分', 'loss below target per 1次 2p ?', '巡查次数'),
  row('每缺1份扣0.5分', 'loss below target per 1份 0.5p ?', '报告份数'),
  row('每差10人扣1分，不足10人按10人计，扣完为止', 'loss below target per 10人 1p begun'),
  row('每低2个百分点扣1分，不足2个百分点的不扣分', 'loss below target per 2% 1p whole', '合格率'),
  row('每低1%扣分值的5%，扣完为止', 'loss below target per 1% 5% ?', '合格率'),
  row('每低1个百分点扣除该项分值的2%', 'loss below target per 1% 2% ?', '合格率'),
  row('每超1天扣1分，扣完为止', 'loss above target per 1天 1p ?', '平均办理时长'),
  row('每超出1个工作日扣0.5分', 'loss above target per 1工作日 0.5p ?', '平均办理时长'),
  row('未超过指标值得满分，每超1万元扣0.5分，扣完为止', 'loss above target per 1万元 0.5p ?', '建设成本'),
  row('每高于指标值1个百分点扣0.5分', 'loss above target per 1% 0.5p ?', '返工率'),
  row('每发生1起扣2分，扣完为止', 'loss above 0起 per 1起 2p ?', '安全事故'),
  row('未发生得满分，每发生一起扣5分', 'loss above 0起 per 1起 5p ?', '安全事故'),
  row('发现1例扣1分，扣完为止', 'loss above 0例 per 1例 1p ?', '投诉'),
  row('出现一次扣2分，扣完为止', 'loss above 0次 per 1次 2p ?', '投诉'),
  row('满分10分，每低1个百分点扣0.5分，扣完为止', 'loss below target per 1% 0.5p ? =10', '合格率'),
  row('每低1个百分点扣0.5分，最多扣5分', 'loss below target per 1% 0.5p ? =5', '合格率'),
  row('每减少1个百分点，扣0.5分，直至扣完', 'loss below target per 1% 0.5p ?', '合格率'),
  row('每低于指标值1个百分点，扣减1分，扣完本项分值为止', 'loss below target per 1% 1p ?', '合格率'),
  row('每低1个百分点扣0.5分，不足1个百分点按1个百分点计算', 'loss below target per 1% 0.5p begun', '合格率'),
  row('完成率每低1个百分点扣0.5分', 'loss below completion 100% per 1% 0.5p ?'),
  row('完成率90%以上得满分，每低1个百分点扣0.5分', 'loss below completion 90% per 1% 0.5p ?'),
];

export const OVER: readonly RowText[] = [
  row('完成率超过130%的，扣1分', 'over >130 1p'),
  row('完成率达到150%及以上的扣分值的20%', 'over >=150 20%'),
  row('超过指标值30%（含）以上的扣2分', 'over >=130 2p'),
  row('超额完成50%以上的，扣减分值的10%', 'over >=150 10%'),
  row('按比例得分，完成率超过150%的扣1分', 'prop; over >150 1p'),
  row('完成的得满分，超过指标值20%的扣1分', 'over >120 1p'),
];

export const UNREAD: readonly RowText[] = [
  row('酌情扣分', '-'),
  row('视情况扣分', '-'),
  row('根据实际完成情况打分', '-'),
  row('完成较好的得满分，一般的得一半分，较差的不得分', '-'),
  row('制度健全得3分，执行有效得2分', '-'),
  row('资料齐全得2分，资料基本齐全得1分，不齐全不得分', '-'),
  row('每发现一处问题扣0.5分，情节严重的不得分', '-'),
  row('开展检查并督促整改的得满分，否则视情况扣分', '-'),
  row('①有管理办法，得1分；②办法合规，得1分', '-'),
  row('完成率90%以上得10分，80%-90%得8分，以此类推', '-'),
  row('完成率90%以上得10分，80%（含）-90%得8分', '-'),
  row('完成率≥90%得10分，完成率≥85%得10分', '-'),
  row('完成率≥90%得8分，80%≤完成率<90%得10分，完成率<80%得0分', '-'),
  row('每低1个百分点扣0.5分，每低1个百分点扣1分', '-'),
  row('达标得满分，未达标扣2分，再次检查仍未达标不得分', '-'),
  row('优得10分，良得8分，中得6分，差得0分', '-'),
  row('参照行业标准评分', '-'),
  row('专家打分', '-'),
  row('得分=完成值/指标值×分值×0.8', '-'),
  row('得分=完成值/历史均值×分值', '-'),
  row('出勤率≥90%得满分，否则不得分', '-', '验收合格率'),
  row('按序时进度得分', '-'),
  row('低于平均水平不得分', '-'),
  row('完成率≥90%得满分，每低5个百分点扣1分，低于60%视情况扣分', '-'),
  row('实际完成值与指标值相差不大的得满分', '-'),
  row('完成率≥100%得满分，80%≤完成率<90%得6分，完成率<80%得0分', '-'),
  row('计分', '-'),
  row('10', '-'),
  row('查阅资料、实地核查', '-'),
];

/** Deviation from the target, whichever side. */
export const DEVIATION: readonly RowText[] = [
  row(
    '偏差率在±10%以内得5分，±10%-±15%得3分，±15%-±20%得1分，超过±20%不得分',
    'deviation 10%:5p 15%:3p 20%:1p',
    '成本控制率',
  ),
  row('偏差在10%以内得满分，超过10%不得分', 'deviation 10%:full', '成本控制率'),
  row('偏差率在±5%以内得满分，±5%-±10%得80%，其他不得分', 'deviation 5%:full 10%:80%', '成本控制率'),
  // What is earned between two limits, or beyond the last, is not said.
  row('偏差在10%以内得满分，超过20%不得分', '-', '成本控制率'),
  row('偏差率在±5%以内得满分，±10%-±15%得一半，超过±15%不得分', '-', '成本控制率'),
  row('偏差率在±10%以内得满分，±20%以内得60%', '-', '成本控制率'),
  row('偏差在10%以内得满分，达到10%不得分', '-', '成本控制率'),
];

/** A sentence of the notes under a form. */
export interface NoteText {
  readonly text: string;
  readonly is: string;
}

const say = (text: string, is: string): NoteText => ({ text, is });

export const EXECUTION: readonly NoteText[] = [
  say('预算执行率低于60%的，得分为0分。', 'execution linear zero<60'),
  say('注：执行率低于60%的不得分', 'execution linear zero<60'),
  say('注:1.预算执行率得分=执行率×10分。', 'execution linear =10'),
  say('说明：执行率得分=预算执行率×该项分值', 'execution linear'),
  say('预算执行率按执行数/预算数×分值计算得分', 'execution linear'),
  say('预算执行率达到90%以上的得满分', 'execution linear full>=90'),
  say('预算执行率90%（含）以上得满分，60%（含）-90%按比例得分，60%以下不得分', 'execution linear full>=90 zero<60'),
  say(
    '执行率≥95%得10分，90%≤执行率<95%得8分，80%≤执行率<90%得5分，执行率<80%不得分',
    'execution steps >=95%:10p >=90%:8p >=80%:5p else 0',
  ),
  say('预算执行率100%得满分，每低1个百分点扣0.5分，扣完为止', 'execution loss below 100% per 1% 0.5p ?'),
  say('执行率95%以上得满分，每低1%扣0.5分。', 'execution loss below 95% per 1% 0.5p ?'),
  say('预算执行率每低于100%1个百分点扣0.1分，扣完为止', 'execution loss below 100% per 1% 0.1p ?'),
  say('执行率低于90%的，应说明原因', 'low-execution <90'),
  say('预算执行率未达到90%的须填写原因', 'low-execution <90'),
  say('执行率低于80%的，总分不得超过89分', 'caps <80:89'),
  say('预算执行率低于60%的，自评总分最高不超过69分', 'caps <60:69'),
  say('资金执行率≥90%，得10分；执行率<90%，得分=执行率×10', 'execution linear full>=90 =10'),
  say('预算执行率得分按执行率乘以分值计算', 'execution linear'),
  say('执行率不足50%得0分，50%以上按比例计分', 'execution linear zero<50'),
  say('预算执行率指标满分10分，得分=实际支出数÷全年预算数×10', 'execution linear =10'),
  say(
    '执行率在90%-100%之间得10分，80%-90%之间得8分，80%以下得0分',
    'execution steps >=90%:10p >=80%:8p else 0 ?90 ?80',
  ),
  say('执行率较低的酌情扣分', '-'),
  say('预算执行率根据支出进度评分', '-'),
];

export const TABLE_WIDE: readonly NoteText[] = [
  say('定量指标按完成比例得分', 'rows number prop'),
  say('各项指标未完成的按比例得分', 'rows all prop'),
  say('定量指标得分=完成值/指标值×分值', 'rows number prop'),
  say('指标完成率低于60%的，该指标不得分', 'rows all prop zero<60'),
  say('定量指标完成率低于50%的不得分', 'rows number prop zero<50'),
  say('正向指标得分=权重×B/A，反向指标得分=权重×A/B，得分不得突破权重总额', 'at-most A/B'),
  say('反向指标（即目标值为≤X）得分=指标值/完成值×分值', 'at-most A/B'),
  say(
    '定性指标分为三档：达成、部分达成、未达成，分别按100%-80%（含）、80%-60%（含）、60%-0%合理确定分值',
    'bands 80 60',
  ),
  say('定性指标根据完成情况按100%-80%（含80%）、80%-50%（含50%）、50%-0%三档计分', 'bands 80 50'),
  say('定性指标按优、良、差评分', '-'),
  say('满意度指标：满意度≥90%得满分，每低1个百分点扣0.5分，扣完为止', 'rows satisfaction loss below 90% per 1% 0.5p ?'),
  say('满意度指标≥90%得满分，<90%按比例得分', '-'),
  say('成本指标未达标不得分', 'rows cost all'),
  say('效益指标按完成比例计分', 'rows benefit prop'),
  say('产出指标未完成的不得分', 'rows output all'),
  say('满意度低于80%的不得分', 'rows satisfaction actual prop zero<80'),
  say('完成值超过指标值30%以上的，应说明原因', 'over-threshold >=130'),
  say('偏差30%以上需说明原因', 'over-threshold >=130'),
  say('超过指标值20%的，须在偏差原因栏分析原因', 'over-threshold >120'),
  say('实际完成值超过指标值50%（含）以上的扣1分', 'over >=150 1p'),
  say('完成率超过130%的，扣除该指标分值的20%', 'over >130 20%'),
  say('得分保留两位小数', 'rounding 2'),
  say('各指标得分四舍五入保留一位小数。', 'rounding 1'),
  say('90（含）-100分为优，80（含）-90分为良，60（含）-80分为中，60分以下为差', 'grades 优>=90 良>=80 中>=60 差>=0'),
  say('等级：总分≥90分为优，80≤总分<90分为良，60≤总分<80分为中，总分<60分为差', 'grades 优>=90 良>=80 中>=60 差>=0'),
  say(
    '自评结果90分以上（含）为优秀，75分（含）-90分为良好，60分（含）-75分为合格，60分以下为不合格',
    'grades 优秀>=90 良好>=75 合格>=60 不合格>=0',
  ),
  say('其他资金指与中央和地方资金共同投入的自有资金', ''),
  say('预算数为调整后预算数，执行数为实际支付数', ''),
  say('绝对值直接累加，相对值按资金额度加权平均', ''),
  say('请逐项填写，不得漏项', ''),
  say('此表一式两份，加盖公章', ''),
  say('预算执行率10分、产出指标50分、效益指标30分、满意度指标10分', ''),
  say('自评得分低于80分的项目，次年酌情压减预算', ''),
  say('扣分项须附佐证材料', ''),
];

/** Heads of columns and labels. */
export const HEADS: readonly NoteText[] = [
  say('得分（执行率×10）', 'execution linear =10'),
  say('得分（执行率*10分）', 'execution linear =10'),
  say('得分(执行率×该项分值)', 'execution linear'),
  say('执行率得分（B/A×10）', 'execution linear =10'),
  say('得分', ''),
  say('分值（10分）', ''),
  say('执行率（B/A）', ''),
  say('执行率(B/A×100%)', ''),
  say('自评得分', ''),
  say('全年执行数（B）', ''),
];
