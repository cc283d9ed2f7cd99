import type { ReportCase } from '../report/support/case';
import { one, projects } from '../report/support/case';

export const cases: readonly ReportCase[] = [
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
];
