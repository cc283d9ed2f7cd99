import type { Changed } from '../forms';
import { filled, withUnits } from '../forms';
import type { Cases } from '../testCheck';

/** A form without points: the same rows, no points and no scores. */
const withoutPoints = (changed: Changed = {}): ReturnType<typeof filled> =>
  filled({
    ...Object.fromEntries(
      [5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20].flatMap((row) => [
        [`G${String(row)}`, null],
        [row > 11 ? `H${String(row)}` : `I${String(row)}`, null],
      ]),
    ),
    ...changed,
  });

export const cases: Cases = {
  accept: [
    ['met', filled()],
    ['missed, with a reason', filled({ F13: '16场', I13: '场地维修，两场顺延至下年' })],
    [
      'a remark in a form without a column for reasons',
      withUnits({ J2: '备注', G3: '40', I3: '24', J3: '两家企业用地未批' }),
    ],
    ['words that say it was met in part: judged by the score', filled({ F18: '基本达成预期指标' })],
    ['an execution rate above 90% as a row', filled({ D14: '预算执行率', E14: '100%', F14: '95%' })],
    ['the execution as a row: 情况', filled({ D14: '预算执行情况', E14: '100%', F14: '92.3%' })],
    ['the execution as a row: 使用率', filled({ D14: '资金使用率', E14: '100%', F14: '92.3%' })],
    ['the execution as a row: 完成率', filled({ D14: '项目预算完成率', E14: '100%', F14: '92.3%' })],
    ['the execution as a row: 进度', filled({ D14: '资金支出进度', E14: '100%', F14: '92.3%' })],
    [
      'a remark below that says why, in a form without a column for reasons',
      withUnits({ J2: null, G3: '40', I3: '24', A8: '说明', B8: '受雨季影响，两家企业用地报批推迟' }),
    ],
    [
      'problems and causes told for all below, in a form without a column for reasons',
      withUnits({ J2: null, G3: '40', I3: '24', A8: '存在问题、原因及下一步整改措施', B8: '两家企业用地未批' }),
    ],
    [
      'problems told below, in such a form',
      withUnits({ J2: null, G3: '40', I3: '24', A8: '存在问题', B8: '两家企业用地未批，推迟开工' }),
    ],
    ['a month of the next year', filled({ E15: '次年1月底前', F15: '2025年1月20日' })],
    [
      'the reason beside the score, in a form without a column for it',
      withUnits({ J2: null, G3: '40', I3: '24分（因两家企业用地未批）' }),
    ],
    ['met, in a form without points', withoutPoints()],
    ['missed with a reason, in a form without points', withoutPoints({ F13: '16场', I13: '场地维修，两场顺延至下年' })],
    ['words that say it was met in part, in such a form', withoutPoints({ F18: '基本达成预期指标' })],
    ['nothing filled in yet', filled({ F13: null })],
  ],
  reject: [
    ['missed', filled({ F13: '16场' }), ['warning I13  → 说明原因和改进措施']],
    [
      'missed, in a table that is still being filled in',
      filled({ F13: '16场', F14: null, H14: null, H20: null }),
      ['info I13  → 说明原因和改进措施'],
    ],
    [
      'no problems at all, in a form without a column for reasons',
      withUnits({ J2: null, G3: '40', I3: '24', A8: '存在问题', B8: '无' }),
      ['warning G3 40 → 说明原因和改进措施'],
    ],
    ['missed, in a form without points', withoutPoints({ F13: '16场' }), ['warning I13  → 说明原因和改进措施']],
    [
      'missed, in a list with neither points nor a column for reasons',
      withUnits({
        ...Object.fromEntries(
          ['H', 'I', 'J'].flatMap((column) => [2, 3, 4, 5, 6, 7].map((row) => [`${column}${String(row)}`, null])),
        ),
        G3: '40',
      }),
      ['info G3 40 → 说明原因和改进措施'],
    ],
    [
      'missed, in such a list that asks below for the reasons of all',
      withUnits({
        ...Object.fromEntries(
          ['H', 'I', 'J'].flatMap((column) => [2, 3, 4, 5, 6, 7].map((row) => [`${column}${String(row)}`, null])),
        ),
        ...{ G3: '40', A8: '偏差大或目标未完成原因分析', B8: '无' },
      }),
      ['warning G3 40 → 说明原因和改进措施'],
    ],
    ['an overrun in such a form', withoutPoints({ F16: '2.5万元' }), ['warning I16  → 说明原因和改进措施']],
    [
      'notes of the form below, in a form without a column for reasons',
      withUnits({ J2: null, G3: '40', I3: '24', A8: '说明', B8: '本表一式两份，金额保留两位小数' }),
      ['warning G3 40 → 说明原因和改进措施'],
    ],
    [
      'help of the form below that asks for reasons',
      withUnits({ J2: null, G3: '40', I3: '24', A8: '说明', B8: '未完成的指标需说明原因，200字以内' }),
      ['warning G3 40 → 说明原因和改进措施'],
    ],
    [
      'an execution rate below 90% as a row',
      filled({ D14: '资金使用率', E14: '100%', F14: '72.3%' }),
      ['warning I14  → 说明原因和改进措施'],
    ],
    [
      'a rate that is not that of the money',
      filled({ D14: '设备使用率', E14: '100%', F14: '92.3%' }),
      ['warning I14  → 说明原因和改进措施'],
    ],
    ['an overrun', filled({ F16: '2.5万元', I16: '/' }), ['warning I16 / → 说明原因和改进措施']],
    ['late', filled({ E15: '2024年6月底前', F15: '2024年11月' }), ['warning I15  → 说明原因和改进措施']],
    ['not met, in words', filled({ F18: '未完成' }), ['warning I18  → 说明原因和改进措施']],
    [
      'a sentence that most likely names its aim',
      filled({ E13: '全年开展各类培训达20场', F13: '16场' }),
      ['info I13  → 说明原因和改进措施'],
    ],
  ],
};
