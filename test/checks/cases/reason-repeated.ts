import { filled } from '../forms';
import type { Cases } from '../testCheck';

const WHY = '年初目标设置偏低';
const over = { F13: '32场', F17: '900人次', E14: '≥20人', F14: '40人' };

export const cases: Cases = {
  accept: [
    ['reasons of their own', filled({ ...over, I13: '上级追加任务', I14: '报名踊跃', I17: '增加了线上场次' })],
    ['two rows', filled({ ...over, I13: WHY, I14: WHY, I17: '增加了线上场次' })],
    ['as above', filled({ ...over, I13: WHY, I14: '同上', I17: '同上' })],
    ['rows that need none', filled({ I13: WHY, I14: WHY, I17: WHY })],
  ],
  reject: [
    ['three rows', filled({ ...over, I13: WHY, I14: `${WHY}。`, I17: WHY }), [`info I13 ${WHY} → 各行自己的原因`]],
  ],
};
