import { filled, sheetOf } from '../forms';
import type { Changed } from '../forms';
import type { Cases } from '../testCheck';

/** A form without points for its rows: the level says how many there are. */
const withoutPoints = (changed: Changed = {}) =>
  sheetOf(
    [
      ['项目绩效自评表（2023年度）'],
      ['一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', '得分'],
      ['产出指标（50分）', '数量指标', '★培训场次', '≥20场', '22场', 30],
      [null, '数量指标', '其中：入校培训', '≥8场', '9场', 15],
      [null, '质量指标', '培训合格率', '≥95%', '96%', 20],
      ['效益指标（50分）', '社会效益指标', '受益群众', '≥500人', '560人', 50],
      ['总分', null, null, null, null, 100],
    ],
    changed,
    ['A3:A5'],
    '自评表',
  );

export const cases: Cases = {
  accept: [
    ['no part', filled()],
    ['a part without a score', withoutPoints({ F4: null })],
    ['a part within the points of the level', withoutPoints({ F3: 15, F4: 15 })],
  ],
  reject: [['more than the level has', withoutPoints(), ['warning F4 15 → 并入总数一行计分']]],
};
