/** Sentences worded for these tests, with figures and phrasings as reports have them; what each check finds in them. */
export interface Case {
  readonly name: string;
  readonly report: readonly string[];
  /** "check: found → expected", in reading order. */
  readonly finds: readonly string[];
}

const one = (name: string, text: string, ...finds: readonly string[]): Case => ({ name, report: [text], finds });

export const RATES: readonly Case[] = [
  one('right to two decimals', '本项目年度预算15万元，实际支出10万元，预算执行率66.67%。'),
  one('right, cut', '本项目年度预算15万元，实际支出10万元，预算执行率66.66%。'),
  one(
    'off by one in the last digit',
    '本项目年度预算15万元，实际支出10万元，预算执行率66.68%。',
    'text-rate-wrong: 66.68% → 66.67%',
  ),
  one('wrong', '本项目年度预算30万元，实际支出21.62万元，预算执行率77.21%。', 'text-rate-wrong: 77.21% → 72.07%'),
  one('over the initial budget', '年初预算100万元，调整后预算80万元，实际支出60万元，执行率75%。'),
  one('over the initial budget, the other way', '年初预算100万元，调整后预算80万元，实际支出60万元，执行率60%。'),
  one('the usual closing words', '项目全年预算数为120万元，执行数为96万元，完成预算的80%。'),
  one(
    'the usual closing words, wrong',
    '项目全年预算数为120万元，执行数为96万元，完成预算的85%。',
    'text-rate-wrong: 85% → 80%',
  ),
  one('in 元 and 万元', '全年预算12万元，实际支出90000元，预算执行率75%。'),
  one('half-width stops and spaces', '全年预算 50 万元, 实际支出 40 万元, 预算执行率 80 %.'),
  one(
    'each pot its own',
    '基本支出预算40万元，项目支出预算60万元，基本支出执行数40万元，基本支出执行率100%，项目支出执行数30万元，项目支出执行率50%。',
  ),
  one('a budget of another pot is not its base', '培训专项预算20万元，会议专项实际支出5万元，会议专项执行率62.5%。'),
  one('about', '年度预算约15万元，实际支出近10万元，预算执行率100%。'),
  one('a project inside of a whole', '全年预算500万元。其中甲项目预算10万元，实际支出5万元，执行率50%。'),
  {
    name: 'the rate again, otherwise',
    report: ['年度预算40万元，实际支出36万元，预算执行率90%。', '主要问题：预算执行率80%，支出进度偏慢。'],
    finds: ['text-two-values: 80% → 90%'],
  },
  {
    name: 'the rate of half a year',
    report: ['年度预算40万元，实际支出36万元，预算执行率90%。', '上半年预算执行率40%，支出进度偏慢。'],
    finds: [],
  },
  {
    name: 'the money of the same name, some chapters before',
    report: [
      '一、资金安排',
      '用于河道整治任务安排资金4000万，全部到位。',
      '二、资金支付',
      '河道整治任务资金支付3600万元，未支400万元，支付率95%。',
    ],
    finds: ['text-rate-wrong: 95% → 90%'],
  },
  one('the money given on is not its base', '项目资金到位100万元，拨付甲单位20万元，实际支出90万元，支出率90%。'),
  one('the amount again in 元, to the last 分', '年度预算25万元，执行21.55万元（215457.6元），执行率86.18%。'),
  one(
    'the amount again in 元, and a wrong rate',
    '年度预算25万元，执行21.55万元（215457.6元），执行率88.18%。',
    'text-rate-wrong: 88.18% → 86.18%',
  ),
  one(
    'the rate behind the parts of the spending is that of the whole',
    '全年预算330.8万元。当年支出318.2万元，其中基本支出240.2万元，项目支出78万元，预算执行率96.19%。',
  ),
  one(
    'the rate behind the parts, wrong',
    '全年预算330.8万元。当年支出318.2万元，其中基本支出240.2万元，项目支出78万元，预算执行率95.19%。',
    'text-rate-wrong: 95.19% → 96.19%',
  ),
  one(
    'one rate for all the parts',
    '全年支出600万元，其中中央资金支出380万元，地方资金支出190万元，其他资金支出30万元，执行率均为95%。',
  ),
  one('a rate of something else', '服务器资源使用率75%，设备使用率90%。'),
  one('growth of the rate', '预算执行率较上年提高5%，年度预算30万元，实际支出21万元。'),
  one(
    'a slipped number is told once, its rate is right',
    '年度预算12,500万元，实际支出11,25791万元，预算执行率90.06%。',
    'text-number-unreadable: 11,25791万元 → 11257.91万元',
  ),
];

export const LINES: readonly Case[] = [
  one('right', '①举办技术对接活动场次≥6场，实际完成8场，完成率133.33%。'),
  one('wrong', '①举办技术对接活动场次≥6场，实际完成8场，完成率123.33%。', 'text-completion-wrong: 123.33% → 133.33%'),
  one(
    'words for the bound',
    '服务企业数量不少于40家，实际完成30家，完成率75%；培训学员数量不低于200人次，实际完成260人次，完成率130%。',
  ),
  one(
    'target and actual by their titles',
    '服务企业数量目标值40家，完成值30家，完成率70%。',
    'text-completion-wrong: 70% → 75%',
  ),
  one('other units of one kind', '促成合同金额≥1亿元，实际完成5000万元，完成率50%。'),
  one('lower is better', '审核时长≤10个工作日，实际完成8个工作日，完成率120%。'),
  one('as a share of the goal', '举办读书会26场，完成年初目标24场的108.33%；数字化加工48万页，为目标60万页的80%。'),
  one(
    'as a share of the goal, wrong',
    '举办读书会26场，完成年初目标24场的118.33%；数字化加工48万页，为目标60万页的88%。',
    'text-completion-wrong: 118.33% → 108.33%',
    'text-completion-wrong: 88% → 80%',
  ),
  one('planned and done', '计划抽检商品100批次，实际抽检104批次，完成率104%。'),
  one(
    'planned and done, wrong',
    '计划抽检商品100批次，实际抽检114批次，完成率104%。',
    'text-completion-wrong: 104% → 114%',
  ),
  one('planned beside something else that was done', '计划抽检商品100批次，实际检查商户80户，完成率104%。'),
  one('no rate', '服务企业数量≥40家，实际完成30家。'),
];

export const SUMS: readonly Case[] = [
  one('whole', '预算总额为100万元，其中：中央资金60万元，地方资金30万元，其他资金10万元。'),
  one(
    'more than the total',
    '安排资金100万元，其中：设备购置80万元，人员培训30万元。',
    'text-sum-wrong: 100万元 → 110万元',
  ),
  one('less, and more may follow', '安排资金100万元，其中：设备购置60万元，人员培训30万元。'),
  one(
    'less, though everything is named',
    '预算总额为100万元，其中：中央资金60万元，其他资金30万元。',
    'text-sum-wrong: 100万元 → 90万元',
  ),
  one(
    'off in the last digit',
    '安排资金89.97万元。其中：30万元用于预算编制；30万元用于审计；29.99万元用于设计。',
    'text-sum-wrong: 89.97万元 → 89.99万元',
  ),
  one('in brackets', '下达资金3039万元（其中：中央资金2888万元，市级资金151万元），全部到位。'),
  one('people are counted in overlapping kinds', '引进专家60名，其中博士40名，高级职称35名。'),
  one('what follows stands beside', '在职人员29人，其中公务员16人，事业人员13人；退休人员30人。'),
  one(
    'money coming in and going out side by side',
    '支出预算总额200万元，支出执行总额150万元，其中：基本支出预算总额120万元，基本支出执行总额110万元；项目支出预算总额80万元，项目支出执行总额40万元。',
  ),
  one(
    'and wrong in one of them',
    '支出预算总额200万元，支出执行总额150万元，其中：基本支出预算总额120万元，基本支出执行总额110万元；项目支出预算总额85万元，项目支出执行总额40万元。',
    'text-sum-wrong: 200万元 → 205万元',
  ),
  one(
    'a part of a part',
    '安排资金100万元，其中：设备购置80万元（其中进口设备50万元，国产设备30万元），人员培训20万元。',
  ),
  one('patents by their kinds', '申请专利20件，其中发明专利5件、实用新型专利9件。', 'text-sum-wrong: 20件 → 14件'),
  one('what was spent stands beside', '安排资金100万元，其中设备60万元，已支出50万元，结余10万元。'),
  one(
    'another matter behind the list',
    '安排资金100万元，其中设备60万元、培训30万元；带动社会投资500万元；节约20万元。',
  ),
  one('another matter behind the list, less', '安排资金100万元，其中设备60万元、培训30万元；带动社会捐赠20万元。'),
  one(
    'a long list that almost makes the total',
    '下达资金2000万元，其中：河道治理1200万元，泵站维修500万元，管网养护210万元，监测设备80万元。',
    'text-sum-wrong: 2000万元 → 1990万元',
  ),
  one(
    'a long list that says that it is not all',
    '下达资金2000万元，其中：河道治理1200万元，泵站维修500万元，管网养护210万元，监测设备80万元等。',
  ),
  one(
    'parts in a smaller unit',
    '安排补助资金2.40亿元，其中：安排3120万元用于甲类；安排290.5万元用于乙类；安排20576.2万元用于丙类。',
  ),
  one(
    'parts in a smaller unit, too many',
    '安排补助资金2.40亿元，其中：安排4120万元用于甲类；安排290.5万元用于乙类；安排20576.2万元用于丙类。',
    'text-sum-wrong: 2.40亿元 → 2.49867亿元',
  ),
  one('two together', '免费发放种薯550万粒，企业自行采购200万粒，两项合计750万粒。'),
  one(
    'two together, wrong',
    '免费发放种薯550万粒，企业自行采购200万粒，两项合计780万粒。',
    'text-sum-wrong: 780万粒 → 750万粒',
  ),
  one(
    'payments one after the other, wrong',
    '分三次付款：开工预付36万元，完工支付60万元，审计后支付22.8万元，累计119.8万元。',
    'text-sum-wrong: 119.8万元 → 118.8万元',
  ),
  one(
    'payments one after the other',
    '分三次付款：开工预付36万元，完工支付60万元，审计后支付22.8万元，累计118.8万元。',
  ),
  one('what was spent and what is left', '全年预算360万元，实际支出347.4万元，执行率96.5%，结余12.6万元。'),
  one(
    'what was spent and what is left, wrong',
    '全年预算360万元，实际支出347.4万元，执行率96.5%，结余16.2万元。',
    'text-sum-wrong: 360万元 → 363.6万元',
  ),
  one('left in a finer unit than spent', '全年预算25万元，实际支出21.55万元，结余34542.4元。'),
  one('left of other years beside it', '全年预算100万元，实际支出80万元，上年结余30万元已收回。'),
  one('a total of more than was listed', '监管药店25家、诊所31家、医院8家，全市监管单位共649家。'),
  one('a mere list', '发放资料500份、赠送图书300册、义诊120人次、巡讲15场。'),
];

export const SHARES: readonly Case[] = [
  one('right', '支出合计200万元，其中：基本支出150万元，占75%；项目支出50万元，占25%。'),
  one(
    'wrong beside a right one',
    '支出合计200万元，其中：基本支出150万元，占75%；项目支出50万元，占35%。',
    'text-share-wrong: 35% → 25%',
  ),
  one('the whole is elsewhere', '基本支出2476260.58元，占一般公共预算支出的84.06%，同比减少4966.66元，下降0.2%。'),
  one(
    'of a total in the sentence before',
    '2023年度，本单位支出200万元。其中：基本支出150万元，占75%；项目支出50万元，占20%。',
    'text-share-wrong: 20% → 25%',
  ),
  {
    name: 'of a whole by its name, named before',
    report: ['2023年本年支出合计200万元。', '一般公共预算支出150万元，占本年支出合计的70%。'],
    finds: ['text-share-wrong: 70% → 75%'],
  },
  {
    name: 'of a whole whose name has two values',
    report: ['支出合计200万元。', '支出合计300万元。', '基本支出150万元，占支出合计的70%。'],
    finds: [],
  },
  one('growth', '项目支出469500元，同比增加70100元，增长17.55%。'),
  one('growth, wrong', '项目支出469500元，同比增加70100元，增长14.93%。', 'text-growth-wrong: 14.93% → 17.55%'),
  one('growth from the year before', '入库企业230家，较2023年的209家增长10%。'),
  one(
    'growth from the year before, wrong',
    '入库企业230家，较2023年的209家增长12%。',
    'text-growth-wrong: 12% → 10.05%',
  ),
  one('growth told from the year before on', '2023年支出301.4万元，本年较上年增加16.8万元，增长5.57%。'),
  one(
    'growth told from the year before on, wrong',
    '2023年支出301.4万元，本年较上年增加16.8万元，增长6.57%。',
    'text-growth-wrong: 6.57% → 5.57%',
  ),
  one('from nothing', '出国经费3.25万元，比上年增加3.25万元，增长100%。'),
];

export const MARKS: readonly Case[] = [
  one('counts that add up', '本年绩效指标16个，已完成指标13个，尚未完成指标3个。'),
  one('counts that do not', '本年绩效指标16个，已完成指标12个，尚未完成指标3个。', 'text-count-wrong: 3个 → 4'),
  one('counts with the words behind them', '共6项指标，5项完成，1项未完成。'),
  one('counts with the words behind them, wrong', '共6项指标，5项完成，2项未完成。', 'text-count-wrong: 2项 → 1'),
  one('plainly done', '本年共设绩效指标8项，完成7项，未完成2项。', 'text-count-wrong: 2项 → 1'),
  one('levels that add up', '设置绩效指标15个，其中产出指标11个，效益指标3个，满意度指标1个。'),
  one(
    'levels that do not',
    '设置绩效指标15个，其中产出指标11个，效益指标2个，满意度指标1个。',
    'text-count-wrong: 15个 → 14',
    'text-sum-wrong: 15个 → 14个',
  ),
  one(
    'a score plainly put',
    '预算数为225万元，执行数为210万元。项目自评100分。',
    'text-score-above-execution: 100分 → 说明原因，或核减得分',
  ),
  one('a grade that fits', '绩效评价总分100分，自评得分93.95分，自评等级为“优”。'),
  one('a grade that does not', '自评得分86.5分，自评等级为“优”。', 'text-grade-wrong: 优 → 良'),
  one(
    'two scores',
    '自评得分93.95分，等级为优。综上，本单位自评得分95.93分。',
    'text-score-differs: 95.93分 → 93.95分',
  ),
  one(
    'full marks beside money left',
    '预算数为225万元，执行数为210万元。自评得分100分。',
    'text-score-above-execution: 100分 → 说明原因，或核减得分',
  ),
  one('full marks, all spent', '预算数为225万元，执行数为225万元。自评得分100分。'),
  one(
    'a unit of something else',
    '开展成果对接活动数9人、发布成果150项。',
    'text-unit-slip: 9人 → 与“开展成果对接活动数”相称的单位',
  ),
  one('thousands are no slip', '安排资金12,500万元，到位215,457.6元。'),
  one(
    'numbers of documents, dates and lists are none',
    '按照财教〔2024〕55号文件，2024年7月14日第1,2批共3类：1.设备；2.培训。',
  ),
  one(
    'two results of a year that differ',
    '2024年全市专利转化指数达58.03。全市稳步推进，2024年全市专利转化指数达57.57。',
    'text-two-values: 57.57 → 58.03',
  ),
  {
    name: 'series of years, of which the first is taken for granted',
    report: ['2022年度评价报告', '全区有城市道路210条；2021年有城市道路222条；2022年有城市道路234条。'],
    finds: [],
  },
  {
    name: 'goals of two years',
    report: ['（三）绩效目标', '1.2021年度绩效目标。新建灌溉渠道62万米。', '2.2022年度绩效目标。新建灌溉渠道64万米。'],
    finds: [],
  },
  one('lots side by side', '一标段主要建设内容为硬化村道3115平方米；二标段主要建设内容为硬化村道1413平方米。'),
  {
    name: 'entries of a list, each of its own',
    report: ['二、各点位完成情况', '1.东街点位，安装健身路径12套。', '2.西街点位，安装健身路径15套。'],
    finds: [],
  },
  {
    name: 'one thing in two chapters',
    report: ['一、基本情况', '全年安装健身路径12套。', '三、绩效分析', '1.数量指标。安装健身路径15套。'],
    finds: ['text-two-values: 15套 → 12套'],
  },
  {
    name: 'a goal and its result',
    report: ['一、绩效目标', '全年安装健身路径20套。', '三、绩效分析', '1.数量指标。安装健身路径15套。'],
    finds: [],
  },
  one('of two years', '2023年全市专利转化指数达57.57。2024年全市专利转化指数达58.03。'),
  one('goal and result', '全市专利转化指数目标达60。2024年全市专利转化指数达58.03。'),
  one(
    'nearly the same money',
    '中心实际支出2262.09万元，执行率37.24%。截至年底，承担单位实际支出2262.06万元，执行率37.24%。',
    'text-near-amounts: 2262.06万元 → 2262.09万元',
  ),
  one(
    'by 30% over',
    '甲类活动≥10场，实际完成15场，完成率150%，该指标完成率超过30%。',
    'text-over-wording: 完成率超过30% → 超过指标值 30%（完成率 130% 以上）',
  ),
];

/** A list of projects, each with its own money and problems. */
const projects = (...bodies: readonly (readonly [string, string, string])[]): string[] =>
  bodies.flatMap(([title, told, problems], index) => [
    `（${'一二三四五六七八'.charAt(index)}）${title}`,
    '1.绩效目标实现情况',
    told,
    '2.存在的问题和下一步改进措施',
    problems,
  ]);

export const PROJECTS: readonly Case[] = [
  {
    name: 'each project has its own budget, and its own problems',
    report: projects(
      ['技术大会经费', '本项目年度预算40万元，实际支出40万元，预算执行率100%。', '无'],
      ['科普活动经费', '本项目年度预算50万元，实际支出12万元，预算执行率24%。', '无'],
      ['人才驿站项目', '本项目年度预算60万元，实际支出48.5万元，预算执行率80.83%。', '无'],
      [
        '平台奖补资金',
        '本项目年度预算70万元，实际支出63万元，预算执行率91%。除验收外，部分指标未达到预期目标。',
        '无。',
      ],
    ),
    finds: [
      'text-no-problems: 无 → 写明问题、原因和措施',
      'text-rate-wrong: 91% → 90%',
      'text-no-problems: 无。 → 写明问题、原因和措施',
    ],
  },
  {
    name: 'two projects by themselves, each with its own indicators and score',
    report: projects(
      [
        '图书馆免费开放补助资金',
        '本项目年度预算20万元，实际支出20万元，预算执行率100%。自评得分100分。绩效指标共10项，已全部完成。',
        '活动参与面还不够广。',
      ],
      [
        '执法人员制式服装经费',
        '本项目年度预算3.75万元，实际支出3.7万元，预算执行率98.67%。自评得分99.87分。绩效指标共6项，已全部完成。',
        '采购较晚。',
      ],
    ),
    finds: [],
  },
  {
    name: 'projects as chapters',
    report: [
      '一、图书馆免费开放补助资金',
      '年初预算20万元，全年支出18万元，执行率90%。自评得分99分。',
      '二、执法人员制式服装采购',
      '年初预算3.75万元，支出3.75万元，预算执行率100%。自评得分100分。',
      '三、存在的问题',
      '活动参与面还不够广。',
    ],
    finds: [],
  },
  {
    name: 'a whole made of parts, one of them unspent',
    report: projects(
      [
        '甲项目',
        '专项资金财政拨付100万元，其中包括项目评审费60万元，数据统计费30万元，下乡经费10万元。项目评审费使用45.5万元，数据统计费使用20万元，下乡经费未使用。资金整体使用率达到70.5%。',
        '将加快进度。',
      ],
      ['乙项目', '本项目年度预算50万元，实际支出50万元，预算执行率100%。', '无'],
      ['丙项目', '本项目年度预算60万元，实际支出60万元，预算执行率100%。', '无'],
      ['丁项目', '本项目80万元，资金已使用60万元，使用率达到75%。', '进度偏慢。'],
    ),
    finds: ['text-rate-wrong: 70.5% → 65.5%'],
  },
  {
    name: 'the same results in two projects',
    report: projects(
      ['招商一批', '本项目年度预算10万元，实际支出10万元，预算执行率100%。签约项目6项，签约金额4亿元。', '无'],
      ['招商二批', '本项目年度预算20万元，实际支出20万元，预算执行率100%。签约项目6项，签约金额4亿元。', '无'],
      ['培训', '本项目年度预算30万元，实际支出30万元，预算执行率100%。', '无'],
      ['会议', '本项目年度预算40万元，实际支出40万元，预算执行率100%。', '无'],
    ),
    finds: ['text-repeated-results: 签约项目6项、签约金额4亿元 → 只在一个项目中写'],
  },
];

export const YEARS: readonly Case[] = [
  {
    name: 'a report of one year that tells a result of the next',
    report: ['附件2', '2023年技术专项绩效自评报告', '2024年全市专利转化指数达57.57。'],
    finds: ['text-later-year: 2024年 → 2023年'],
  },
  {
    name: 'what was done after the year is told with its month',
    report: ['附件2', '2023年技术专项绩效自评报告', '2024年3月兑付企业12家，资金全部到位。'],
    finds: [],
  },
  one('headings and good results are nothing unmet', '指标未完成原因分析：按计划推进，未完成指标0个。'),
];

export const LAYOUT: readonly Case[] = [
  {
    name: 'a sentence that the page cut in two',
    report: ['本项目按照计划组织实施，全年共安排年度预算30万元，截至年底实际支', '', '出21.62万元，预算执行率77.21%。'],
    finds: ['text-rate-wrong: 77.21% → 72.07%'],
  },
  {
    name: 'what a converter leaves of signs and bold type',
    report: ['**培训学员数量** $\\geq 200$ 人次，实际完成 $260$ 人次，完成率 $120\\%$。'],
    finds: ['text-completion-wrong: 120% → 130%'],
  },
  {
    name: 'headings, lists and tables of Markdown',
    report: [
      '# 技术培训专项绩效自评报告',
      '## 三、绩效目标完成情况分析',
      '- 培训学员数量≥200人次，实际完成260人次，完成率120%',
      '- 举办巡讲场次≥10场，实际完成8场，完成率80%',
      '| 指标 | 指标值 | 完成值 |',
      '|---|---:|---:|',
      '| 培训学员数量 | ≥200人次 | 250人次 |',
      '> 年度预算30万元，实际支出21.62万元，预算执行率77.21%。',
    ],
    finds: ['text-completion-wrong: 120% → 130%', 'text-rate-wrong: 77.21% → 72.07%'],
  },
  {
    name: 'rows of a table are no sentences',
    report: [
      '三级指标\t指标值\t实际完成值',
      '培训学员数量\t≥200人次\t260人次',
      '预算数\t30\t执行数\t21.62\t执行率\t77.21%',
    ],
    finds: [],
  },
  { name: 'nothing at all', report: ['', '　', '无。'], finds: [] },
];
