import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
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
  one(
    'what was spent one by one, behind the budget of another clause, has its own total behind it',
    '年度预算204万元，实际支出分别为60.5万元、72万元、41万元、22.5万元，共计支出196万元。',
  ),
  one(
    'kinds of what was paid behind the budget',
    '全年预算资金88万元，已支付的设备款、培训费、差旅费分别为30万元、31万元、20万元，合计81万元。',
  ),
  one(
    'quarters behind the budget',
    '2023年项目预算数为310万元，三个季度执行分别为100万元、120万元、80万元，累计执行300万元。',
  ),
  one(
    'more than the budget, which is no sum',
    '安排预算50万元，甲、乙、丙三个社区实际使用分别为21万元、22万元、19万元。',
  ),
  one(
    'the total behind such a list, wrong',
    '年度预算204万元，实际支出分别为60.5万元、72万元、41万元、22.5万元，共计支出191万元。',
    'text-sum-wrong: 191万元 → 196万元',
  ),
  one(
    'a list of the same side as the total before it',
    '实际支出196万元，甲、乙、丙分别为80万元、76万元、62万元。',
    'text-sum-wrong: 196万元 → 218万元',
  ),
  one(
    'kinds of a budget, too many',
    '年度预算204万元，基本支出、项目支出分别为100万元、124万元。',
    'text-sum-wrong: 204万元 → 224万元',
  ),
  one('its own sum behind the parts is none of them', '安排资金100万元，其中设备60万元、培训30万元，合计90万元。'),
];
