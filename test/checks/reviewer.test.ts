import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/model/sheet';
import type { Changed } from './forms';
import { filled, sheetOf, withUnits } from './forms';
import { findingsOf, shortly } from './testCheck';

/*
 * What a reviewer writes in the margin, each with the smallest table that has the fault and the nearest one that is right; all checks run.
 * The numbers are those of the list that reviewers drew up.
 */

const WHY = '上级在年中追加了两批任务';
const LATE = '尾款按合同于次年支付';

/** The form with operators, its last rows another kind. */
const transfer = (changed: Changed): Sheet =>
  sheetOf(
    [
      ['区域绩效目标自评表（2024年度）'],
      ['项目名称', '公共文化服务补助'],
      ['资金情况（万元）', null, '全年预算数（A）', '全年执行数（B）', '预算执行率（B/A）'],
      [null, '年度资金总额', 300, 294, '98%'],
      [null, '其中：中央财政资金', 200, 196, '98%'],
      [null, '地方资金', 100, 98, '98%'],
      ['一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
      ['产出指标', '数量指标', '流动演出场次', '≥40场', '42场'],
      ['产出指标', '质量指标', '设备验收合格率', '≥95%', '97%'],
      ['效益指标', '社会效益指标', '服务人次', '≥8000人次', '8300人次'],
      ['满意度指标', '服务对象满意度', '观众满意度', '≥90%', '93%'],
    ],
    changed,
    [],
    '自评表',
  );

/** A form without points for its rows, one of which is a part of the row above it. */
const scoredBySplit = (part: number | null): Sheet =>
  sheetOf(
    [
      ['项目绩效自评表（2023年度）'],
      ['一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', '得分'],
      ['产出指标（50分）', '数量指标', '★培训场次', '≥20场', '22场', 30],
      [null, '数量指标', '其中：入校培训', '≥8场', '9场', part],
      [null, '质量指标', '培训合格率', '≥95%', '96%', 20],
      ['效益指标（40分）', '社会效益指标', '受益群众', '≥500人', '560人', 40],
      ['满意度指标（10分）', '服务对象满意度', '学员满意度', '≥90%', '94%', 10],
      ['总分', null, null, null, null, part === null ? 100 : 100 + part],
    ],
    {},
    ['A3:A5'],
    '自评表',
  );

const rescored = (points: readonly number[]): Changed =>
  Object.fromEntries(
    points.flatMap((one, index) => [
      [`G${index + 13}`, one],
      [`H${index + 13}`, one],
    ]),
  );

/** Neither actual values nor scores. */
const UNFILLED: Changed = Object.fromEntries(
  [13, 14, 15, 16, 17, 18, 19, 20].flatMap((row) => [`F${row}`, `H${row}`].map((at): [string, null] => [at, null])),
);

interface Margin {
  readonly fault: Sheet;
  /** "check cell" of what is said of it. */
  readonly says: readonly string[];
  readonly right: Sheet;
}

const MARGIN: Readonly<Record<string, Margin>> = {
  'R1 low execution without a word': {
    fault: transfer({ D4: 30, E4: '10%', D5: 20, E5: '10%', D6: 10, E6: '10%' }),
    says: ['execution-no-reason E4'],
    right: transfer({
      D4: 30,
      E4: '10%',
      D5: 20,
      E5: '10%',
      D6: 10,
      E6: '10%',
      A12: '其他需要说明的问题',
      B12: `${LATE}，资金没有全部支出`,
    }),
  },
  'R2 points of 110 with a printed total of 100': {
    fault: filled({ G13: 30, H13: 30, H20: 100 }),
    says: ['points-not-100 G20'],
    right: filled(),
  },
  'R3 groups that are not those of the rule': {
    fault: filled(rescored([30, 20, 10, 10, 5, 5, 10])),
    says: ['group-points-not-by-rule B13'],
    right: filled(),
  },
  'R4 handed in without any result': {
    fault: filled(UNFILLED),
    says: ['actual-missing F13'],
    right: filled(),
  },
  'R5 the goal copied as its result': {
    fault: filled({ F11: '2024年开展科普培训，提高公众科学素质。' }),
    says: ['goal-copied F11'],
    right: filled({ F11: '开展科普培训22场，参训560人次。' }),
  },
  'R5 no result at all': { fault: filled({ F11: null }), says: ['goal-missing F11'], right: filled() },
  'R6 a target of nothing': {
    fault: filled({ E13: '≥0场', F13: '43场' }),
    says: ['target-zero E13'],
    right: filled({ D13: '安全事故', E13: '≤0起', F13: '0起' }),
  },
  'R7 a word for a number': {
    fault: filled({ F16: '完成' }),
    says: ['word-for-number F16'],
    right: filled({ F16: '1.7万元' }),
  },
  'R8 a budget cut down to what was spent': {
    fault: filled({
      D6: 300,
      D7: 280,
      E6: 196.5,
      F6: 196.5,
      E7: 176.5,
      F7: 176.5,
      F8: 20,
      H6: '100%',
      H7: '100%',
      H8: '100%',
      I6: 10,
      H20: 100,
    }),
    says: ['budget-changed E6'],
    right: filled(),
  },
  'R9 one thing as output and as benefit': {
    fault: filled({ D17: '培训场次', E17: '≥20场', F17: '22场' }),
    says: ['indicator-twice D17'],
    right: filled({ D17: '培训覆盖社区', E17: '≥20个', F17: '22个' }),
  },
  'R10 a rate of quality as a cost': {
    fault: filled({ D16: '设备验收合格率', E16: '≥95%', F16: '98%' }),
    says: ['level-unfit D16'],
    right: filled({ D16: '设备采购单价', E16: '≤5万元', F16: '4.8万元' }),
  },
  'R11 nobody asked whether they were satisfied': {
    fault: filled({ B19: '效益指标', C19: '社会效益指标', D19: '带动志愿者', E19: '≥90人', F19: '94人' }),
    says: ['kind-missing B13'],
    right: filled(),
  },
  'R12 a cost of less than half': {
    fault: filled({ D16: '培训单价', E16: '≤500元', F16: '200元' }),
    says: ['target-far-off E16'],
    right: filled({ D16: '培训单价', E16: '≤500元', F16: '460元' }),
  },
  'R13 a deadline as the day of completion': {
    fault: filled({ E15: '2024年12月31日', F15: '2024年12月31日' }),
    says: ['date-copied F15'],
    right: filled({ E15: '2024年12月31日', F15: '2024年12月20日' }),
  },
  'R14 a reason that gives none': {
    fault: filled({ F13: '32场', I13: '客观原因' }),
    says: ['reason-says-nothing I13'],
    right: filled({ F13: '32场', I13: WHY }),
  },
  'R15 words copied': {
    fault: filled({ E18: '显著提升', F18: '显著提升' }),
    says: ['words-copied F18'],
    right: filled({ E18: '显著提升', F18: '新增便民点6处' }),
  },
  'R16 all equally satisfied': {
    fault: filled({
      D17: '学员满意度',
      E17: '≥90%',
      F17: '95%',
      D18: '家长满意度',
      E18: '≥90%',
      F18: '95%',
      F19: '95%',
    }),
    says: ['satisfaction-alike F17'],
    right: filled({
      D17: '学员满意度',
      E17: '≥90%',
      F17: '92%',
      D18: '家长满意度',
      E18: '≥90%',
      F18: '95%',
      F19: '96%',
    }),
  },
  'R17 the year of another table': {
    fault: filled({ D13: '2022年培训场次' }),
    says: ['year-differs D13'],
    right: filled({ D13: '2024年培训场次' }),
  },
  'R18 one row with most of the points': {
    fault: filled(rescored([60, 5, 5, 5, 5, 5, 5])),
    says: ['points-concentrated G13'],
    right: filled(),
  },
  'R19 no name': { fault: filled({ D13: '指标1：' }), says: ['name-missing D13'], right: filled() },
  'R19 no target': { fault: filled({ E13: null }), says: ['target-missing E13'], right: filled() },
  'R20 the whole cost is not what was spent': {
    fault: filled({ D16: '项目总成本', E16: '≤100万元', F16: '88万元' }),
    says: ['cost-not-spending F16'],
    right: filled({ D16: '项目总成本', E16: '≤100万元', F16: '95万元' }),
  },
  'R21 a row and its part both scored': {
    fault: scoredBySplit(15),
    says: ['part-scored-twice F4'],
    right: scoredBySplit(null),
  },
  'R22 figures of the goal that do not add up': {
    fault: filled({ B11: '全年发放补助300万元，其中：低保180万元、特困100万元、临时救助50万元。' }),
    says: ['goal-figures-wrong B11'],
    right: filled({ B11: '全年发放补助330万元，其中：低保180万元、特困100万元、临时救助50万元。' }),
  },
  'a unit that is none of the column': {
    fault: withUnits({ G3: '52公里' }),
    says: ['unit-differs G3'],
    right: withUnits(),
  },
};

describe('what a reviewer writes in the margin', () => {
  it.each(Object.entries(MARGIN))('%s', (_, { fault, says, right }) => {
    const found = findingsOf(fault, null).map((one) => `${one.check} ${shortly(one).split(' ')[1] ?? ''}`);
    expect(found).toEqual(expect.arrayContaining([...says]));
    const rest = findingsOf(right, null);
    const checks = says.map((one) => one.split(' ')[0]);
    expect(
      rest.filter(({ check, severity }) => severity !== 'info' || checks.includes(check)).map((one) => shortly(one)),
    ).toEqual([]);
  });
});
