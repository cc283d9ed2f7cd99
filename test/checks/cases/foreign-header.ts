import { filled } from '../forms';
import type { Cases } from '../testCheck';

const COPIED = '用于会议费、差旅费、媒体宣传、专家咨询以及与项目直接相关的其他支出，不得用于人员经费。';

export const cases: Cases = {
  accept: [
    ['one table', filled()],
    ['two projects', [filled({}, '甲'), filled({ B3: '人才引进补助', B11: '2024年引进高层次人才。' }, '乙')]],
    ['the same project twice', [filled({}, '甲'), filled({}, '乙')]],
  ],
  reject: [
    [
      'the name of another project',
      [filled({}, '甲'), filled({ B3: '人才引进补助', B11: '2024年用好科普活动经费，提高公众科学素质。' }, '乙')],
      ['warning 乙!B11 科普活动经费 → 人才引进补助'],
    ],
    [
      'a description copied word for word',
      [filled({ A4: '使用范围', B4: COPIED }, '甲'), filled({ B3: '人才引进补助', A4: '使用范围', B4: COPIED }, '乙')],
      ['warning 乙!B4 用于会议费、差旅费、媒体宣传、专家咨询以及与项目直… → “人才引进补助”自己的内容'],
    ],
  ],
};
